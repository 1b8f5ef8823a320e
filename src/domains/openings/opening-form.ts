import { z } from 'zod';
import type { Actor } from '#domains/access/index.ts';
import { onBehalfOfWorkplace } from '#domains/companies/index.ts';
import { PERSPECTIVES } from '#domains/matching/index.ts';
import {
  choice,
  choices,
  hours,
  optionalChoice,
  optionalHours,
  optionalText,
  optionalTime,
  text,
  wholeNumber,
} from '#platform/http/form.ts';
import { isId } from '#platform/id.ts';
import { competencesIn } from './competence.ts';
import { LICENCES } from './licence.ts';
import { SCHEMES } from './scheme.ts';

export const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;
export const UNSOCIAL = ['evenings', 'weekends'] as const;
const mostCompetences = 20;

const month = () => optionalChoice(MONTHS).transform((value) => (value === null ? null : Number(value)));

const competences = () =>
  optionalText(2500)
    .transform((lines) => competencesIn(lines ?? ''))
    .refine((list) => list.length <= mostCompetences, 'tooManyCompetences')
    .refine((list) => list.every((item) => item.length <= 100), 'competenceTooLong');

const taskIds = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : [value].flat()),
  z
    .array(z.string().refine(isId, 'unknownTasks'))
    .min(1)
    .max(50)
    .transform((ids) => [...new Set(ids)]),
);

const offer = z
  .object({
    title: text(200),
    taskIds,
    schemes: choices(SCHEMES, 1),
    minutesMin: hours(37),
    minutesMax: hours(37, 0.25),
    minutesStart: optionalHours(37),
    startTime: optionalTime(),
    endTime: optionalTime(),
    unsocial: choices(UNSOCIAL),
    seasonFrom: month(),
    seasonTo: month(),
    licences: choices(LICENCES),
    mustHave: competences(),
    niceToHave: competences(),
    places: wholeNumber(1, 50),
    perspective: choice(PERSPECTIVES),
  })
  .superRefine((form, context) => {
    const wrong = (field: keyof typeof form, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (form.minutesMax < form.minutesMin) wrong('minutesMax', 'maxBelowMin');
    if (form.minutesStart !== null && form.minutesStart > form.minutesMin)
      wrong('minutesStart', 'startAboveMin');
    if ((form.startTime === null) !== (form.endTime === null)) {
      wrong(form.startTime === null ? 'startTime' : 'endTime', 'bothTimes');
    } else if (form.startTime !== null && form.endTime! <= form.startTime) wrong('endTime', 'endBeforeStart');
    if ((form.seasonFrom === null) !== (form.seasonTo === null)) {
      wrong(form.seasonFrom === null ? 'seasonFrom' : 'seasonTo', 'bothMonths');
    }
  })
  .transform(({ unsocial, ...form }) => ({
    ...form,
    evenings: unsocial.includes('evenings'),
    weekends: unsocial.includes('weekends'),
  }));

/** An intersection, so that what is wrong in each part is told at once. */
export const openingForm = (actor: Actor) => z.intersection(offer, onBehalfOfWorkplace(actor));
export type OpeningInput = z.output<ReturnType<typeof openingForm>>;

export const CLOSE_REASONS = ['filled', 'no-longer-needed', 'no-time', 'no-match', 'mistake'] as const;

export const closeForm = (actor: Actor) =>
  z.intersection(z.object({ reason: choice(CLOSE_REASONS) }), onBehalfOfWorkplace(actor));
