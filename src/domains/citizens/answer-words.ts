import { formatHours, formatTime, type Lang } from '#design/index.ts';
import { type Dimension, isDimension } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Answer, AnswerOf, Answers, WishAnswer } from './answers.ts';
import type { PlainQuestion, Question } from './questions.ts';

interface In {
  texts: Texts;
  lang: Lang;
}

export const questionName = (question: Question, texts: Texts): string =>
  isDimension(question) ? texts.matching.dimensions[question].name : texts.citizens.needs.names[question];

/** The question as it is put to the citizen. */
export const questionTitle = (question: Question, texts: Texts): string =>
  isDimension(question)
    ? texts.matching.dimensions[question].question
    : texts.citizens.needs.questions[question].title;

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('da') + words.slice(1);

const clock = (minutes: number, lang: Lang): string =>
  formatTime(Temporal.PlainTime.from({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 }), lang);

export const wishWords = (wish: WishAnswer, texts: Texts): string =>
  wish.occupation && wish.occupation.toLowerCase() !== wish.label.toLowerCase()
    ? `${wish.label} (${texts.citizens.needs.values.understoodAs(wish.occupation)})`
    : wish.label;

type Words = { [Q in PlainQuestion]: (answer: AnswerOf<Q>, where: In) => string[] };
const plainWords: Words = {
  'hours-now': ({ minutes }, { lang }) => [formatHours(minutes, lang)],
  'hours-aim': ({ minutes }, { lang }) => [formatHours(minutes, lang)],
  times: ({ earliest, latest, evenings, weekends }, { texts, lang }) => {
    const words = texts.citizens.needs.values;
    const said = [
      ...(earliest === null ? [] : [words.from(clock(earliest, lang))]),
      ...(latest === null ? [] : [words.until(clock(latest, lang))]),
      ...(evenings ? [words.evenings] : []),
      ...(weekends ? [words.weekends] : []),
    ].join(', ');
    return [capital(said || words.dayTime)];
  },
  travel: ({ means, limitMinutes }, { texts }) => {
    const words = texts.citizens.needs;
    const ways = capital(
      means.map((way) => words.questions.travel.meansChoices[way].toLocaleLowerCase('da')).join(', '),
    );
    return [limitMinutes === null ? ways : `${ways}, ${words.values.upTo(limitMinutes)}`];
  },
  licences: ({ held }, { texts }) =>
    held.length === 0
      ? [texts.citizens.needs.values.none]
      : held.map((licence) => texts.openings.licences[licence] ?? licence),
  wishes: ({ wishes }, { texts }) => wishes.map((wish) => wishWords(wish, texts)),
  competences: ({ held }, { texts }) =>
    held.map((words) => texts.citizens.needs.competences[words] ?? capital(words)),
  avoid: ({ text }) => [text],
  helps: ({ text }) => [text],
};

/** An answer in words, one line for each thing said. */
export function answerWords(question: Question, answer: Answer, where: In): string[] {
  if (isDimension(question)) {
    const { level, firm } = answer as AnswerOf<Dimension>;
    const { values } = where.texts.citizens.needs;
    const works = where.texts.matching.dimensions[question].need[level];
    // Where everything works there is no limit to be firm about.
    return [works, ...(level === 3 ? [] : [firm ? values.firm : values.open])];
  }
  return (plainWords[question] as (answer: Answer, where: In) => string[])(answer, where);
}

/** The answers given among some questions, as name and lines; what another page may show or share item by item. */
export function needsSummary(
  answers: Answers,
  questions: readonly Question[],
  where: In,
): { question: Question; label: string; lines: string[] }[] {
  return questions.flatMap((question) => {
    const answer = answers[question];
    return answer
      ? [
          {
            question,
            label: questionName(question, where.texts),
            lines: answerWords(question, answer, where),
          },
        ]
      : [];
  });
}
