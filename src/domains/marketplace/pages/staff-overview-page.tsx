import {
  ButtonLink,
  ButtonRow,
  Grid,
  Heading,
  Metric,
  Section,
  StatusTag,
  WorkItem,
  WorkList,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { MarketplaceFigures, PersonLine, QuietEmployer } from '../staff-queries.ts';

export interface StaffOverviewPageProps {
  figures: MarketplaceFigures;
  people: readonly PersonLine[];
  quiet: readonly QuietEmployer[];
  today: Temporal.PlainDate;
  texts: Texts;
}

const figureNames = ['offered', 'accepted', 'visible', 'paused', 'employers'] as const;

/** For colleagues: who found each other, who needs a hand, who does not answer. */
export function StaffOverviewPage(props: StaffOverviewPageProps) {
  const { figures, people, texts } = props;
  const words = texts.marketplace.staff;
  const having = (...whys: PersonLine['why'][]) => people.filter(({ why }) => whys.includes(why));
  return (
    <>
      <Heading lead={words.lead}>{texts.marketplace.title}</Heading>
      {having('opened').length > 0 && (
        <People
          title={words.talksTitle}
          lead={words.talksLead}
          lines={having('opened')}
          texts={texts}
          why={({ workplaceName }) => words.talksWhy(workplaceName ?? '')}
          action={words.talksAction}
          href={({ id, openingId }) =>
            openingId ? `/borgere/${id}/jobforslag/${openingId}` : `/borgere/${id}/jobforslag`
          }
        />
      )}
      <Section title={words.reportsTitle}>
        <p>{figures.reports === 0 ? words.noReports : words.reports(figures.reports)}</p>
        <ButtonRow>
          <ButtonLink
            href="/markedsplads/anmeldelser"
            variant={figures.reports > 0 ? 'primary' : 'secondary'}
          >
            {words.seeReports}
          </ButtonLink>
          <ButtonLink href="/markedsplads/virksomheder">{words.seeEmployers}</ButtonLink>
        </ButtonRow>
      </Section>
      <Quiet {...props} />
      <People
        title={words.helpTitle}
        lead={words.helpLead}
        lines={having('not-digital', 'draft')}
        texts={texts}
        why={({ why }) => words.helpWhy[why] ?? ''}
        action={words.helpAction}
        href={({ id }) => `/borgere/${id}/profil`}
      />
      <People
        title={words.candidatesTitle}
        lead={words.candidatesLead}
        lines={having('candidate')}
        texts={texts}
        why={() => ''}
        action={words.candidatesAction}
        href={({ id }) => `/borgere/${id}/profil`}
      />
      <Grid columns={3}>
        {figureNames.map((name) => (
          <Metric key={name} value={figures[name]} label={words.figures[name]} />
        ))}
      </Grid>
    </>
  );
}

interface PeopleProps {
  title: string;
  lead: string;
  lines: readonly PersonLine[];
  why(line: PersonLine): string;
  action: string;
  href(line: PersonLine): string;
  texts: Texts;
}

function People({ title, lead, lines, why, action, href, texts }: PeopleProps) {
  const totals = new Map(lines.map((line) => [line.why, line.total]));
  const more = [...totals.values()].reduce((sum, total) => sum + total, 0) - lines.length;
  return (
    <Section title={title} lead={lines.length > 0 ? lead : undefined}>
      {lines.length === 0 ? (
        <p>{texts.marketplace.staff.nobody}</p>
      ) : (
        <WorkList label={title}>
          {lines.map((line) => (
            <WorkItem
              key={`${line.id}${line.workplaceName}`}
              what=""
              whom={line.name}
              why={why(line)}
              action={{ href: href(line), label: action }}
            />
          ))}
        </WorkList>
      )}
      {more > 0 && <p class="ff-muted">{texts.marketplace.staff.more(more)}</p>}
    </Section>
  );
}

function Quiet({ quiet, today, texts }: StaffOverviewPageProps) {
  const words = texts.marketplace.staff;
  const waited = (since: Temporal.Instant) =>
    since.toZonedDateTimeISO(timeZone).toPlainDate().until(today, { largestUnit: 'days' }).days;
  return (
    <Section title={words.quietTitle} lead={quiet.length > 0 ? words.quietLead : undefined}>
      {quiet.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <WorkList label={words.quietTitle}>
          {quiet.map((one) => (
            <WorkItem
              key={one.id}
              what={one.name}
              whom=""
              why={[
                one.since && words.waitsWhy(waited(one.since)),
                one.left > 0 && words.quietWhy(one.left),
                one.phone && `${one.contactName}, ${one.phone}.`,
              ]
                .filter(Boolean)
                .join(' ')}
              when={one.paused ? <StatusTag tone="warning">{words.pausedWhy}</StatusTag> : undefined}
              tone="warning"
              action={{ href: `/arbejdssteder/${one.id}`, label: words.quietAction }}
            />
          ))}
        </WorkList>
      )}
    </Section>
  );
}
