import { z } from 'zod';
import { type Actor, isStaff } from '#domains/access/index.ts';
import { onBehalfReason, optionalText } from '#platform/http/form.ts';

/** Why staff acts for a party, and what they wrote about it. Null when the party acts themself. */
export interface OnBehalf {
  onBehalfReason: string | null;
  onBehalfNote: string | null;
}

const nothing = z
  .unknown()
  .optional()
  .transform(() => null);

/** The fields of `<OnBehalfField>`: required of staff, without meaning for the party. */
export const onBehalfFields = (actor: Actor) =>
  isStaff(actor)
    ? {
        onBehalfReason: onBehalfReason(),
        onBehalfNote: optionalText(500),
      }
    : { onBehalfReason: nothing, onBehalfNote: nothing };

/** What of it goes into an event. */
export const onBehalfEvent = <P extends 'citizen' | 'employer' | 'mentor'>(party: P, given: OnBehalf) => ({
  onBehalfOf: given.onBehalfReason ? party : null,
  onBehalfReason: given.onBehalfReason,
});
