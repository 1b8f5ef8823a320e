import {
  ButtonLink,
  ButtonRow,
  EmptyState,
  formatMoment,
  Message,
  Section,
  SummaryList,
} from '#design/index.ts';
import { DIMENSIONS } from '#domains/matching/index.ts';
import { needsSummary, wishWords } from '../answer-words.ts';
import { openingsHref } from '../next-step.ts';
import type { Question } from '../questions.ts';
import type { CitizenPageProps } from './citizen-page.tsx';
import { Lines } from './lines.tsx';

const FIRST: readonly Question[] = ['hours-now', 'hours-aim', 'times', 'travel', 'licences', 'competences'];

/** Wishes and needs in short: of the dimensions only those where something has to be considered. */
export function NeedsPart({ card, needs, may, today, texts, lang }: CitizenPageProps) {
  const words = texts.citizens.page;
  const path = `/borgere/${card.id}/behov`;
  if (!needs?.confirmed)
    return (
      <Section title={words.needs}>
        <EmptyState
          title={needs?.draft ? words.draftWaiting : words.needsMissing}
          action={{ href: path, label: words.nextSteps['needs-missing'].action }}
        >
          {words.needsMissingText}
        </EmptyState>
      </Section>
    );
  const { told, confirmed } = needs;
  const considered = DIMENSIONS.filter((dimension) => (told[dimension]?.level ?? 3) < 3);
  const questions: Question[] = [...FIRST, ...considered, 'avoid', 'helps'];
  return (
    <>
      <Section title={words.wishes}>
        {told.wishes ? (
          <ol>
            {told.wishes.wishes.map((wish) => (
              <li key={wish.label}>{wishWords(wish, texts)}</li>
            ))}
          </ol>
        ) : (
          <p>{words.noWishes}</p>
        )}
      </Section>
      <Section title={words.needs} lead={words.needsLead}>
        {needs.draft && <Message tone="info">{words.draftWaiting}</Message>}
        <SummaryList
          rows={needsSummary(told, questions, { texts, lang }).map(({ label, lines }) => ({
            label,
            value: <Lines lines={lines.filter((line) => line !== texts.citizens.needs.values.firm)} />,
          }))}
        />
        <p class="ff-muted">
          {words.confirmedBy(formatMoment(confirmed.at, lang, today), confirmed.by ?? texts.common.someone)}
        </p>
        <ButtonRow>
          <ButtonLink href={path}>{words.allNeeds}</ButtonLink>
          {may.findOpenings && <ButtonLink href={openingsHref(card.id)}>{words.findOpenings}</ButtonLink>}
        </ButtonRow>
      </Section>
    </>
  );
}
