import {
  Card,
  EmptyState,
  ErrorSummary,
  type FormState,
  formatMoment,
  formatNumber,
  Heading,
  type Lang,
  Message,
  MonthChart,
  Section,
  StatusTag,
  SummaryList,
  Table,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import { fullTimePersons, mostAllowed, staffingRatio } from '../ratio.ts';
import type { Signal } from '../watch.ts';
import type { WatchedOne } from '../watch-one.ts';
import { CheckForm } from './check-form.tsx';
import { signalWords } from './signal-words.ts';

export interface WatchOneProps {
  found: WatchedOne;
  /** The form that could not be saved as it was typed, by what it is about. */
  wrong: { subject: string; form: FormState } | null;
  newFormId: () => string;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

const subjectOf = (signal: Signal): string => {
  if (signal.reason === 'concern') return signal.concern.id;
  return signal.reason === 'repeat' ? signal.task.taskId : '';
};

export function WatchOnePage(props: WatchOneProps) {
  const { found, wrong, texts } = props;
  const words = texts.staffing.one;
  const { name, companyName } = found.workplace;
  const open = found.signals.filter(({ checked }) => !checked);
  const seen = found.signals.filter(({ checked }) => checked);
  return (
    <>
      {wrong && <ErrorSummary form={wrong.form} />}
      <Heading lead={companyName === name ? undefined : companyName}>{name}</Heading>
      <Section title={words.open}>
        {open.length === 0 && <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>}
        {open.map(({ signal }) => (
          <OneSignal key={`${signal.reason} ${subjectOf(signal)}`} signal={signal} {...props} />
        ))}
      </Section>
      <HowMany {...props} />
      {seen.length > 0 && (
        <Section title={words.seen}>
          {seen.map(({ signal }) => (
            <Card
              key={`${signal.reason} ${subjectOf(signal)}`}
              level={3}
              title={texts.staffing.reasons[signal.reason]}
            >
              <SignalText signal={signal} {...props} />
            </Card>
          ))}
        </Section>
      )}
      <Checks {...props} />
    </>
  );
}

/** What is noticed, with the words of the one who told it. */
function SignalText({ signal, today, texts, lang }: WatchOneProps & { signal: Signal }) {
  const { what } = signalWords(signal, texts, lang);
  if (signal.reason !== 'concern') return <p>{what}</p>;
  const { citizenName, words, toldAt, placementId } = signal.concern;
  const said = texts.staffing.one;
  return (
    <>
      <p>{what}</p>
      <p>{citizenName ? (words ?? said.noWords) : said.hiddenPerson}</p>
      {citizenName && (
        <p class="ff-muted">
          {said.toldBy(citizenName, formatMoment(toldAt, lang, today))}{' '}
          <a href={`/forloeb/${placementId}`}>{said.seePlacement}</a>
        </p>
      )}
    </>
  );
}

function OneSignal(props: WatchOneProps & { signal: Signal }) {
  const { signal, found, wrong, newFormId, texts, lang } = props;
  const words = texts.staffing;
  const subject = subjectOf(signal);
  const isWrong = wrong?.subject === `${signal.reason} ${subject}`;
  return (
    <Card level={3} title={words.reasons[signal.reason]}>
      <SignalText {...props} />
      <p>
        <strong>{words.one.toCheck}</strong> {signalWords(signal, texts, lang).check}
      </p>
      <CheckForm
        action={`/tal/arbejdssteder/${found.workplace.id}/set-paa`}
        about={{ reason: signal.reason, subject }}
        wrong={isWrong ? wrong.form : null}
        formId={newFormId()}
        texts={texts}
      />
    </Card>
  );
}

/** People in practice against those who work there, now and month by month. */
function HowMany({ found, texts, lang }: WatchOneProps) {
  const words = texts.staffing.one;
  const { workplace, here, months } = found;
  const most = mostAllowed(workplace.employees);
  const fullTime = (minutes: number) => formatNumber(fullTimePersons(minutes), lang, 1);
  return (
    <Section title={words.howMany} lead={words.howManyLead}>
      <SummaryList
        rows={[
          { label: words.now, value: words.people(here?.people ?? 0, fullTime(here?.minutes ?? 0)) },
          {
            label: words.employees,
            value: workplace.employees > 0 ? formatNumber(workplace.employees, lang) : words.unknown,
          },
          {
            label: words.most,
            value: most === null ? words.unknown : words.fullTime(formatNumber(most, lang)),
          },
        ]}
      />
      {most !== null && months.some(({ people }) => people > 0) && (
        <MonthChart
          id="maanederne"
          title={words.chart}
          description={words.chartDescription}
          words={{ month: words.month, share: words.share, of: words.persons }}
          months={months.map(({ day, people, minutes }) => ({
            month: day.toPlainYearMonth(),
            share: fullTimePersons(minutes) / workplace.employees,
            of: people,
          }))}
        />
      )}
      {staffingRatio.needsReview && (
        <Message tone="info" title={texts.staffing.needsReview.title}>
          {texts.staffing.needsReview.text}
        </Message>
      )}
    </Section>
  );
}

function Checks({ found, texts, lang }: WatchOneProps) {
  const words = texts.staffing;
  return (
    <Section title={words.one.before}>
      <Table
        caption={words.one.before}
        captionHidden
        rows={found.checks}
        rowKey={({ checkedAt, reason }) => `${checkedAt} ${reason}`}
        empty={<p>{words.one.neverChecked}</p>}
        columns={[
          {
            header: words.one.when,
            rowHeader: true,
            cell: ({ checkedAt }) =>
              formatMoment(checkedAt, lang, checkedAt.toZonedDateTimeISO(timeZone).toPlainDate()),
          },
          { header: words.one.who, cell: ({ checkedByName }) => checkedByName },
          { header: words.one.about, cell: ({ reason }) => words.reasons[reason] },
          {
            header: words.one.found,
            cell: ({ result }) => (
              <StatusTag tone={result === 'stopped' ? 'warning' : 'success'}>
                {words.results[result]}
              </StatusTag>
            ),
          },
          { header: words.one.note, cell: ({ note }) => note ?? '' },
        ]}
      />
    </Section>
  );
}
