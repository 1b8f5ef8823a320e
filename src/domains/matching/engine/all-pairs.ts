import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Weights } from '../pair/weights.ts';
import { type AllPairsTask, answerRows } from './answer-rows.ts';
import type { MatchingEngine, Scored } from './engine.ts';
import { allRows } from './grid.ts';
import { idAt } from './id-table.ts';

/** Starting a thread takes as long as answering for some thousands. */
const WORTH_THREADS = 5000;

export const threadsFor = (citizens: number): number =>
  citizens < WORTH_THREADS ? 0 : availableParallelism();

export interface AllPairsOptions {
  readonly k: number;
  readonly weights: Weights;
  /** 0 = in this one, which lets others in between. As `threadsFor` says unless given. */
  readonly threads?: number;
  /** Called now and then with how many citizens are done. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The k best openings for every citizen, of the engine as it is now; answers come one citizen at a time. Rejects
 * with the signal's reason when it is cancelled.
 */
export async function bestForEveryCitizen(
  engine: MatchingEngine,
  { k, weights, threads = threadsFor(engine.citizenCount), onProgress, signal }: AllPairsOptions,
): Promise<Iterable<{ id: string; best: Scored[] }>> {
  signal?.throwIfAborted();
  // What changes in the engine meanwhile must not be met half-way.
  const view = structuredClone(engine.view());
  const rows = allRows(view.citizenSide.grid);
  const begun = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const answers = new SharedArrayBuffer(rows.length * k * 2 * Int32Array.BYTES_PER_ELEMENT);
  const task: AllPairsTask = { view, weights, k, rows, begun, answers };
  let done = 0;
  const tell = (count: number) => {
    done += count;
    onProgress?.(done, rows.length);
  };
  await (threads === 0 ? answerHere(task, tell, signal) : answerInThreads(task, threads, tell, signal));
  signal?.throwIfAborted();
  return read(task);
}

async function answerHere(task: AllPairsTask, tell: (count: number) => void, signal?: AbortSignal) {
  for (const count of answerRows(task)) {
    tell(count);
    await setImmediate();
    if (signal?.aborted) return;
  }
}

async function answerInThreads(
  task: AllPairsTask,
  threads: number,
  tell: (count: number) => void,
  signal?: AbortSignal,
) {
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./all-pairs-worker.ts', import.meta.url), { workerData: task }),
  );
  const ended = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.on('message', tell);
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
