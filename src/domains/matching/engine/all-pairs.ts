import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Weights } from '../pair/weights.ts';
import type { MatchingEngine, Scored } from './engine.ts';
import { allRows } from './grid.ts';
import { idAt } from './id-table.ts';
import type { EngineView } from './view.ts';

/** What a thread is started with. The buffers are shared, so that no answer has to be sent back. */
export interface AllPairsTask {
  readonly view: EngineView;
  readonly weights: Weights;
  readonly k: number;
  /** The citizen rows to answer for. */
  readonly rows: Int32Array;
  /** How many of them some thread has begun. */
  readonly begun: SharedArrayBuffer;
  /** For the nth of `rows`, k times: opening row and score; −1 for no row. */
  readonly answers: SharedArrayBuffer;
}

/** Rows that a thread takes at a time: few enough that the threads end together. */
export const ROWS_AT_A_TIME = 250;

export interface AllPairsOptions {
  readonly k: number;
  readonly weights: Weights;
  /** As many as there are processors unless said. */
  readonly threads?: number;
  /** Called now and then with how many citizens are done. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The k best openings for every citizen, found in threads on a copy of the engine as it is now; answers come one
 * citizen at a time. Rejects with the signal's reason when it is cancelled.
 */
export async function bestForEveryCitizen(
  engine: MatchingEngine,
  { k, weights, threads = availableParallelism(), onProgress, signal }: AllPairsOptions,
): Promise<Iterable<{ id: string; best: Scored[] }>> {
  signal?.throwIfAborted();
  const view = engine.view();
  const rows = allRows(view.citizenSide.grid);
  const begun = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const answers = new SharedArrayBuffer(rows.length * k * 2 * Int32Array.BYTES_PER_ELEMENT);
  const task: AllPairsTask = { view, weights, k, rows, begun, answers };

  let done = 0;
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./all-pairs-worker.ts', import.meta.url), { workerData: task }),
  );
  const ended = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.on('message', (count: number) => {
          done += count;
          onProgress?.(done, rows.length);
        });
        worker.on('error', reject);
        worker.on('exit', () => resolve());
      }),
  );
  const stop = () => Promise.all(workers.map((worker) => worker.terminate()));
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await Promise.all(ended);
  } finally {
    signal?.removeEventListener('abort', stop);
    await stop();
  }
  signal?.throwIfAborted();
  return read(task);
}

function* read({ view, rows, k, answers }: AllPairsTask): Iterable<{ id: string; best: Scored[] }> {
  const found = new Int32Array(answers);
  for (const [nth, citizen] of rows.entries()) {
    const best: Scored[] = [];
    for (let at = nth * k * 2; at < (nth + 1) * k * 2 && (found[at] as number) >= 0; at += 2)
      best.push({ id: idAt(view.openingSide.ids, found[at] as number), score: found[at + 1] as number });
    yield { id: idAt(view.citizenSide.ids, citizen), best };
  }
}
