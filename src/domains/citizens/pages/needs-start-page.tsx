import { formatMoment, Heading, type Lang, NextStep, Section, type StepState, Steps } from '#design/index.ts';
import { isDimension } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { countMet, firstUnmet } from '../answers.ts';
import type { CitizenNeeds } from '../needs-queries.ts';
import { addressOf, QUESTIONS, type Question, SECTIONS } from '../questions.ts';
import { NeedsSummary } from './needs-summary.tsx';

export interface NeedsStartPageProps {
  needs: CitizenNeeds;
  /** Somebody else looks; the words are then about the person. */
  forOther: boolean;
  mayAnswer: boolean;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function NeedsStartPage(props: NeedsStartPageProps) {
  const { needs, forOther, texts } = props;
  const words = texts.citizens.needs;
  return (
    <>
      <Heading lead={words.start.lead}>{forOther ? words.titleFor(needs.name) : words.title}</Heading>
      <WhatNow {...props} />
      {needs.confirmed && !needs.draft ? <Told {...props} /> : <Overview {...props} />}
    </>
  );
}

const hrefOf = (needs: CitizenNeeds, question: Question) =>
  `/borgere/${needs.citizenId}/behov/${addressOf(question)}`;

function WhatNow({ needs, today, texts, lang }: NeedsStartPageProps) {
  const { start } = texts.citizens.needs;
  const unmet = firstUnmet(needs.answers);
  const check = { href: `/borgere/${needs.citizenId}/behov/tjek`, label: start.check };
  if (needs.draft) {
    const saved = start.lastSaved(
      needs.draft.by ?? texts.common.someone,
      formatMoment(needs.draft.at, lang, today),
    );
    if (!unmet || needs.confirmed)
      return (
        <NextStep title={unmet ? start.goOnTitle : start.allMetTitle} action={check}>
          <p>{start.allMet}</p>
          <p>{saved}</p>
        </NextStep>
      );
    return (
      <NextStep
        title={start.goOnTitle}
        action={{ href: hrefOf(needs, unmet), label: start.goOn }}
        secondary={check}
      >
        <p>{start.progress(countMet(needs.answers), QUESTIONS.length)}</p>
        <p>{saved}</p>
      </NextStep>
    );
  }
  if (needs.confirmed) {
    const { at, by, onBehalf } = needs.confirmed;
    const said = onBehalf ? start.confirmedOnBehalf : start.confirmed;
    return (
      <section class="ff-section">
        <h2>{start.doneTitle}</h2>
        <p>{start.done}</p>
        <p class="ff-muted">{said(by ?? texts.common.someone, formatMoment(at, lang, today))}</p>
      </section>
    );
  }
  return (
    <NextStep
      title={start.beginTitle}
      action={{ href: hrefOf(needs, unmet ?? QUESTIONS[0]!), label: start.begin }}
    >
      <p>{start.howLong}</p>
      <p>{start.skip}</p>
      <p>{start.pause}</p>
      <p>{start.noDiagnoses}</p>
    </NextStep>
  );
}

function Overview({ needs, texts }: NeedsStartPageProps) {
  const words = texts.citizens.needs;
  const current = firstUnmet(needs.answers);
  return (
    <Section title={words.start.sections}>
      <Steps
        label={words.start.sections}
        steps={SECTIONS.map(({ name, questions }) => {
          const met = countMet(needs.answers, questions);
          const state: StepState =
            met === questions.length
              ? 'done'
              : current && questions.includes(current)
                ? 'current'
                : 'waiting';
          const first = questions.find((question) => needs.answers[question] === undefined) ?? questions[0]!;
          return {
            label: words.sections[name],
            state,
            note: met > 0 ? words.start.sectionCount(met, questions.length) : undefined,
            href: hrefOf(needs, first),
          };
        })}
      />
    </Section>
  );
}

function Told({ needs, texts, lang, mayAnswer }: NeedsStartPageProps) {
  const { values } = texts.citizens.needs;
  return (
    <NeedsSummary
      answers={needs.told}
      texts={texts}
      lang={lang}
      withUnanswered={mayAnswer}
      changeHref={mayAnswer ? (question) => `${hrefOf(needs, question)}?fra=tjek` : undefined}
      note={(question) => {
        const source = isDimension(question) ? needs.sources[question] : undefined;
        return source === 'learned' ? values.learned : source === 'staff' ? values.byStaff : null;
      }}
    />
  );
}
