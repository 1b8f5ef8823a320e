import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import fc from 'fast-check';
import { DEFAULT_WEIGHTS, type Seeker, type Vacancy } from '#domains/matching/index.ts';
import { seeker, vacancy } from '#domains/matching/testing/arbitraries.ts';
import { referenceScore, referenceTop } from '#domains/matching/testing/reference.ts';
import { makeCountry } from './country.ts';
import { openDuckdbPeer } from './duckdb-peer.ts';
import { MEASURED_DAY } from './make-opening.ts';
import { packRows } from './packed-rows.ts';
import { K, type Peer, type Ranked } from './peer.ts';
import { everybodysTop, loadPostgres, rankedOf, topForCitizen, topForOpening } from './postgres-peer.ts';

/** Everything that can be said of a person or an opening, in a world so small that pairs meet and tie. */
const distinct = <T extends { id: string }>(one: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(fc.uniqueArray(one, { selector: ({ id }) => id, minLength: count, maxLength: count }), {
    numRuns: 1,
    seed: 4,
  })[0]!;
const withoutTimetable = (citizen: Seeker): Seeker => ({
  ...citizen,
  travel: { ...citizen.travel, bus: null },
});

const made = makeCountry(60, 120);
const citizens = [...distinct(seeker, 40).map(withoutTimetable), ...made.citizens];
const openings = [...distinct(vacancy, 60), ...made.openings];
const rows = packRows(citizens, openings, MEASURED_DAY);

const score = (citizen: Seeker, opening: Vacancy) =>
  referenceScore(citizen, opening, DEFAULT_WEIGHTS, MEASURED_DAY);
const bestForCitizen = (citizen: Seeker) => referenceTop(openings, (opening) => score(citizen, opening), K);
const bestForOpening = (opening: Vacancy) => referenceTop(citizens, (citizen) => score(citizen, opening), K);

test('the pairs measured are of every kind', () => {
  const answers = citizens.map(bestForCitizen);
  assert.ok(answers.some((best) => best.length === K && best[0]!.score === best[1]!.score));
  assert.ok(answers.some((best) => best.length > 0 && best.length < K));
});

test('PostgreSQL answers as the plain reference', async () => {
  const pglite = new PGlite();
  const ask = async (sql: string, values?: unknown[]) =>
    (await pglite.query(sql, values, { rowMode: 'array' })).rows as unknown[][];
  await loadPostgres({ ask }, rows);
  await ask('create type found as (id uuid, score bigint)');
  await ask(everybodysTop(citizens.length));
  await holds({
    version: 'PGlite',
    topForCitizen: async (id) => rankedOf(await ask(topForCitizen, [id])),
    topForOpening: async (id) => rankedOf(await ask(topForOpening, [id])),
    allPairs: async () => undefined,
    found: async (id) =>
      rankedOf(await ask('select f.id, f.score from best, unnest(best.best) f where best.id = $1', [id])),
    close: () => pglite.close(),
  });
});

test('DuckDB answers as the plain reference', async () => holds(await openDuckdbPeer(rows)));

async function holds(peer: Peer): Promise<void> {
  await peer.allPairs(citizens.length);
  for (const citizen of citizens) {
    const expected: Ranked[] = bestForCitizen(citizen);
    assert.deepEqual(await peer.topForCitizen(citizen.id), expected);
    assert.deepEqual(await peer.found(citizen.id), expected);
  }
  for (const opening of openings)
    assert.deepEqual(await peer.topForOpening(opening.id), bestForOpening(opening));
  await peer.close();
}
