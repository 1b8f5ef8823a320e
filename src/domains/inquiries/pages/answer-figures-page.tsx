import {
  EmptyState,
  formatNumber,
  formatPercent,
  Grid,
  Heading,
  type Lang,
  Metric,
  Section,
  Table,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { AnswerMonth } from '../answer-figures.ts';
import type { Need } from '../needs.ts';

export interface AnswerFiguresPageProps {
  /** The newest last. */
  months: readonly AnswerMonth[];
  needs: readonly { need: Need; count: number }[];
  waiting: number;
  answerDays: number;
  texts: Texts;
  lang: Lang;
}

export function AnswerFiguresPage({
  months,
  needs,
  waiting,
  answerDays,
  texts,
  lang,
}: AnswerFiguresPageProps) {
  const words = texts.inquiries.figures;
  const sum = (of: 'received' | 'decided' | 'answeredInTime') =>
    months.reduce((total, month) => total + month[of], 0);
  const decided = sum('decided');
  const inTime = sum('answeredInTime');
  const median = months.findLast(({ medianHours }) => medianHours !== null)?.medianHours ?? null;
  const monthName = ({ month }: AnswerMonth) => `${texts.design.months[month.month - 1]} ${month.year}`;
  const hours = (value: number | null) =>
    value === null ? words.none : words.hours(formatNumber(Math.round(value), lang));
  if (sum('received') === 0)
    return (
      <>
        <Heading lead={words.lead(answerDays)}>{words.title}</Heading>
        <EmptyState title={words.empty} />
      </>
    );
  return (
    <>
      <Heading lead={words.lead(answerDays)}>{words.title}</Heading>
      <Grid columns={3}>
        <Metric
          value={decided === 0 ? words.none : formatPercent(inTime / decided, lang)}
          label={words.inTime}
          note={words.inTimeNote(inTime, decided)}
        />
        <Metric value={hours(median)} label={words.median} note={words.medianNote} />
        <Metric value={waiting} label={words.waiting} href="/henvendelser?vis=venter" />
      </Grid>
      <Section title={words.byMonth}>
        <Table
          caption={words.byMonth}
          captionHidden
          compact
          // Before anybody could ask there is nothing to say.
          rows={months.slice(months.findIndex(({ received }) => received > 0)).toReversed()}
          rowKey={({ month }) => month.toString()}
          columns={[
            { header: words.month, rowHeader: true, cell: monthName },
            { header: words.received, align: 'end', cell: ({ received }) => received },
            {
              header: words.rate,
              align: 'end',
              cell: (row) =>
                row.decided === 0 ? words.none : formatPercent(row.answeredInTime / row.decided, lang),
            },
            { header: words.hoursColumn, align: 'end', cell: ({ medianHours }) => hours(medianHours) },
          ]}
        />
      </Section>
      <Section title={words.needsTitle}>
        <Table
          caption={words.needsTitle}
          captionHidden
          compact
          rows={needs}
          rowKey={({ need }) => need}
          columns={[
            { header: words.need, rowHeader: true, cell: ({ need }) => texts.inquiries.needs[need] },
            { header: words.count, align: 'end', cell: ({ count }) => count },
          ]}
        />
      </Section>
    </>
  );
}
