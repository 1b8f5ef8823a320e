import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_WEIGHTS } from '../pair/default-weights.ts';
import { farSeeker, farVacancy } from '../testing/towns.ts';
import { bestForEveryCitizen } from './all-pairs.ts';
import { ROWS_AT_A_TIME } from './answer-rows.ts';
import { MatchingEngine } from './engine.ts';

const distinct = <T extends { id: string }>(one: fc.Arbitrary<T>, count: number) =>
  fc.sample(fc.uniqueArray(one, { selector: ({ id }) => id, minLength: count, maxLength: count }), 1)[0]!;

const engine = new MatchingEngine(Temporal.PlainDate.from('2026-05-04'));
const citizens = distinct(farSeeker, ROWS_AT_A_TIME * 3 + 7);
const openings = distinct(farVacancy, 60);
engine.load(citizens, openings);
const [gone] = citizens;
engine.removeCitizen(gone!.id);

const inThreads = (threads: number) => (threads === 0 ? 'in this thread' : `in ${threads} threads`);

for (const threads of [0, 2])
  test(`everybody at once is answered as one at a time, ${inThreads(threads)}, and progress is told`, async () => {
    const told: number[] = [];
    const options = { k: 4, weights: DEFAULT_WEIGHTS, threads };
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

for (const threads of [0, 1])
  test(`it can be cancelled before and on the way, ${inThreads(threads)}`, async () => {
    const options = { k: 4, weights: DEFAULT_WEIGHTS, threads };
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

for (const threads of [0, 1])
  test(`what changes meanwhile is not met half-way, ${inThreads(threads)}`, async () => {
    const before = new Map(citizens.map(({ id }) => [id, engine.topForCitizen(id, 4, DEFAULT_WEIGHTS)]));
    const pending = bestForEveryCitizen(engine, { k: 4, weights: DEFAULT_WEIGHTS, threads });
    const removed = [...before.values()].find((best) => best.length > 0)![0]!.id;
    engine.removeOpening(removed);
    engine.putOpening({ ...openings[0]!, id: '00000000-0000-4000-8000-000000000000' });
    for (const { id, best } of await pending) assert.deepEqual(best, before.get(id));
    engine.removeOpening('00000000-0000-4000-8000-000000000000');
    engine.putOpening(openings.find(({ id }) => id === removed)!);
  });
