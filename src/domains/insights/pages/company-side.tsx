import {
  ButtonLink,
  Details,
  EmptyState,
  FunnelChart,
  formatNumber,
  Grid,
  type Lang,
  Metric,
  MonthChart,
  Section,
  Table,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type CompanyFigure, unemploymentId, valuesOf } from '../company-figure.ts';
import { figureWords, periodWords } from '../figure-words.ts';
import { logInBands } from '../log-in-bands.ts';

interface Look {
  figures: readonly CompanyFigure[];
  /** What may be shown of each, by its id. */
  values: ReadonlyMap<string, number | null>;
  texts: Texts;
  lang: Lang;
}

/** What the number of each figure counts. */
const countsOf = {
  'need-to-person': 'openings',
  'small-jobs-to-job': 'placements',
  'inquiries-in-time': 'inquiries',
  'employers-answer': 'contacts',
  'employers-answer-time': 'contacts',
} as const;

const isMonth = ({ id }: CompanyFigure) => id.startsWith(`${unemploymentId}/`);
const isLogIn = ({ id }: CompanyFigure) => id.startsWith('login-');

/** The figures of the company side, each with how it is counted. */
export function CompanySide({ figures, texts, lang }: Omit<Look, 'values'>) {
  const values = valuesOf(figures);
  const words = texts.companyFigures;
  const others = figures.filter((figure) => !isMonth(figure) && !isLogIn(figure));
  const defined = [figures.filter(isMonth).slice(-1), others, figures.filter(isLogIn)].flat();
  return (
    <Section title={words.title} lead={words.lead} id="virksomhedssiden">
      <Unemployment {...{ figures, values, texts, lang }} />
      <LogIns {...{ figures, values, texts, lang }} />
      <Section level={3} title={words.others}>
        <Grid columns={3}>
          {others.map((figure) => (
            <OneFigure key={figure.id} {...{ figure, values, texts, lang }} />
          ))}
        </Grid>
      </Section>
      <Details summary={words.how}>
        <Table
          caption={words.how}
          captionHidden
          rows={defined}
          rowKey={({ id }) => id}
          columns={[
            {
              header: words.figure,
              rowHeader: true,
              cell: (figure) => figureWords({ ...figure, period: null }, texts).label,
            },
            { header: words.definition, cell: (figure) => figureWords(figure, texts).definition },
            { header: words.records, align: 'end', cell: ({ of }) => formatNumber(of, lang) },
          ]}
        />
      </Details>
      <Section level={3} title={words.workplaces.title}>
        <p>{words.workplaces.text}</p>
        <ButtonLink href="/tal/arbejdssteder">{words.workplaces.action}</ButtonLink>
      </Section>
    </Section>
  );
}

function Unemployment({ figures, values, texts, lang }: Look) {
  const words = texts.companyFigures.unemployment;
  const months = figures.filter(isMonth);
  if (months.every(({ of }) => of === 0))
    return <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>;
  const said = ({ id }: CompanyFigure) => {
    const value = values.get(id) ?? null;
    return value === null ? texts.design.chart.few : texts.companyFigures.percent(formatNumber(value, lang));
  };
  return (
    <>
      <MonthChart
        id="fleksjob-ledighed"
        title={words.title}
        description={words.description(said(months[0]!), said(months.at(-1)!))}
        words={{ month: words.month, share: words.share, of: words.members }}
        months={months.map((figure) => {
          const value = values.get(figure.id) ?? null;
          return {
            month: Temporal.PlainYearMonth.from(figure.period!),
            share: value === null ? null : value / 100,
            of: figure.of,
          };
        })}
      />
      <p class="ff-muted">{words.lead}</p>
    </>
  );
}

function LogIns({ figures, values, texts }: Look) {
  const words = texts.companyFigures.logIns;
  const bands = figures.filter(isLogIn);
  const { of: people, period } = bands[0] ?? { of: 0, period: null };
  if (people === 0 || !period) return <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>;
  const count = (band: string) => {
    const figure = bands.find(({ id }) => id === `login-${band}`);
    return figure?.unit === '%' && values.get(figure.id) != null ? figure.count : null;
  };
  return (
    <>
      <FunnelChart
        id="log-ind"
        title={words.title}
        steps={[
          { id: 'profiles', label: words.profiles, count: people < 5 ? null : people },
          ...logInBands.map((band) => ({ id: band, label: words.bands[band], count: count(band) })),
        ]}
      />
      <p class="ff-muted">{words.lead(periodWords(period, texts))}</p>
    </>
  );
}

function OneFigure({ figure, values, texts, lang }: Omit<Look, 'figures'> & { figure: CompanyFigure }) {
  const words = texts.companyFigures;
  const value = values.get(figure.id) ?? null;
  const inWords = { '%': words.percent, days: words.days, hours: words.hours }[figure.unit];
  const counted = countsOf[figure.id as keyof typeof countsOf] ?? 'people';
  return (
    <Metric
      value={value === null ? words.hidden : inWords(formatNumber(value, lang))}
      label={figureWords(figure, texts).label}
      note={value === null ? words.tooFew : words.of[counted](figure.of)}
    />
  );
}
