import { z } from 'zod';
import { choice, onBehalfReason, optionalText } from '#platform/http/form.ts';
import { isId } from '#platform/id.ts';
import { CHECK_RESULTS, CONCERN_KINDS } from './concern.ts';

const told = z.object({ kind: choice(CONCERN_KINDS), words: optionalText(2000) });

/** Whoever tells it for the citizen says why. */
export const concernForm = (forOther: boolean) =>
  forOther
    ? told.extend({ onBehalfReason: onBehalfReason(), onBehalfNote: optionalText(500) })
    : told.transform((given) => ({ ...given, onBehalfReason: null, onBehalfNote: null }));

export const checkForm = z.object({
  reason: choice(['ratio', 'repeat', 'concern']),
  subject: optionalText(36).transform((value) => (value !== null && isId(value) ? value : null)),
  result: choice(CHECK_RESULTS),
  note: optionalText(2000),
});
