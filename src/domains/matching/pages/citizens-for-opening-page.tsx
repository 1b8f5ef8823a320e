import { ButtonLink, ButtonRow, Card, EmptyState, Heading, Section, SummaryList } from '#design/index.ts';
import type { Lang, Texts } from '#locales/index.ts';
import { hoursWords, openingFacts } from '../explaining/opening-facts.ts';
import type { CitizenLine, EarlierSuggestion, OpeningLine } from '../matching-queries.ts';
import type { Vacancy } from '../pair/model.ts';
import type { RankedSeeker } from '../ranking/top.ts';
import { FitSummary, RankingReasons, RankingWords } from './fit-explanation.tsx';
import { EarlierTag, isOpenSuggestion, pairPath, whereWords } from './opening-card.tsx';

export interface ShownCitizen {
  ranked: RankedSeeker;
  line: CitizenLine;
  earlier: EarlierSuggestion | null;
}

export function CitizensForOpeningPage({
  line,
  vacancy,
  shown,
  among,
  texts,
  lang,
}: {
  line: OpeningLine;
  /** Null when the opening is closed. */
  vacancy: Vacancy | null;
  shown: readonly ShownCitizen[];
  /** How many citizens they were chosen among. */
  among: number;
  texts: Texts;
  lang: Lang;
}) {
  const words = texts.matchingScreens.citizens;
  const opening = { href: `/jobaabninger/${line.id}`, label: words.change };
  const heading = (
    <Heading kicker={whereWords(line)} lead={shown.length > 0 ? words.lead : undefined}>
      {words.title(line.title)}
    </Heading>
  );
  if (!vacancy) {
    return (
      <>
        {heading}
        <EmptyState title={words.closedTitle} action={opening}>
          <p>{words.closed}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {heading}
      <p class="ff-muted">{words.asOf(among)}</p>
      {shown.length === 0 ? (
        <EmptyState title={words.noneTitle} action={opening} icon="search">
          <p>{words.none}</p>
        </EmptyState>
      ) : (
        <div class="ff-stack">
          {shown.map((citizen) => (
            <CitizenCard key={citizen.line.id} shown={citizen} {...{ line, vacancy, texts }} />
          ))}
        </div>
      )}
      <ButtonRow>
        <ButtonLink href={`/jobaabninger/${line.id}/foelg-kandidater`}>
          {texts.following['for-opening'].link}
        </ButtonLink>
      </ButtonRow>
      <Section title={words.demands} lead={hoursWords(vacancy, texts, lang)}>
        <SummaryList rows={openingFacts(vacancy, null, texts, lang).slice(1)} />
        <ButtonLink href={opening.href}>{opening.label}</ButtonLink>
      </Section>
    </>
  );
}

function CitizenCard({
  shown: { ranked, line: citizen, earlier },
  line,
  vacancy,
  texts,
}: {
  shown: ShownCitizen;
  line: OpeningLine;
  vacancy: Vacancy;
  texts: Texts;
}) {
  const words = texts.matchingScreens.citizens;
  return (
    <Card
      title={citizen.name}
      kicker={citizen.caseworkerName ? words.caseworker(citizen.caseworkerName) : words.noCaseworker}
      tags={earlier && <EarlierTag earlier={earlier} texts={texts} />}
      footer={
        <ButtonRow>
          {isOpenSuggestion(earlier) && earlier ? (
            <ButtonLink href={`/forslag/${earlier.id}`}>{texts.matchingScreens.earlier.see}</ButtonLink>
          ) : (
            <ButtonLink
              variant="primary"
              href={`${pairPath(citizen.id, line.id)}#foreslaa`}
              label={words.suggestTo(citizen.name)}
            >
              {words.suggest}
            </ButtonLink>
          )}
        </ButtonRow>
      }
    >
      <RankingWords fit={ranked.match} keys={['interest', 'wish', 'hours', 'travel']} texts={texts} />
      <FitSummary fit={ranked.match} vacancy={vacancy} title={citizen.name} texts={texts}>
        <p class="ff-kicker">{texts.matchingScreens.fit.why}</p>
        <RankingReasons fit={ranked.match} vacancy={vacancy} texts={texts} />
        <p>
          <a
            href={pairPath(citizen.id, line.id)}
            aria-label={`${texts.matchingScreens.openings.whole}: ${citizen.name}`}
          >
            {texts.matchingScreens.openings.whole}
          </a>
        </p>
      </FitSummary>
    </Card>
  );
}
