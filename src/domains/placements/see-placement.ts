import type { RequestContext } from '#domains/access/index.ts';
import { forbidden, notFound } from '#platform/http/refusal.ts';
import type { Party } from './placement.ts';
import { loadPlacement, type Placement } from './placement-facts.ts';
import { type PlacementView, placementView } from './placement-view.ts';

export interface SeenPlacement {
  /** The whole of it, for use cases. Pages get `view`. */
  placement: Placement;
  view: PlacementView;
}

export const partyOf = (c: RequestContext): Party => {
  const { role } = c.var.actor;
  if (role === 'administrator') throw forbidden();
  return role;
};

/** The placement in the address, as whoever asks may see it. The gate has already let them this far. */
export async function seePlacement(c: RequestContext, lock?: 'lock'): Promise<SeenPlacement> {
  const placement = await loadPlacement(c.var.tx, c.req.param('placementId') as string, lock);
  return {
    placement,
    view: placementView(placement, partyOf(c), c.var.clock.today(), c.var.texts.placements.pdf.noName),
  };
}

/** For pages that are about the person all through: to a workplace they do not exist before or after. */
export async function seePerson(c: RequestContext, lock?: 'lock') {
  const { placement, view } = await seePlacement(c, lock);
  if (!view.person) throw view.end ? forbidden('over') : notFound();
  return { placement, view: view as PlacementView & { person: NonNullable<PlacementView['person']> } };
}
