import {
  ButtonLink,
  ButtonRow,
  Grid,
  Heading,
  Metric,
  NextPages,
  Section,
  StatusTag,
  WorkItem,
  WorkList,
} from '#design/index.ts';
import { pageSize } from '#domains/access/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import { type PeopleGroup, whysOf } from '../people-groups.ts';
import type { MarketplaceFigures, PersonLine, QuietEmployer } from '../staff-queries.ts';

export interface StaffOverviewPageProps {
  figures: MarketplaceFigures;
  people: readonly PersonLine[];
  quiet: readonly QuietEmployer[];
  today: Temporal.PlainDate;
  texts: Texts;
}

const figureNames = ['offered', 'accepted', 'visible', 'paused', 'employers'] as const;

/** The word in the address that shows a group whole. */
const addresses: Record<PeopleGroup, string> = { opened: 'moedes', help: 'hjaelp', candidate: 'tilbud' };

export const groupAt = (word: string | undefined): PeopleGroup | undefined =>
  (Object.keys(addresses) as PeopleGroup[]).find((group) => addresses[group] === word);

/** For colleagues: who found each other, who needs a hand, who does not answer. */
export function StaffOverviewPage(props: StaffOverviewPageProps) {
  const { figures, people, texts } = props;
  const words = texts.marketplace.staff;
  return (
    <>
      <Heading lead={words.lead}>{texts.marketplace.title}</Heading>
      {people.some(({ why }) => why === 'opened') && <People group="opened" people={people} texts={texts} />}
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
      <People group="help" people={people} texts={texts} />
      <People group="candidate" people={people} texts={texts} />
      <Section title={words.figuresTitle}>
        <Grid columns={3}>
          {figureNames.map((name) => (
            <Metric key={name} value={figures[name]} label={words.figures[name]} />
          ))}
        </Grid>
      </Section>
    </>
  );
}

interface PeopleProps {
  group: PeopleGroup;
  people: readonly PersonLine[];
  texts: Texts;
}

/** One group whole, page by page. */
export function PeoplePage({ group, people, page, texts }: PeopleProps & { page: number }) {
  const { title, lead } = texts.marketplace.staff.people[group];
  return (
    <>
      <Heading lead={lead}>{title}</Heading>
      <Lines group={group} people={people} texts={texts} />
      <NextPages
        page={page}
        hasMore={(people[0]?.total ?? 0) > page * pageSize}
        href={(to) => `/markedsplads?vis=${addresses[group]}&side=${to}`}
      />
    </>
  );
}

function People({ group, people, texts }: PeopleProps) {
  const words = texts.marketplace.staff;
  const { title, lead } = words.people[group];
  const own = people.filter(({ why }) => whysOf[group].includes(why));
  const more = (own[0]?.total ?? 0) - own.length;
  return (
    <Section title={title} lead={own.length > 0 ? lead : undefined}>
      <Lines group={group} people={own} texts={texts} />
      {more > 0 && (
        <p>
          <a href={`/markedsplads?vis=${addresses[group]}`}>{words.more(more)}</a>
        </p>
      )}
    </Section>
  );
}

function Lines({ group, people, texts }: PeopleProps) {
  const words = texts.marketplace.staff;
  if (people.length === 0) return <p>{words.nobody}</p>;
  const why = ({ why: code, workplaceName }: PersonLine) =>
    code === 'opened' ? words.talksWhy(workplaceName ?? '') : (words.helpWhy[code] ?? '');
  const href = ({ id, openingId }: PersonLine) =>
    group === 'opened'
      ? `/borgere/${id}/jobforslag${openingId ? `/${openingId}` : ''}`
      : `/borgere/${id}/profil`;
  return (
    <WorkList label={words.people[group].title}>
      {people.map((line) => (
        <WorkItem
          key={`${line.id}${line.workplaceName}`}
          what=""
          whom={line.name}
          why={why(line)}
          action={{ href: href(line), label: words.people[group].action }}
        />
      ))}
    </WorkList>
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
              action={
                one.conversationId
                  ? {
                      href: `/markedsplads/dialoger/${one.conversationId}/hjaelp?for=virksomhed`,
                      label: words.quietHelp,
                    }
                  : { href: `/arbejdssteder/${one.id}`, label: words.quietAction }
              }
            />
          ))}
        </WorkList>
      )}
    </Section>
  );
}
