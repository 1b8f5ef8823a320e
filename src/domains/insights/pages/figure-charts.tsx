import { FunnelChart, formatNumber, Grid, type Lang, LoadChart, Metric } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import {
  answerKinds,
  type Figures,
  type Load,
  overdueKinds,
  shown,
  shownMean,
  waySteps,
} from '../figures.ts';

export function WayChart({ way, texts }: { way: Figures['way']; texts: Texts }) {
  const words = texts.insights.way;
  return (
    <FunnelChart
      id="vejen"
      title={words.chart}
      steps={waySteps.map((step) => ({ id: step, label: words.steps[step], count: shown(way[step]) }))}
    />
  );
}

export function CaseloadChart({ load, limit, texts }: { load: Load; limit: number; texts: Texts }) {
  const words = texts.insights.load;
  const { most, caseworkers } = load;
  return (
    <>
      <LoadChart
        id="belastning"
        title={words.citizens}
        unit={words.citizensUnit}
        limit={limit}
        colleagues={most.map((one) => ({ id: one.id, name: one.name, count: one.load }))}
      />
      {caseworkers.length > most.length && (
        <p class="ff-muted">{words.most(most.length, caseworkers.length)}</p>
      )}
    </>
  );
}

/** Work that waits is counted exactly: it says nothing about anybody but us. */
export function OverdueMetrics({ overdue, texts }: { overdue: Figures['overdue']; texts: Texts }) {
  const words = texts.insights.overdue.kinds;
  return (
    <Grid columns={3}>
      {overdueKinds.map((kind) => (
        <Metric key={kind} value={overdue[kind]} label={words[kind].label} note={words[kind].note} />
      ))}
    </Grid>
  );
}

export function AnswerMetrics({
  answers,
  promisedDays,
  texts,
  lang,
}: {
  answers: Figures['answers'];
  promisedDays: number;
  texts: Texts;
  lang: Lang;
}) {
  const words = texts.insights.answers;
  return (
    <Grid columns={3}>
      {answerKinds.map((kind) => {
        const days = shownMean(answers[kind].medianDays, answers[kind].count);
        return (
          <Metric
            key={kind}
            value={days === null ? '–' : words.days(formatNumber(days, lang, 1))}
            label={words.kinds[kind]}
            note={
              days === null
                ? words.tooFew
                : kind === 'calls'
                  ? words.promised(promisedDays)
                  : words.of(answers[kind].count)
            }
          />
        );
      })}
    </Grid>
  );
}
