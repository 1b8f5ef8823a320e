import fc from 'fast-check';
import type { Point, Seeker, Vacancy } from '../pair/model.ts';
import { seeker, vacancy } from './arbitraries.ts';

/** As `seeker` and `vacancy`, with ids as the database has them and spread over a country instead of a town. */
const workplaceIds = new Map<string, string>();
const asUuid = (name: string): string => {
  const known = workplaceIds.get(name);
  if (known) return known;
  const id = `00000000-0000-4000-8000-${String(workplaceIds.size).padStart(12, '0')}`;
  workplaceIds.set(name, id);
  return id;
};

/** Some stay where they are, so that there are neighbours; the others land up to 300 km away. Whole thousandths of a degree. */
const spread = (point: Point | null, town: number): Point | null =>
  point && { lat: point.lat + town * 0.4, lon: point.lon - town * 0.6 };
const town = fc.constantFrom(0, 0, 0, 1, 3, 6);

const uuid = (n: number): string => `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The pairs as people and openings, each with an id of its own as the database would give it. */
export const withUuids = (pairs: readonly (readonly [Seeker, Vacancy])[]) => ({
  citizens: pairs.map(([one], n): Seeker => ({ ...one, ...workplacesOf(one), id: uuid(n) })),
  openings: pairs.map(
    ([, one], n): Vacancy => ({ ...one, id: uuid(n), workplaceId: asUuid(one.workplaceId) }),
  ),
});

const workplacesOf = ({ avoid, interest }: Seeker) => ({
  avoid: avoid.map(asUuid),
  interest: interest.map(({ workplaceId, answer }) => ({ workplaceId: asUuid(workplaceId), answer })),
});

export const farSeeker: fc.Arbitrary<Seeker> = fc.tuple(seeker, town).map(([one, at]) => ({
  ...one,
  ...workplacesOf(one),
  travel: { ...one.travel, from: spread(one.travel.from, at) },
}));

export const farVacancy: fc.Arbitrary<Vacancy> = fc.tuple(vacancy, town).map(([one, at]) => ({
  ...one,
  workplaceId: asUuid(one.workplaceId),
  place: spread(one.place, at),
}));
