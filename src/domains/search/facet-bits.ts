import { DIMENSIONS, type Dimension, type Level } from '#domains/matching/index.ts';
import { type Kind, UNSOCIAL_TIMES } from './criteria.ts';

/** Hours a week one can choose between. */
export const HOURS = [5, 10, 15, 20, 25, 30] as const;
export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The needs one can choose by ticking; any other can stand in an address. */
export const FACET_NEEDS = [
  'lifting',
  'standing-walking',
  'noise',
  'many-people',
  'pace',
  'changing-tasks',
  'customers',
  'spoken-danish',
] as const satisfies readonly Dimension[];

/** Ticked: an opening asks for no more than a little; a profile can do more than a little. */
export const facetLevel = (kind: Kind): Level => (kind === 'opening' ? 1 : 2);

/** Not said: an opening does not promise to ask for less; a person has no need there. */
const unsaid: Level = 3;

export interface Countable {
  kind: Kind;
  minutesFrom: number;
  minutesTo: number;
  months: number;
  evenings: boolean;
  weekends: boolean;
  levels: readonly number[];
}

export const monthBits = (months: readonly number[]): number =>
  months.reduce((bits, month) => bits | (1 << (month - 1)), 0);

export const levelList = (levels: { readonly [D in Dimension]?: number }): number[] =>
  DIMENSIONS.map((dimension) => levels[dimension] ?? unsaid);

/** Every facet value that is a yes or no about the document itself. The order is the order of the bits in `facts`. */
export const FACET_VALUES = [
  ...HOURS.map((hours) => ({ facet: 'hours', value: String(hours) }) as const),
  ...MONTHS.map((month) => ({ facet: 'months', value: String(month) }) as const),
  ...UNSOCIAL_TIMES.map((time) => ({ facet: 'times', value: time }) as const),
  ...FACET_NEEDS.map((need) => ({ facet: 'needs', value: need }) as const),
] as const;

/** The bits of the values it counts towards. */
export function factBits(document: Countable): number {
  const opening = document.kind === 'opening';
  const levelOf = (dimension: Dimension) => document.levels[DIMENSIONS.indexOf(dimension)]!;
  const holds = [
    ...HOURS.map((hours) =>
      opening ? document.minutesFrom <= hours * 60 : document.minutesTo >= hours * 60,
    ),
    ...MONTHS.map((month) => document.months === 0 || (document.months & (1 << (month - 1))) !== 0),
    ...UNSOCIAL_TIMES.map((time) => document[time] !== opening),
    ...FACET_NEEDS.map((need) =>
      opening ? levelOf(need) <= facetLevel('opening') : levelOf(need) >= facetLevel('profile'),
    ),
  ];
  return holds.reduce((bits, yes, at) => (yes ? bits | (1 << at) : bits), 0);
}
