import { ButtonLink, ButtonRow, Card, StatusTag } from '#design/index.ts';
import type { Lang, Texts } from '#locales/index.ts';
import { openingFacts, openingInALine } from '../explaining/opening-facts.ts';
import type { EarlierSuggestion, OpeningLine } from '../matching-queries.ts';
import type { RankedVacancy } from '../ranking/top.ts';
import { FitSummary, RankingWords } from './fit-explanation.tsx';

export interface ShownOpening {
  ranked: RankedVacancy;
  line: OpeningLine;
  rank: number;
  earlier: EarlierSuggestion | null;
}

export const pairPath = (citizenId: string, openingId: string) =>
  `/borgere/${citizenId}/jobforslag/${openingId}`;

/** Many places have their town in their name. */
export const whereWords = ({ workplaceName, city }: Pick<OpeningLine, 'workplaceName' | 'city'>): string =>
  city && !workplaceName.includes(city) ? `${workplaceName}, ${city}` : workplaceName;

export function OpeningTags({
  ranked,
  earlier,
  texts,
}: Pick<ShownOpening, 'ranked' | 'earlier'> & { texts: Texts }) {
  const { perspective } = ranked.vacancy;
  return (
    <>
      {earlier && <EarlierTag earlier={earlier} texts={texts} />}
      {(perspective === 'agreed' || perspective === 'guaranteed') && (
        <StatusTag tone="success">{texts.openings.perspectives[perspective]}</StatusTag>
      )}
    </>
  );
}

export function EarlierTag({ earlier, texts }: { earlier: EarlierSuggestion; texts: Texts }) {
  const words = texts.matchingScreens.earlier;
  const closed = earlier.last as 'citizen-no' | 'employer-no' | 'withdrawn';
  return Object.hasOwn(words, closed) ? (
    <StatusTag tone="warning">{words[closed]}</StatusTag>
  ) : (
    <StatusTag tone="info">{words.open}</StatusTag>
  );
}

export const isOpenSuggestion = (earlier: EarlierSuggestion | null): boolean =>
  earlier !== null && !['citizen-no', 'employer-no', 'withdrawn'].includes(earlier.last ?? '');

export function OpeningCard({
  shown,
  citizenId,
  texts,
  lang,
}: {
  shown: ShownOpening;
  citizenId: string;
  texts: Texts;
  lang: Lang;
}) {
  const { ranked, line, rank, earlier } = shown;
  const words = texts.matchingScreens.openings;
  const boxId = `sammenlign-${line.id}`;
  return (
    <Card
      kicker={`${words.rank(rank)} · ${whereWords(line)}`}
      title={line.title}
      tags={<OpeningTags ranked={ranked} earlier={earlier} texts={texts} />}
      footer={
        <ButtonRow>
          {isOpenSuggestion(earlier) && earlier ? (
            <ButtonLink href={`/forslag/${earlier.id}`}>{texts.matchingScreens.earlier.see}</ButtonLink>
          ) : (
            <ButtonLink
              variant="primary"
              href={`${pairPath(citizenId, line.id)}#foreslaa`}
              label={words.suggestTo(line.title)}
            >
              {words.suggest}
            </ButtonLink>
          )}
          <div class="form-group-checkbox">
            <input type="checkbox" class="form-checkbox" id={boxId} name="sammenlign" value={line.id} />
            <label class="form-label" for={boxId}>
              {words.compare}
              <span class="sr-only"> {line.title}</span>
            </label>
          </div>
        </ButtonRow>
      }
    >
      <p class="ff-card-facts">{openingInALine(ranked.vacancy, ranked.match, texts, lang)}</p>
      <RankingWords fit={ranked.match} keys={['interest', 'wish']} texts={texts} />
      <FitSummary fit={ranked.match} vacancy={ranked.vacancy} title={line.title} texts={texts}>
        <dl class="ff-facts ff-facts--row">
          {openingFacts(ranked.vacancy, ranked.match, texts, lang).map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={pairPath(citizenId, line.id)} aria-label={`${words.whole}: ${line.title}`}>
            {words.whole}
          </a>
        </p>
      </FitSummary>
    </Card>
  );
}
