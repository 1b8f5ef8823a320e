import { ButtonLink, EmptyState, Heading, Message, Section, SummaryList } from '#design/index.ts';
import type { Lang, Texts } from '#locales/index.ts';
import { explain } from '../explaining/explain.ts';
import { openingFacts } from '../explaining/opening-facts.ts';
import { wordsFor } from '../explaining/words-for.ts';
import type { OpeningLine } from '../matching-queries.ts';
import type { Match } from '../pair/match.ts';
import type { Vacancy } from '../pair/model.ts';
import { pairPath, whereWords } from './opening-card.tsx';
import { WhyNotSearch } from './why-not-search.tsx';

export function WhyNotPage({
  citizen,
  line,
  judged,
  texts,
  lang,
}: {
  citizen: { id: string; name: string };
  line: OpeningLine;
  /** Null when the opening is closed. */
  judged: { vacancy: Vacancy; match: Match } | null;
  texts: Texts;
  lang: Lang;
}) {
  const words = texts.matchingScreens.openings;
  return (
    <>
      <Heading kicker={citizen.name} lead={whereWords(line)}>
        {words.whyNotFor(line.title)}
      </Heading>
      <Verdict {...{ citizen, line, judged, texts }} />
      {judged && (
        <Section title={line.title}>
          <SummaryList rows={openingFacts(judged.vacancy, null, texts, lang)} />
          <ButtonLink href={`/jobaabninger/${line.id}`}>{words.seeOpening}</ButtonLink>
        </Section>
      )}
      <Section title={words.whyNotTitle} lead={words.whyNotLead}>
        <WhyNotSearch citizenId={citizen.id} texts={texts} typed="" />
      </Section>
    </>
  );
}

function Verdict({
  citizen,
  line,
  judged,
  texts,
}: Pick<Parameters<typeof WhyNotPage>[0], 'citizen' | 'line' | 'judged' | 'texts'>) {
  const words = texts.matchingScreens.openings;
  if (!judged) {
    return (
      <Message tone="info">
        <p>{words.closed}</p>
      </Message>
    );
  }
  if (judged.match.fits) {
    return (
      <Message tone="success" title={words.fitsAfterAll}>
        <p>{words.fitsAfterAllText}</p>
        <p>
          <a href={pairPath(citizen.id, line.id)}>{words.whole}</a>
        </p>
      </Message>
    );
  }
  const { whyNot } = explain(judged.match, judged.vacancy, texts.matching, wordsFor(texts));
  return (
    <>
      <Message tone="warning" title={words.obstacles}>
        <ul>
          {whyNot.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Message>
      <p>
        <strong>{words.whatThen}</strong> {words.whatThenText}
      </p>
    </>
  );
}

export function WhyNotResults({
  citizen,
  typed,
  found,
  texts,
}: {
  citizen: { id: string; name: string };
  typed: string;
  found: readonly OpeningLine[];
  texts: Texts;
}) {
  const words = texts.matchingScreens.openings;
  return (
    <>
      <Heading kicker={citizen.name} lead={words.whyNotLead}>
        {words.whyNotTitle}
      </Heading>
      <WhyNotSearch citizenId={citizen.id} texts={texts} typed={typed} />
      {found.length > 0 ? (
        <ul>
          {found.map((line) => (
            <li key={line.id}>
              <a href={`/borgere/${citizen.id}/jobforslag/hvorfor-ikke/${line.id}`}>{line.title}</a>
              {', '}
              {whereWords(line)}
            </li>
          ))}
        </ul>
      ) : (
        typed !== '' && (
          <EmptyState title={words.whyNotEmpty(typed)} icon="search">
            <p>{words.whyNotLead}</p>
          </EmptyState>
        )
      )}
    </>
  );
}
