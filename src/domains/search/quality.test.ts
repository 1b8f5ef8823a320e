import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { townsOfAasund } from '#demo/geography.ts';
import type { Database } from '#platform/database/open.ts';
import { freshMunicipality, testDatabase } from '#test/support/database.ts';
import { type MadeDocument, makeOpenings } from '#test/support/search/make-openings.ts';
import { meanRecall, measureRecall, type QueryRecall } from '#test/support/search/measure-recall.ts';
import { writeDocuments } from './write-document.ts';

/** Ten of each kind of work: enough that the first ten can be wrong. */
const count = 590;
let database: Database;
let municipality: string;
let openings: MadeDocument[];
let measured: QueryRecall[];

before(async () => {
  database = await testDatabase();
  municipality = await freshMunicipality();
  openings = makeOpenings(count, townsOfAasund, Temporal.Instant.from('2026-04-14T07:00:00Z'));
  measured = await database.inMunicipality(municipality, async (tx) => {
    await writeDocuments(
      tx,
      openings.map(({ document }) => document),
    );
    return measureRecall(tx, openings);
  });
});

test('of what people ask for, nine of ten stand among the first ten', () => {
  assert.ok(measured.length >= 60);
  const missed = measured
    .filter(({ recall }) => recall < 0.8)
    .map(({ query, recall }) => `${query} ${recall}`);
  assert.ok(meanRecall(measured) >= 0.9, `${meanRecall(measured)}: ${missed.join(', ')}`);
});

test('and as many of what is misspelt, shortened, compound or said in everyday words', () => {
  for (const [hard, those] of Map.groupBy(measured, (one) => one.hard)) {
    assert.ok(meanRecall(those) >= 0.85, `${hard}: ${meanRecall(those)}`);
  }
});
