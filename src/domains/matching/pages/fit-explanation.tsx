import type { ComponentChildren } from 'preact';
import { Details, type FitItem, FitList } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { explain } from '../explaining/explain.ts';
import { explainTerm } from '../explaining/explain-ranking.ts';
import { type FitParts, type FitRow, fitItems } from '../explaining/fit-items.ts';
import { wordsFor } from '../explaining/words-for.ts';
import type { Fit } from '../pair/match.ts';
import type { Vacancy } from '../pair/model.ts';
import type { TermKey } from '../pair/soft-terms.ts';

/** Questions named on a card; the others are counted. */
const asksNamed = 2;

interface Explained {
  fit: Pick<Fit, 'dimensions' | 'asks'>;
  vacancy: Pick<Vacancy, 'tasks'>;
  title: string;
  texts: Texts;
}

/** For a card: one line for each kind, so that ten can be weighed at a glance; the sentences fold out. */
export function FitSummary({
  fit,
  vacancy,
  title,
  texts,
  children,
}: Explained & {
  /** What else folds out, before the sentences. */
  children?: ComponentChildren;
}) {
  const words = texts.matchingScreens.fit;
  return (
    <>
      <FitList items={atAGlance(fitItems(fit, vacancy, texts), texts)} label={words.label(title)} tight />
      <Details
        summary={
          <>
            {words.unfold}
            <span class="sr-only">: {title}</span>
          </>
        }
      >
        {children}
        <FitExplanation {...{ fit, vacancy, title, texts }} />
      </Details>
    </>
  );
}

function atAGlance({ adapt, exceeds, trial, ask, fits }: FitParts, texts: Texts): FitItem[] {
  const words = texts.matchingScreens.fit;
  const named = (rows: readonly FitRow[]) => rows.flatMap(({ name }) => name ?? []);
  const line = (kind: FitItem['fit'], rows: readonly FitRow[], title: string): FitItem[] =>
    rows.length === 0 ? [] : [{ id: kind, fit: kind, title }];
  return [
    ...line('adapt', adapt, words.names(named(adapt), 0)),
    ...line('exceeds', exceeds, words.names(named(exceeds), 0)),
    ...line('trial', trial, words.names(named(trial), 0)),
    ...line(
      'ask',
      ask,
      words.names(named(ask).slice(0, asksNamed), ask.length - Math.min(asksNamed, named(ask).length)),
    ),
    ...line('fits', fits, words.fitting(fits.length, adapt.length === 0)),
  ];
}

/** Everything there is to say, dimension by dimension; what fits needs no thought and folds out. */
export function FitExplanation({ fit, vacancy, title, texts }: Explained) {
  const { fits, adapt, trial, exceeds, ask } = fitItems(fit, vacancy, texts);
  const words = texts.matchingScreens.fit;
  return (
    <>
      <FitList items={[...adapt, ...exceeds, ...trial, ...ask]} label={words.label(title)} />
      {fits.length > 0 && (
        <Details summary={words.allFits(fits.length)}>
          <FitList items={fits} label={words.allFits(fits.length)} />
        </Details>
      )}
    </>
  );
}

/** Why it stands where it stands among the others, the weightiest first. */
export function RankingReasons({ fit, vacancy, texts }: { fit: Fit; vacancy: Vacancy; texts: Texts }) {
  const { reasonsForRanking } = explain(fit, vacancy, texts.matching, wordsFor(texts));
  return (
    <ul>
      {reasonsForRanking.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

/** The same in the words of some terms alone, for a card that tells the others elsewhere. */
export function RankingWords({
  fit: { terms },
  keys,
  texts,
}: {
  fit: Pick<Fit, 'terms'>;
  keys: readonly TermKey[];
  texts: Texts;
}) {
  const said = keys.flatMap((key) => {
    const term = terms.find((one) => one.key === key);
    return term ? explainTerm(term, texts.matching, wordsFor(texts)) : [];
  });
  return said.length > 0 ? <p>{said.join(' ')}</p> : null;
}
