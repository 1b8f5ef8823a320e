import { parentPort, workerData } from 'node:worker_threads';
import { answerRows } from './answer-rows.ts';

for (const count of answerRows(workerData)) parentPort?.postMessage(count);
