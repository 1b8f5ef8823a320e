import { Details, FitList } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { explain } from '../explaining/explain.ts';
import { fitItems } from '../explaining/fit-items.ts';
import { wordsFor } from '../explaining/words-for.ts';
import type { Fit } from '../pair/match.ts';
import type { Vacancy } from '../pair/model.ts';

/** Questions shown on a card before the rest is folded away. */
const asksShown = 2;

interface Explained {
  fit: Pick<Fit, 'dimensions' | 'asks'>;
  vacancy: Pick<Vacancy, 'tasks'>;
  title: string;
  texts: Texts;
}

/** For a card: what needs a thought is shown, what fits is one line, the rest folds out. */
export function FitSummary({ fit, vacancy, title, texts }: Explained) {
  const words = texts.matchingScreens.fit;
  const { fits, adapt, trial, exceeds, ask } = fitItems(fit, vacancy, texts);
  const first = [...adapt, ...exceeds, ...trial, ...ask.slice(0, asksShown)];
  const more = ask.slice(asksShown);
  return (
    <>
      {adapt.length === 0 && <p>{words.nothingToAdapt}</p>}
      {first.length > 0 && <FitList items={first} label={words.label(title)} />}
      {more.length > 0 && (
        <Details summary={words.moreAsks(more.length)}>
          <FitList items={more} label={words.moreAsks(more.length)} />
        </Details>
      )}
      {fits.length > 0 && (
        <Details summary={words.allFits(fits.length)}>
          <FitList items={fits} label={words.allFits(fits.length)} />
        </Details>
      )}
    </>
  );
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
