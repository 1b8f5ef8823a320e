import { z } from 'zod';
import { choice, date, optionalText, text, withDates } from '#platform/http/form.ts';
import { stopCauses } from './end-cause.ts';
import { checkLearned, learnedFields, learnedFrom } from './learned-form.ts';

export const stopForm = withDates(
  ['endedOn'],
  z
    .object({ endedOn: date(), cause: choice(stopCauses), learning: text(1000), ...learnedFields })
    .superRefine(checkLearned)
    .transform(({ endedOn, cause, learning, ...rest }) => ({
      endedOn,
      cause,
      learning,
      learned: learnedFrom(rest),
    })),
);

export const completeForm = z
  .object({ learning: optionalText(1000), ...learnedFields })
  .superRefine(checkLearned)
  .transform(({ learning, ...rest }) => ({ learning, learned: learnedFrom(rest) }));
