import { parentPort, workerData } from 'node:worker_threads';
import { type AllPairsTask, ROWS_AT_A_TIME } from './all-pairs.ts';
import { bestOpenings } from './best-openings.ts';

/** Takes some of the rows that are left until there are none. */
const { view, weights, k, rows, begun, answers } = workerData as AllPairsTask;
const counter = new Int32Array(begun);
const found = new Int32Array(answers);

for (;;) {
  const from = Atomics.add(counter, 0, ROWS_AT_A_TIME);
  const some = rows.subarray(from, from + ROWS_AT_A_TIME);
  if (some.length === 0) break;
  for (const [nth, citizen] of some.entries()) {
    const best = bestOpenings(view, weights, citizen, k);
    for (let place = 0; place < k; place++) {
      const at = ((from + nth) * k + place) * 2;
      found[at] = best[place]?.row ?? -1;
      found[at + 1] = best[place]?.score ?? 0;
    }
  }
  parentPort?.postMessage(some.length);
}
