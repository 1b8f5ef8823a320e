import { z } from 'zod';
import { type Actor, isStaff } from '#domains/access/index.ts';
import { onBehalfReason, optionalText } from '#platform/http/form.ts';

/** What staff says when it does a workplace's own act. */
export interface OnBehalf {
  onBehalfReason: string | null;
  onBehalfNote: string | null;
}

const byStaff = z.object({ onBehalfReason: onBehalfReason(), onBehalfNote: optionalText(500) });
const byThemselves = z.object({}).transform(() => ({ onBehalfReason: null, onBehalfNote: null }));

/** The fields of a form for a workplace's act: the reason is needed exactly when the actor is not the workplace. */
export const onBehalfOfWorkplace = (actor: Actor): z.ZodType<OnBehalf> =>
  isStaff(actor) ? byStaff : byThemselves;

/** The same for the event. */
export const behalfOfEvent = ({ onBehalfReason, onBehalfNote }: OnBehalf) => ({
  onBehalfOf: onBehalfReason ? ('employer' as const) : null,
  onBehalfReason,
  data: onBehalfNote ? { onBehalfNote } : {},
});
