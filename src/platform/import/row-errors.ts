import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

export class CannotImport extends Error {
  override name = 'CannotImport';
}

/** One row that could not be used: where it is in the file, and why, for the one who mends it. */
export interface RowError {
  line: number;
  problem: string;
  row: string;
}

export interface ImportCount {
  rows: number;
  written: number;
  /** Rows read but not meant for us. */
  passedOver: number;
  errors: number;
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The list of rows that could not be used; the file is made only when there are any. */
export function errorList(file: string) {
  let descriptor: number | null = null;
  return {
    add({ line, problem, row }: RowError) {
      if (descriptor === null) {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        descriptor = openSync(file, 'w', 0o600);
        writeSync(descriptor, 'line,problem,row\n');
      }
      writeSync(descriptor, `${line},${quoted(problem)},${quoted(row)}\n`);
    },
    close() {
      if (descriptor !== null) closeSync(descriptor);
    },
  };
}
