import { Button, ButtonLink, ButtonRow, EmptyState, Heading, Section } from '#design/index.ts';
import type { Lang, Texts } from '#locales/index.ts';
import { CompareOpenings, canCompare } from './compare-openings.tsx';
import { OpeningCard, type ShownOpening } from './opening-card.tsx';
import { WhyNotSearch } from './why-not-search.tsx';

export interface OpeningsForCitizen {
  citizen: { id: string; name: string };
  /** Null when the citizen has not told their needs. */
  shown: ShownOpening[] | null;
  /** How many open openings they were chosen among. */
  among: number;
  compare: { chosen: ShownOpening[]; asked: number } | null;
  texts: Texts;
  lang: Lang;
}

export function OpeningsForCitizenPage({ citizen, shown, among, compare, texts, lang }: OpeningsForCitizen) {
  const words = texts.matchingScreens.openings;
  if (shown === null) {
    return (
      <>
        <Heading>{words.title(citizen.name)}</Heading>
        <EmptyState
          title={words.noNeedsTitle}
          action={{ href: `/borgere/${citizen.id}/behov`, label: words.askNeeds }}
          icon="help"
        >
          <p>{words.noNeeds(citizen.name)}</p>
        </EmptyState>
      </>
    );
  }
  const comparing = compare !== null && canCompare(compare.chosen);
  return (
    <>
      <Heading lead={!comparing && shown.length > 0 ? words.lead : undefined}>
        {words.title(citizen.name)}
      </Heading>
      <p class="ff-muted">{words.asOf(among)}</p>
      {compare && <CompareOpenings citizenId={citizen.id} {...compare} texts={texts} lang={lang} />}
      {comparing ? null : shown.length === 0 ? (
        <EmptyState title={words.noneTitle}>
          <p>{words.none}</p>
        </EmptyState>
      ) : (
        <form method="get" action={`/borgere/${citizen.id}/jobforslag`} class="ff-stack">
          {shown.map((opening) => (
            <OpeningCard
              key={opening.line.id}
              shown={opening}
              citizenId={citizen.id}
              texts={texts}
              lang={lang}
            />
          ))}
          {shown.length > 1 && (
            <div>
              <p>{words.compareHint}</p>
              <Button>{words.compareChosen}</Button>
            </div>
          )}
        </form>
      )}
      <ButtonRow>
        <ButtonLink href={`/borgere/${citizen.id}/foelg-jobforslag`}>
          {texts.following['for-citizen'].link}
        </ButtonLink>
      </ButtonRow>
      <Section title={words.whyNotTitle} lead={words.whyNotLead}>
        <WhyNotSearch citizenId={citizen.id} texts={texts} typed="" />
      </Section>
    </>
  );
}
