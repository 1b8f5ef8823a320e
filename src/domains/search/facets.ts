import { RADII_KM } from './criteria.ts';
import { FACET_VALUES } from './facet-bits.ts';
import { FAILS, type Found, OCCUPATION_SHIFT, RADIUS_SHIFT } from './search-query.ts';

export type FacetName = 'place' | 'occupation' | 'hours' | 'months' | 'times' | 'needs';

/** How many there would be with this value, the other criteria as they are. */
export interface FacetValue {
  facet: FacetName;
  value: string;
  count: number;
}

/** What a facet's values may fail: its own criterion when one value takes another's place, and nothing when they add up. */
const mayFail: Record<FacetName, number> = {
  place: FAILS.place,
  occupation: FAILS.occupation,
  hours: FAILS.hours,
  months: FAILS.months,
  times: 0,
  needs: 0,
};

/** Counts the values of all facets in one walk through what the query found. */
export function countFacets({ facts, marks }: Pick<Found, 'facts' | 'marks'>): FacetValue[] {
  const plain = FACET_VALUES.map((one) => ({ ...one, count: 0 }));
  const within = RADII_KM.map(() => 0);
  const occupations = new Map<number, number>();
  for (let at = 0; at < facts.length; at += 1) {
    const mark = marks[at]!;
    const failed = mark & ((1 << RADIUS_SHIFT) - 1);
    const bits = facts[at]!;
    for (let value = 0; value < plain.length; value += 1) {
      if (bits & (1 << value) && (failed & ~mayFail[plain[value]!.facet]) === 0) plain[value]!.count += 1;
    }
    const radius = (mark >> RADIUS_SHIFT) & 7;
    if (radius > 0 && (failed & ~mayFail.place) === 0) {
      for (let wide = radius - 1; wide < within.length; wide += 1) within[wide]! += 1;
    }
    const occupation = mark >> OCCUPATION_SHIFT;
    if (occupation > 0 && (failed & ~mayFail.occupation) === 0)
      occupations.set(occupation, (occupations.get(occupation) ?? 0) + 1);
  }
  return [
    ...RADII_KM.map((km, index) => ({ facet: 'place' as const, value: String(km), count: within[index]! })),
    ...[...occupations]
      .sort(([a, one], [b, other]) => other - one || a - b)
      .map(([group, count]) => ({
        facet: 'occupation' as const,
        value: String(group).padStart(2, '0'),
        count,
      })),
    ...plain,
  ].filter(({ count }) => count > 0);
}
