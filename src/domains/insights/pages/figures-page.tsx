import {
  EmptyState,
  formatHours,
  formatNumber,
  Grid,
  Heading,
  type Lang,
  Metric,
  Pagination,
  Section,
  Table,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { CompanyFigure } from '../company-figure.ts';
import {
  type ColleagueFigures,
  type Figures,
  latestQuarters,
  type Snapshot,
  shown,
  shownMean,
} from '../figures.ts';
import { CompanySide } from './company-side.tsx';
import { AnswerMetrics, CaseloadChart, OverdueMetrics, WayChart } from './figure-charts.tsx';
import { Freshness } from './freshness.tsx';

export interface FiguresPageProps extends Snapshot {
  companySide: readonly CompanyFigure[];
  caseLimit: number;
  promisedDays: number;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
  /** One page of their table. */
  colleagues: readonly ColleagueFigures[];
  page: number;
  pageSize: number;
}

const outcomeOrder = [
  'job',
  'near-job',
  'education',
  'praktik',
  'near-praktik',
  'closer',
  'sick',
  'none',
] as const;

function Outcomes({
  figures,
  texts,
  lang,
  today,
}: {
  figures: Figures;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}) {
  const words = texts.insights.outcomes;
  const quarters = latestQuarters(today);
  const count = (quarter: string, kind: string) =>
    shown(figures.outcomes.find((one) => one.quarter === quarter && one.kind === kind)?.count ?? 0);
  if (figures.outcomes.length === 0)
    return <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>;
  return (
    <Table
      caption={words.title}
      captionHidden
      rows={outcomeOrder}
      rowKey={(kind) => kind}
      columns={[
        { header: words.kind, rowHeader: true, cell: (kind) => texts.placementLife.outcome.kinds[kind].name },
        ...quarters.map((quarter) => ({
          header: words.quarter(...(quarter.split('-') as [string, string])),
          align: 'end' as const,
          cell: (kind: string) => {
            const number = count(quarter, kind);
            return number === null ? words.few : formatNumber(number, lang);
          },
        })),
      ]}
    />
  );
}

function Hours({ hours, texts, lang }: { hours: Figures['hours']; texts: Texts; lang: Lang }) {
  const words = texts.insights.hours;
  const first = shownMean(hours.firstMinutes, hours.placements);
  const last = shownMean(hours.lastMinutes, hours.placements);
  if (first === null || last === null)
    return <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>;
  const inWords = (minutes: number) => formatHours(Math.round(minutes / 15) * 15, lang);
  return (
    <Grid columns={2}>
      <Metric value={inWords(first)} label={words.first} note={words.of(hours.placements)} />
      <Metric value={inWords(last)} label={words.last} note={words.of(hours.placements)} />
    </Grid>
  );
}

/** The words the colleague chose from; a cause from another time is still a cause. */
const causeName = (cause: string, texts: Texts): string => {
  const names: Record<string, string> = texts.placementLife.stop.causes;
  return names[cause] ?? names.other!;
};

function Stops({ stops, texts, lang }: { stops: Figures['stops']; texts: Texts; lang: Lang }) {
  const words = texts.insights.stops;
  return (
    <Table
      caption={words.title}
      captionHidden
      rows={stops}
      rowKey={(stop) => stop.cause}
      empty={<EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>}
      columns={[
        { header: words.cause, rowHeader: true, cell: (stop) => causeName(stop.cause, texts) },
        {
          header: words.count,
          align: 'end',
          cell: (stop) => {
            const number = shown(stop.count);
            return number === null ? texts.insights.outcomes.few : formatNumber(number, lang);
          },
        },
      ]}
    />
  );
}

export function FiguresPage({
  figures,
  companySide,
  computedAt,
  caseLimit,
  promisedDays,
  texts,
  lang,
  today,
  colleagues,
  page,
  pageSize,
}: FiguresPageProps) {
  const words = texts.insights;
  return (
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      <Freshness {...{ computedAt, texts, lang, today }} from="tal" />
      <Section title={words.way.title} lead={words.way.lead}>
        <WayChart way={figures.way} texts={texts} />
      </Section>
      <Section title={words.outcomes.title} lead={words.outcomes.lead}>
        <Outcomes {...{ figures, texts, lang, today }} />
      </Section>
      <Section title={words.hours.title} lead={words.hours.lead}>
        <Hours {...{ hours: figures.hours, texts, lang }} />
      </Section>
      <Section title={words.stops.title} lead={words.stops.lead}>
        <Stops {...{ stops: figures.stops, texts, lang }} />
      </Section>
      <CompanySide figures={companySide} texts={texts} lang={lang} />
      <Section title={words.overdue.title} lead={words.overdue.lead}>
        <OverdueMetrics overdue={figures.overdue} texts={texts} />
      </Section>
      <Section title={words.answers.title} lead={words.answers.lead}>
        <AnswerMetrics {...{ answers: figures.answers, promisedDays, texts, lang }} />
      </Section>
      <Section title={words.load.title} lead={words.load.lead} id="kolleger">
        <CaseloadChart load={figures.load} limit={caseLimit} texts={texts} />
        <Table
          caption={words.load.tableTitle}
          rows={colleagues}
          rowKey={(colleague) => colleague.id}
          empty={<EmptyState title={words.load.emptyTitle}>{words.load.emptyText}</EmptyState>}
          columns={[
            { header: words.load.colleague, rowHeader: true, cell: ({ name }) => name },
            { header: words.load.role, cell: ({ role }) => texts.access.roles[role] },
            { header: words.load.load, align: 'end', cell: ({ load, role }) => words.load.units[role](load) },
            { header: words.load.overdue, align: 'end', cell: ({ overdue }) => formatNumber(overdue, lang) },
          ]}
        />
        <Pagination
          {...{ page, pageSize }}
          total={figures.load.colleagues}
          href={(number) => `/tal?side=${number}#kolleger`}
        />
      </Section>
    </>
  );
}
