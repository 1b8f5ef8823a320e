import { z } from 'zod';
import { isDimension, type Level, TRAVEL_MEANS } from '#domains/matching/index.ts';
import { competencesIn, LICENCES } from '#domains/openings/index.ts';
import {
  choice,
  choices,
  type FormState,
  hours,
  optionalText,
  optionalTime,
  text,
  ticked,
  wholeNumber,
} from '#platform/http/form.ts';
import type { Answer, AnswerOf } from './answers.ts';
import type { PlainQuestion, Question } from './questions.ts';
import { COMPETENCES, isCompetence } from './vocabulary.ts';
import { holdsCprNumber, wordOfIllness } from './words-of-illness.ts';

/** A question's form: typed words in, an answer out, and back again. Messages are names in the form's texts. */
interface AnswerForm<A> {
  schema: z.ZodType<A>;
  values(answer: A): FormState['values'];
}

export const WISH_FIELDS = ['wish1', 'wish2', 'wish3'] as const;
const MOST_LINES = 20;
const LONGEST_LINE = 100;

type Written = { keepWords: boolean };
/** Free text asks once more before it keeps the name of an illness; a CPR number it never keeps. */
function thinkTwice(field: string, written: string, { keepWords }: Written, context: z.RefinementCtx): void {
  if (holdsCprNumber(written)) context.addIssue({ code: 'custom', path: [field], message: 'cprNumber' });
  else if (!keepWords && wordOfIllness(written))
    context.addIssue({ code: 'custom', path: [field], message: 'illness' });
}

const weekHours: AnswerForm<{ minutes: number }> = {
  schema: z.object({ hours: hours(37) }).transform((typed) => ({ minutes: typed.hours })),
  values: ({ minutes }) => ({ hours: String(minutes / 60).replace('.', ',') }),
};

const inWords: AnswerForm<{ text: string }> = {
  schema: z
    .object({ text: text(1000), keepWords: ticked })
    .superRefine((typed, context) => thinkTwice('text', typed.text, typed, context))
    .transform((typed) => ({ text: typed.text })),
  values: (answer) => ({ text: answer.text }),
};

const need: AnswerForm<{ level: Level; firm: boolean }> = {
  schema: z
    .object({ level: choice(['0', '1', '2', '3']), firm: choice(['yes', 'no']) })
    .transform((typed) => ({ level: Number(typed.level) as Level, firm: typed.firm === 'yes' })),
  values: ({ level, firm }) => ({ level: String(level), firm: firm ? 'yes' : 'no' }),
};

const clockTime = (minutes: number | null): string =>
  minutes === null ? '' : `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;

const times: AnswerForm<AnswerOf<'times'>> = {
  schema: z
    .object({ earliest: optionalTime(), latest: optionalTime(), also: choices(['evenings', 'weekends']) })
    .superRefine(({ earliest, latest }, context) => {
      if (earliest !== null && latest !== null && latest <= earliest)
        context.addIssue({ code: 'custom', path: ['latest'], message: 'endsBeforeStart' });
    })
    .transform(({ earliest, latest, also }) => ({
      earliest,
      latest,
      evenings: also.includes('evenings'),
      weekends: also.includes('weekends'),
    })),
  values: ({ earliest, latest, evenings, weekends }) => ({
    earliest: clockTime(earliest),
    latest: clockTime(latest),
    also: [...(evenings ? ['evenings'] : []), ...(weekends ? ['weekends'] : [])],
  }),
};

const travel: AnswerForm<AnswerOf<'travel'>> = {
  schema: z
    .object({ means: choices(TRAVEL_MEANS, 1), limit: wholeNumber(5, 240) })
    .transform((typed) => ({ means: typed.means, limitMinutes: typed.limit })),
  values: ({ means, limitMinutes }) => ({ means: [...means], limit: String(limitMinutes ?? '') }),
};

const licences: AnswerForm<AnswerOf<'licences'>> = {
  schema: z.object({ held: choices(LICENCES) }),
  values: ({ held }) => ({ held: [...held] }),
};

const wishes: AnswerForm<AnswerOf<'wishes'>> = {
  schema: z
    .object({ wish1: text(100), wish2: optionalText(100), wish3: optionalText(100), keepWords: ticked })
    .superRefine((typed, context) => {
      for (const field of WISH_FIELDS) thinkTwice(field, typed[field] ?? '', typed, context);
    })
    .transform((typed) => ({
      wishes: WISH_FIELDS.map((field) => typed[field])
        .filter((label) => label !== null)
        .map((label) => ({ label, occupation: null, iscoCode: null, industry: null })),
    })),
  values: (answer) =>
    Object.fromEntries(WISH_FIELDS.map((field, at) => [field, answer.wishes[at]?.label ?? ''])),
};

const competences: AnswerForm<AnswerOf<'competences'>> = {
  schema: z
    .object({ known: choices(COMPETENCES), own: optionalText(2000), keepWords: ticked })
    .superRefine((typed, context) => {
      const lines = competencesIn(typed.own ?? '');
      const wrong = (message: string) => context.addIssue({ code: 'custom', path: ['own'], message });
      if (lines.length + typed.known.length === 0)
        context.addIssue({ code: 'custom', path: ['known'], message: 'nothingChosen' });
      if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE))
        wrong('tooManyLines');
      thinkTwice('own', typed.own ?? '', typed, context);
    })
    .transform(({ known, own }) => ({ held: [...new Set([...known, ...competencesIn(own ?? '')])] })),
  values: ({ held }) => ({
    known: held.filter(isCompetence),
    own: held.filter((competence) => !isCompetence(competence)).join('\n'),
  }),
};

const plainForms: { [Q in PlainQuestion]: AnswerForm<AnswerOf<Q>> } = {
  'hours-now': weekHours,
  'hours-aim': weekHours,
  times,
  travel,
  licences,
  wishes,
  competences,
  avoid: inWords,
  helps: inWords,
};

export const answerForm = (question: Question): AnswerForm<Answer> =>
  (isDimension(question) ? need : plainForms[question]) as AnswerForm<Answer>;
