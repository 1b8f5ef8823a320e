import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_WEIGHTS } from '../pair/default-weights.ts';
import { farSeeker, farVacancy } from '../testing/towns.ts';
import { bestForEveryCitizen, ROWS_AT_A_TIME } from './all-pairs.ts';
import { MatchingEngine } from './engine.ts';

const distinct = <T extends { id: string }>(one: fc.Arbitrary<T>, count: number) =>
  fc.sample(fc.uniqueArray(one, { selector: ({ id }) => id, minLength: count, maxLength: count }), 1)[0]!;

const engine = new MatchingEngine(Temporal.PlainDate.from('2026-05-04'));
const citizens = distinct(farSeeker, ROWS_AT_A_TIME * 3 + 7);
engine.load(citizens, distinct(farVacancy, 60));
const [gone] = citizens;
engine.removeCitizen(gone!.id);

test('everybody at once is answered as one at a time, by two threads, and progress is told', async () => {
  const told: number[] = [];
  const options = { k: 4, weights: DEFAULT_WEIGHTS, threads: 2 };
  const all = await bestForEveryCitizen(engine, { ...options, onProgress: (done) => told.push(done) });
  const answered = [...all];
  assert.deepEqual(
    answered.map(({ id }) => id).sort(),
    citizens
      .slice(1)
      .map(({ id }) => id)
      .sort(),
  );
  for (const { id, best } of answered)
    assert.deepEqual(best, engine.topForCitizen(id, options.k, DEFAULT_WEIGHTS));
  assert.ok(answered.some(({ best }) => best.length === options.k));
  assert.equal(told.at(-1), citizens.length - 1);
  assert.ok(told.length > 2);
});

test('it can be cancelled before and on the way', async () => {
  const options = { k: 4, weights: DEFAULT_WEIGHTS, threads: 1 };
  await assert.rejects(
    bestForEveryCitizen(engine, { ...options, signal: AbortSignal.abort(new Error('no')) }),
    /no/,
  );
  const cancelling = new AbortController();
  const onProgress = () => cancelling.abort(new Error('enough'));
  await assert.rejects(
    bestForEveryCitizen(engine, { ...options, onProgress, signal: cancelling.signal }),
    /enough/,
  );
});
