import type { FactKind } from '#domains/companies/index.ts';

/** What a workplace can include, as seen or told on a visit: those of the facts that one tap can say. */
export const INCLUDES = [
  'gradual-hours',
  'own-task',
  'flexible-times',
  'quiet-room',
  'rest-place',
  'written-instructions',
  'small-team',
  'certified-mentor',
  'accessible-entrance',
  'near-bus',
] as const satisfies readonly FactKind[];
