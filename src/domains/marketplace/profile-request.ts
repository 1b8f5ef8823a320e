import { z } from 'zod';
import { isStaff, type RequestContext } from '#domains/access/index.ts';
import { onBehalfReason, optionalText, parseForm } from '#platform/http/form.ts';
import { isForThem, type OwnProfile, ownProfile } from './profile-queries.ts';

export type Status = 200 | 409 | 422;
export const citizenIdOf = (c: RequestContext) => c.req.param('citizenId') as string;
export const profilePath = (c: RequestContext) => `/borgere/${citizenIdOf(c)}/profil`;
/** Staff does it for the person. */
export const byOther = (c: RequestContext) => isStaff(c.var.actor);

export const profileOf = (c: RequestContext): Promise<OwnProfile> =>
  ownProfile(c.var.tx, citizenIdOf(c), c.var.clock.today());

export const isOpenTo = (c: RequestContext): Promise<boolean> =>
  isForThem(c.var.tx, citizenIdOf(c), c.var.clock.today());

export const nameForStaff = (c: RequestContext, { person }: OwnProfile): string | null =>
  byOther(c) ? person.name : null;

const reasonFields = { onBehalfReason: onBehalfReason(), onBehalfNote: optionalText(500) };
const none = { onBehalfReason: null, onBehalfNote: null };

/** Why staff does it, asked exactly when it is not the person themself. */
export const readReason = (c: RequestContext) => {
  const { body, texts } = c.var;
  return byOther(c)
    ? parseForm(z.object(reasonFields), body, texts.formMessages)
    : { ok: true as const, data: none };
};

/** Has said yes and not left: the rest of the profile is theirs to make. */
export const isInside = ({ state }: OwnProfile): boolean =>
  ['drafting', 'published', 'paused'].includes(state);
