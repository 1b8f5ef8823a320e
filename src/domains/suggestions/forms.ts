import { z } from 'zod';
import {
  choice,
  date,
  onBehalfReason,
  optionalChoice,
  optionalText,
  text,
  time,
  wholeNumber,
  withDates,
} from '#platform/http/form.ts';
import { citizenNoReasons, employerNoReasons, withdrawReasons } from './reasons.ts';

export const suggestForm = z.object({ note: optionalText(1000) });
export const offerForm = z.object({ note: optionalText(1000) });
export const withdrawForm = z.object({ reason: choice(withdrawReasons), note: optionalText(500) });

/** The codes of the ticked items; what they are allowed to be is asked when they are known. */
const itemCodes = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(400)).max(200),
);

/** `self`: the party answers; else staff does, and must say why. */
const onBehalf = (self: boolean) => ({
  onBehalfReason: self
    ? z
        .unknown()
        .optional()
        .transform(() => null)
    : onBehalfReason(),
  onBehalfNote: self
    ? z
        .unknown()
        .optional()
        .transform(() => null)
    : optionalText(500),
});

const noNeedsReason = (
  { answer, reason }: { answer: string; reason: string | null },
  context: z.RefinementCtx,
): void => {
  if (answer === 'no' && reason === null)
    context.addIssue({ code: 'custom', message: 'required', path: ['reason'] });
};

export const citizenAnswerForm = (self: boolean) =>
  z
    .object({
      answer: choice(['yes', 'no', 'talk']),
      share: itemCodes,
      reason: optionalChoice(citizenNoReasons),
      note: optionalText(1000),
      ...onBehalf(self),
    })
    .superRefine(noNeedsReason);

export const employerAnswerForm = (self: boolean) =>
  z
    .object({
      answer: choice(['yes', 'no']),
      reason: optionalChoice(employerNoReasons),
      note: optionalText(1000),
      ...onBehalf(self),
    })
    .superRefine(noNeedsReason);

export const meetingForm = withDates(
  ['on'],
  z.object({ on: date(), at: time(), minutes: wholeNumber(15, 240), place: text(200) }),
);
