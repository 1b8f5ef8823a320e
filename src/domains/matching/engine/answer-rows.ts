import type { Weights } from '../pair/weights.ts';
import { bestOpenings } from './best-openings.ts';
import type { EngineView } from './view.ts';

/** What everybody's answer is made from. The buffers are shared, so that a thread need not send its answers back. */
export interface AllPairsTask {
  readonly view: EngineView;
  readonly weights: Weights;
  readonly k: number;
  /** The citizen rows to answer for. */
  readonly rows: Int32Array;
  /** How many of them somebody has begun. */
  readonly begun: SharedArrayBuffer;
  /** For the nth of `rows`, k times: opening row and score; −1 for no row. */
  readonly answers: SharedArrayBuffer;
}

/** Rows taken at a time: few enough that threads end together, and that whoever waits is not kept long. */
export const ROWS_AT_A_TIME = 250;

/** Takes some of the rows that are left until there are none; tells each time how many were answered. */
export function* answerRows({ view, weights, k, rows, begun, answers }: AllPairsTask): Iterable<number> {
  const counter = new Int32Array(begun);
  const found = new Int32Array(answers);
  for (;;) {
    const from = Atomics.add(counter, 0, ROWS_AT_A_TIME);
    const some = rows.subarray(from, from + ROWS_AT_A_TIME);
    if (some.length === 0) return;
    for (const [nth, citizen] of some.entries()) {
      const best = bestOpenings(view, weights, citizen, k);
      for (let place = 0; place < k; place++) {
        const at = ((from + nth) * k + place) * 2;
        found[at] = best[place]?.row ?? -1;
        found[at + 1] = best[place]?.score ?? 0;
      }
    }
    yield some.length;
  }
}
