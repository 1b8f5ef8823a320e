import type { Party, Status } from './placement.ts';
import { isStaffParty, type PlacementView } from './placement-view.ts';

export const placementTabs = [
  'overview',
  'agreement',
  'attendance',
  'check-ins',
  'follow-ups',
  'end',
] as const;
export type PlacementTab = (typeof placementTabs)[number];

const addresses: Record<PlacementTab, string> = {
  overview: '',
  agreement: '/aftale',
  attendance: '/fremmoede',
  'check-ins': '/tjek',
  'follow-ups': '/opfoelgning',
  end: '/afslut',
};

export const placementAddress = (placementId: string, tab: PlacementTab = 'overview'): string =>
  `/forloeb/${placementId}${addresses[tab]}`;

const alive: readonly Status[] = ['running', 'running-with-change-awaiting-signatures'];
const begun: readonly Status[] = [...alive, 'past-end-not-closed', 'ended', 'stopped'];
const agreedOnce: readonly Status[] = ['agreed', ...begun];

/** Who finds which tab when. A workplace's tabs also close with `person`, the day it ends. */
const shown: Record<PlacementTab, { parties: readonly Party[]; from: readonly Status[] | 'always' }> = {
  overview: {
    parties: ['citizen', 'employer', 'mentor', 'caseworker', 'consultant', 'manager'],
    from: 'always',
  },
  agreement: {
    parties: ['citizen', 'employer', 'mentor', 'caseworker', 'consultant', 'manager'],
    from: 'always',
  },
  attendance: {
    parties: ['citizen', 'employer', 'mentor', 'caseworker', 'consultant', 'manager'],
    from: begun,
  },
  'check-ins': { parties: ['citizen', 'mentor', 'caseworker', 'consultant'], from: begun },
  'follow-ups': { parties: ['caseworker', 'consultant'], from: agreedOnce },
  end: { parties: ['caseworker', 'consultant'], from: begun },
};

export function tabsFor(view: PlacementView): PlacementTab[] {
  if (!view.person) return ['overview'];
  return placementTabs.filter((tab) => {
    const { parties, from } = shown[tab];
    if (!parties.includes(view.party) || (from !== 'always' && !from.includes(view.status))) return false;
    return tab !== 'agreement' || isStaffParty(view.party) || Boolean(view.inForce || view.pending);
  });
}
