import {
  Details,
  EmptyState,
  formatHoursShort,
  formatNumber,
  Heading,
  type Lang,
  PairChart,
  Section,
  Table,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type HoursLine, type MonthLine, shown } from '../month.ts';
import { VisitTabs } from './visit-list-page.tsx';

/** As many gaps as one remembers. */
const gapsSaid = 4;

export interface MonthPageProps {
  lines: readonly MonthLine[];
  hours: readonly HoursLine[];
  texts: Texts;
  lang: Lang;
}

export function MonthPage({ lines, hours, texts, lang }: MonthPageProps) {
  const words = texts.visits.month;
  const number = (count: number | null) => (count === null ? words.few : formatNumber(count, lang));
  if (lines.length === 0) {
    return (
      <>
        <Heading lead={words.lead}>{words.title}</Heading>
        <VisitTabs here="maanedens-billede" texts={texts} />
        <EmptyState title={words.emptyTitle} action={{ href: '/besoeg', label: texts.visits.list.title }}>
          <p>{words.emptyText}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      <VisitTabs here="maanedens-billede" texts={texts} />
      <Section title={words.widest}>
        <ul>
          {lines
            .filter(({ gap }) => gap !== null && gap !== 0)
            .slice(0, gapsSaid)
            .map((line) => (
              <li key={line.industry}>
                <Gap line={line} texts={texts} />
              </li>
            ))}
        </ul>
      </Section>
      <PairChart
        id="oensker-og-efterspoergsel"
        title={words.chart}
        description={words.chartText}
        first={words.wish}
        second={words.ask}
        few={words.few}
        rows={lines.map((line) => ({
          id: line.industry,
          label: texts.matching.industries[line.industry],
          first: line.citizens,
          second: line.asked,
        }))}
      />
      <Details summary={words.allColumns}>
        <Table
          caption={words.chart}
          captionHidden
          compact
          rows={lines}
          rowKey={({ industry }) => industry}
          columns={[
            {
              header: words.trade,
              rowHeader: true,
              cell: ({ industry }) => texts.matching.industries[industry],
            },
            { header: words.wish, align: 'end', cell: ({ citizens }) => number(citizens) },
            { header: words.workplaces, align: 'end', cell: ({ workplaces }) => number(workplaces) },
            { header: words.ask, align: 'end', cell: ({ asked }) => number(asked) },
            { header: words.fresh, align: 'end', cell: ({ fresh }) => (fresh === 0 ? '–' : number(fresh)) },
            { header: words.hours, align: 'end', cell: ({ minutes }) => formatHoursShort(minutes, lang) },
          ]}
        />
      </Details>
      <Section title={words.hoursTitle} lead={words.hoursLead}>
        <Table
          caption={words.hoursTitle}
          captionHidden
          compact
          rows={hours}
          rowKey={({ low }) => String(low)}
          columns={[
            { header: words.hoursTitle, rowHeader: true, cell: ({ low, high }) => words.step(low, high) },
            { header: words.can, align: 'end', cell: ({ citizens }) => number(shown(citizens)) },
            { header: words.ask, align: 'end', cell: ({ asked }) => number(asked) },
          ]}
        />
      </Section>
      <p class="ff-muted">{words.note}</p>
    </>
  );
}

function Gap({ line, texts }: { line: MonthLine; texts: Texts }) {
  const words = texts.visits.month;
  const trade = texts.matching.industries[line.industry];
  const citizens = line.citizens ?? 0;
  return citizens > line.asked ? (
    <>
      {words.more(citizens, trade, line.workplaces)}.{' '}
      <a href={`/besoeg?branche=${line.industry}`}>{words.seekPlaces}</a>
    </>
  ) : (
    <>
      {words.fewer(line.asked, trade, citizens)}. <a href="/jobaabninger">{words.seeOpenings}</a>
    </>
  );
}
