import type { FacetValue } from './facets.ts';
import type { FoundArea } from './search-query.ts';

/** Fewer people than this are never shown as a group. */
export const FEWEST = 5;

/** A number of people as a workplace may know it: none below five, and only in fives, so that two numbers hardly differ by one person. */
export const roughly = (count: number): number | null =>
  count < FEWEST ? null : Math.floor(count / FEWEST) * FEWEST;

export const roughValues = (values: readonly FacetValue[]): FacetValue[] =>
  values.flatMap((one) => withRough(one));
export const roughAreas = (areas: readonly FoundArea[]): FoundArea[] =>
  areas.flatMap((one) => withRough(one));

const withRough = <T extends { count: number }>(one: T): T[] => {
  const count = roughly(one.count);
  return count === null ? [] : [{ ...one, count }];
};
