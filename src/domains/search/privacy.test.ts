import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Dimension, Level } from '#domains/matching/index.ts';
import type { Database } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { freshMunicipality, testDatabase } from '#test/support/database.ts';
import { type Criteria, RADII_KM } from './criteria.ts';
import type { SearchDocument } from './document.ts';
import { FACET_NEEDS, HOURS } from './facet-bits.ts';
import { FEWEST, roughly } from './few.ts';
import { searchDocuments } from './search-documents.ts';
import { writeDocuments } from './write-document.ts';

/** Towns of this test alone: reference data is shared by all tests of a run. */
const towns = [
  { code: '0101', name: 'Privatby', latitude: 55.1, longitude: 9.1 },
  { code: '0102', name: 'Lukkerup', latitude: 55.13, longitude: 9.12 },
  { code: '0103', name: 'Skjulsted', latitude: 55.5, longitude: 9.6 },
];
const codes = ['9112', '9121', '9333', '5223', null];
const words = ['rengøring', 'lager', 'butik', 'dyr', 'køkken'];

const level = fc.integer({ min: 0, max: 3 }) as fc.Arbitrary<Level>;
const person = fc.record({
  area: fc.option(fc.constantFrom(...towns.map(({ name }) => name))),
  iscoCode: fc.constantFrom(...codes),
  word: fc.constantFrom(...words),
  minutes: fc.integer({ min: 1, max: 37 }).map((hours) => hours * 60),
  evenings: fc.boolean(),
  weekends: fc.boolean(),
  needs: fc.dictionary(fc.constantFrom<Dimension>(...FACET_NEEDS), level, { maxKeys: 3 }),
});
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

const asked: fc.Arbitrary<Criteria> = fc
  .record(
    {
      text: fc.constantFrom(...words, 'rengørign'),
      place: fc.constantFrom('0101', 'Lukkerup', '0103 Skjulsted', 'Findesikke'),
      radiusKm: fc.constantFrom(...RADII_KM),
      occupation: fc.constantFrom('9', '91', '9112', '52'),
      minutes: fc.constantFrom(...HOURS).map((hours) => hours * 60),
      times: fc.constantFrom<NonNullable<Criteria['times']>>(['evenings'], ['evenings', 'weekends']),
      needs: fc.constantFrom<NonNullable<Criteria['needs']>>({ lifting: 2 }, { noise: 1, pace: 2 }),
    },
    { requiredKeys: [] },
  )
  .map((criteria) => criteria as Criteria);

const profileOf = (one: Person): SearchDocument => ({
  kind: 'profile',
  id: newId(),
  texts: [{ weight: 'A', text: one.word }],
  iscoCode: one.iscoCode,
  latitude: null,
  longitude: null,
  area: one.area,
  minutesFrom: one.minutes,
  minutesTo: one.minutes,
  months: [],
  evenings: one.evenings,
  weekends: one.weekends,
  levels: one.needs,
  card: { alias: one.word },
  publishedAt: Temporal.Instant.from('2026-04-14T07:00:00Z'),
  updatedAt: Temporal.Instant.from('2026-04-14T07:00:00Z'),
});

/** The same question answered in the plainest way: who there is without the index. */
function fits(document: SearchDocument, criteria: Criteria, townsShown: ReadonlySet<string>): boolean {
  const { occupation, minutes, times, needs, place, radiusKm } = criteria;
  const from =
    place === undefined
      ? undefined
      : towns.find(({ code, name }) => place.includes(code) || place.includes(name));
  const town =
    document.area && townsShown.has(document.area)
      ? towns.find(({ name }) => name === document.area)
      : undefined;
  const near = (a: (typeof towns)[number], b: (typeof towns)[number], km: number) =>
    Math.hypot(
      (a.latitude - b.latitude) * 111.2,
      (a.longitude - b.longitude) * 111.2 * Math.cos((b.latitude * Math.PI) / 180),
    ) <= km;
  return (
    (!occupation || (document.iscoCode?.startsWith(occupation) ?? false)) &&
    (minutes === undefined || document.minutesTo >= minutes) &&
    (times ?? []).every((time) => document[time]) &&
    Object.entries(needs ?? {}).every(
      ([dimension, least]) => (document.levels[dimension as Dimension] ?? 3) >= least,
    ) &&
    (!from || !radiusKm || (town !== undefined && near(town, from, radiusKm)))
  );
}

describe('to a workplace', () => {
  let database: Database;
  before(async () => {
    database = await testDatabase();
    await database.asOwner((tx) =>
      tx
        .insertInto('postalCode')
        .values(towns)
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
  });
  // Towns are everybody's: while none are known, other tests may write any postal code.
  after(() =>
    database.asOwner((tx) =>
      tx
        .deleteFrom('postalCode')
        .where(
          'code',
          'in',
          towns.map(({ code }) => code),
        )
        .execute(),
    ),
  );

  test('no row, total, facet or town ever stands for fewer than five people, whoever there is and whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { maxLength: 24 }),
        fc.array(asked, { minLength: 4, maxLength: 6 }),
        async (people, all) => {
          const municipality = await freshMunicipality();
          const documents = people.map(profileOf);
          const inTown = Map.groupBy(
            documents.filter(({ area }) => area),
            ({ area }) => area as string,
          );
          const shown = new Set([...inTown].filter(([, of]) => of.length >= FEWEST).map(([name]) => name));
          await database.inMunicipality(municipality, async (tx) => {
            await writeDocuments(tx, documents);
            for (const criteria of [{}, ...all]) {
              const fitting = documents.filter((document) => fits(document, criteria, shown));
              const found = await searchDocuments(tx, 'profile', criteria, { page: 1, viewer: 'party' });
              assert.equal(found.total, roughly(fitting.length), 'in fives, or not at all');
              assert.equal(found.rows.length, fitting.length < FEWEST ? 0 : Math.min(20, fitting.length));
              for (const { count } of [...found.facets, ...found.areas]) {
                assert.ok(count >= FEWEST && count % FEWEST === 0, `a count of ${count}`);
              }
              if (fitting.length < FEWEST) assert.deepEqual([found.areas, found.hasMore], [[], false]);
              for (const { facet, value, count } of found.facets) {
                if (facet !== 'hours') continue;
                const those = documents.filter((document) =>
                  fits(document, { ...criteria, minutes: Number(value) * 60 }, shown),
                );
                assert.equal(count, roughly(those.length));
              }
            }
          });
        },
      ),
      { numRuns: 12 },
    );
  });

  test('one page after the last shows nobody', async () => {
    const municipality = await freshMunicipality();
    await database.inMunicipality(municipality, async (tx) => {
      await writeDocuments(
        tx,
        Array.from({ length: 6 }, () =>
          profileOf({
            area: null,
            iscoCode: null,
            word: 'lager',
            minutes: 600,
            evenings: false,
            weekends: false,
            needs: {},
          }),
        ),
      );
      assert.equal((await searchDocuments(tx, 'profile', {}, { page: 2, viewer: 'party' })).rows.length, 0);
    });
  });

  test('staff see each one', async () => {
    const municipality = await freshMunicipality();
    await database.inMunicipality(municipality, async (tx) => {
      const [one] = [
        profileOf({
          area: 'Privatby',
          iscoCode: '9112',
          word: 'lager',
          minutes: 600,
          evenings: false,
          weekends: false,
          needs: {},
        }),
      ];
      await writeDocuments(tx, [one!]);
      const found = await searchDocuments(
        tx,
        'profile',
        { place: 'Privatby', radiusKm: 5 },
        { page: 1, viewer: 'staff' },
      );
      assert.deepEqual([found.total, found.rows.map(({ id }) => id)], [1, [one!.id]]);
    });
  });
});
