import {
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  type FormState,
  formatMoment,
  Heading,
  type Lang,
  NextPages,
  NumberField,
  PairChart,
  Section,
  SubmitButton,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { DEFAULT_WEIGHTS } from '../../pair/default-weights.ts';
import { TERM_KEYS, TERM_RANGES, type TermKey } from '../../pair/soft-terms.ts';
import type { Weights } from '../../pair/weights.ts';
import { changesBetween, highestWeight, lowestWeight, weightFields } from '../weights-form.ts';
import type { WeightsChanged } from '../weights-queries.ts';

export const weightsPath = '/matchning/vaegte';

export interface WeightsPageProps {
  form: FormState;
  weights: Weights;
  history: { rows: readonly WeightsChanged[]; hasMore: boolean };
  page: number;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

export function WeightsPage({ form, weights, history, page, texts, lang, today }: WeightsPageProps) {
  const words = texts.weighing;
  const own = changesBetween(DEFAULT_WEIGHTS, weights).length > 0;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={words.lead}>{words.title}</Heading>
      <p>{words.how}</p>
      {/* Trying changes nothing, so it is asked for by its address. */}
      <form method="get" action={`${weightsPath}/proev`} class="ff-form ff-form--weights" noValidate>
        {Object.values(words.groups).map(({ title, terms }) => (
          <Section title={title} key={title}>
            {(terms as TermKey[]).map((term) => (
              <WeightField key={term} {...{ term, form, weights, texts }} />
            ))}
          </Section>
        ))}
        <ButtonRow>
          <SubmitButton>{words.tryIt}</SubmitButton>
        </ButtonRow>
        <p class="ff-muted">{words.tryHint}</p>
      </form>
      {own && (
        <ButtonLink href={`${weightsPath}/proev?${new URLSearchParams(weightFields(DEFAULT_WEIGHTS))}`}>
          {words.reset}
        </ButtonLink>
      )}
      <Section title={words.reach.title} lead={words.reach.lead}>
        <Reach weights={weights} texts={texts} />
      </Section>
      <Section title={words.history.title} id="historik">
        <History {...{ history, page, texts, lang, today }} />
      </Section>
    </>
  );
}

function WeightField({
  term,
  form,
  weights,
  texts: { weighing: words },
}: {
  term: TermKey;
  form: FormState;
  weights: Weights;
  texts: Texts;
}) {
  const { name, means, moves } = words.terms[term];
  const ordinary = DEFAULT_WEIGHTS[term];
  return (
    <NumberField
      form={form}
      name={term}
      label={words.field(name, lowestWeight, highestWeight)}
      hint={[
        means,
        moves,
        words.range(...TERM_RANGES[term]),
        words.ordinary(ordinary),
        ...(weights[term] === ordinary ? [] : [words.changed(weights[term])]),
      ].join(' ')}
    />
  );
}

/** How many points each can move a suggestion, the most first: a weight says little without its steps. */
function Reach({ weights, texts: { weighing: words } }: { weights: Weights; texts: Texts }) {
  const rows = TERM_KEYS.map((term) => ({
    id: term,
    label: words.terms[term].name,
    first: weights[term] * Math.max(...TERM_RANGES[term].map(Math.abs)),
    second: null,
  })).toSorted((a, b) => b.first - a.first);
  return (
    <PairChart
      id="point"
      title={words.reach.chart}
      description={words.reach.lead}
      first={words.reach.points}
      second={null}
      few="0"
      rows={rows}
    />
  );
}

function History({
  history: { rows, hasMore },
  page,
  texts: { weighing: words },
  lang,
  today,
}: Pick<WeightsPageProps, 'history' | 'page' | 'texts' | 'lang' | 'today'>) {
  if (rows.length === 0 && page === 1) return <p>{words.history.none}</p>;
  return (
    <>
      <ol class="ff-timeline">
        {rows.map(({ number, changedAt, changedByName, changes, why }) => (
          <li class="ff-event ff-event--neutral" key={number}>
            <p class="ff-event-when">
              <time dateTime={changedAt.toString()}>{formatMoment(changedAt, lang, today)}</time>
              <span> · {changedByName}</span>
            </p>
            <p class="ff-event-title">
              {changes
                .map(({ term, from, to }) => words.history.change(words.terms[term]?.name ?? term, from, to))
                .join(', ')}
            </p>
            <div class="ff-event-text">{why}</div>
          </li>
        ))}
      </ol>
      <NextPages page={page} hasMore={hasMore} href={(number) => `${weightsPath}?side=${number}#historik`} />
    </>
  );
}
