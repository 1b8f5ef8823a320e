import { type Actor, isStaff } from '#domains/access/index.ts';

/** Staff see people exactly; everyone else sees profiles only five at a time. */
export type Viewer = 'staff' | 'party';

export const viewerOf = (actor: Actor): Viewer => (isStaff(actor) ? 'staff' : 'party');
