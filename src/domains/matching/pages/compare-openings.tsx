import { ButtonLink, ButtonRow, Compare, Message, Section } from '#design/index.ts';
import type { Lang, Texts } from '#locales/index.ts';
import { openingFacts } from '../explaining/opening-facts.ts';
import { FitExplanation, RankingReasons } from './fit-explanation.tsx';
import { isOpenSuggestion, OpeningTags, pairPath, type ShownOpening, whereWords } from './opening-card.tsx';

export const canCompare = (chosen: readonly ShownOpening[]): boolean =>
  chosen.length === 2 || chosen.length === 3;

/** Two or three side by side, with all there is to say about each. */
export function CompareOpenings({
  citizenId,
  chosen,
  asked,
  texts,
  lang,
}: {
  citizenId: string;
  chosen: readonly ShownOpening[];
  asked: number;
  texts: Texts;
  lang: Lang;
}) {
  const words = texts.matchingScreens.openings;
  if (!canCompare(chosen)) {
    return (
      <Message tone="warning" announce>
        <p>{words.compareFew}</p>
      </Message>
    );
  }
  return (
    <Section
      title={words.compareTitle}
      aside={<a href={`/borgere/${citizenId}/jobforslag`}>{words.backToAll}</a>}
    >
      {asked > chosen.length && (
        <Message tone="info">
          <p>{words.compareGone}</p>
        </Message>
      )}
      <Compare
        label={words.compareTitle}
        level={3}
        options={chosen.map(({ ranked, line, earlier }) => ({
          id: line.id,
          title: line.title,
          subtitle: whereWords(line),
          tag: <OpeningTags ranked={ranked} earlier={earlier} texts={texts} />,
          facts: openingFacts(ranked.vacancy, ranked.match, texts, lang),
          children: (
            <>
              <FitExplanation fit={ranked.match} vacancy={ranked.vacancy} title={line.title} texts={texts} />
              <p class="ff-kicker">{texts.matchingScreens.fit.why}</p>
              <RankingReasons fit={ranked.match} vacancy={ranked.vacancy} texts={texts} />
            </>
          ),
          actions: (
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
            </ButtonRow>
          ),
        }))}
      />
    </Section>
  );
}
