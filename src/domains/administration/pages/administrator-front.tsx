import {
  EmptyState,
  formatMoment,
  Grid,
  Heading,
  type Lang,
  Metric,
  NextStep,
  Section,
  Table,
} from '#design/index.ts';
import { type Role, staffRoles } from '#domains/access/index.ts';
import type { Texts } from '#locales/index.ts';
import { type KnownTimetable, stateOf } from '#platform/travel/known-timetable.ts';
import type { FailedMessage } from '../account-queries.ts';

export interface AdministratorFrontProps {
  name: string;
  failed: readonly FailedMessage[];
  counts: ReadonlyMap<Role, number>;
  timetable: KnownTimetable | null;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

/** What stops people from being reached comes first; then who can log in. */
export function AdministratorFront(props: AdministratorFrontProps) {
  const { name, failed, counts, timetable, texts, lang, today } = props;
  const state = stateOf(timetable, today);
  const words = texts.administration.front;
  const channels = texts.messages.outbox.channels;
  return (
    <>
      <Heading>{texts.front.hello(name)}</Heading>
      {failed.length > 0 ? (
        <NextStep
          title={words.failedNext(failed.length)}
          action={{ href: '#beskeder', label: words.failedAction }}
        >
          {words.failedNextText}
        </NextStep>
      ) : state === 'runs-out' || state === 'ran-out' ? (
        <NextStep
          title={texts.administration.timetable.stateTitle[state]}
          action={{ href: '/indstillinger#koereplan', label: texts.administration.timetable.see }}
        >
          {texts.administration.timetable.stateText[state]}
        </NextStep>
      ) : (
        <NextStep
          title={words.calmTitle}
          action={{ href: '/indstillinger', label: words.settings }}
          secondary={{ href: '/indstillinger/konti/ny', label: texts.administration.accounts.add }}
        >
          {words.calmText}
        </NextStep>
      )}
      <Section title={words.whoTitle} lead={words.whoText}>
        <Grid columns={4}>
          {staffRoles.map((role) => (
            <Metric
              key={role}
              value={counts.get(role) ?? 0}
              label={texts.access.roles[role]}
              href={`/indstillinger/konti?rolle=${role}`}
            />
          ))}
        </Grid>
        <p>
          <a href="/indstillinger/konti">{texts.administration.settings.accountsAction}</a>
        </p>
      </Section>
      <Section title={words.failedTitle} id="beskeder" lead={words.failedText}>
        <Table
          caption={words.failedTitle}
          captionHidden
          rows={failed}
          rowKey={(row) => row.id}
          empty={<EmptyState title={words.noneFailed} icon="check" />}
          columns={[
            {
              header: words.when,
              rowHeader: true,
              cell: (row) => formatMoment(row.failedAt, lang, today),
            },
            { header: words.how, cell: (row) => channels[row.channel] ?? row.channel },
            {
              header: words.why,
              cell: (row) =>
                row.lastError?.startsWith('No ') ? words.noCarrier[row.channel] : words.notTaken,
            },
          ]}
        />
      </Section>
    </>
  );
}
