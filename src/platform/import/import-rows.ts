import { closeSync, createReadStream, existsSync, openSync, readSync } from 'node:fs';
import { type CsvError, parse } from 'csv-parse';
import { CannotImport, errorList, type ImportCount, type RowError } from './row-errors.ts';

type Read<T> = T[] | 'pass-over' | { problem: string };

export interface ImportOptions<T> {
  file: string;
  columns: readonly string[];
  /** What a row becomes: any number of things to write, nothing, or a problem. */
  read(row: Record<string, string>): Read<T>;
  /** Written together in one transaction; the same twice changes nothing. */
  write(batch: T[]): Promise<void>;
  /** Where rows with problems are listed; made only when there are any. */
  errorFile: string;
  progress(line: string): void;
}

const batchSize = 500;
const progressEvery = 2000;

/**
 * Reads a CSV file row by row and writes it in batches: its size does not matter. A row that cannot be
 * used is noted and the rest goes on.
 * @throws CannotImport when the file is missing or is another one than meant
 */
export async function importRows<T>(options: ImportOptions<T>): Promise<ImportCount> {
  const { file, columns, read, write, errorFile, progress } = options;
  if (!existsSync(file)) throw new CannotImport(`There is no file ${file}.`);
  checkColumns(file, columns);
  const count: ImportCount = { rows: 0, written: 0, passedOver: 0, errors: 0 };
  const errors = errorList(errorFile);
  const note = (error: RowError) => {
    count.errors += 1;
    errors.add(error);
  };
  let batch: T[] = [];
  const flush = async () => {
    if (batch.length > 0) await write(batch);
    count.written += batch.length;
    batch = [];
  };

  const parser = createReadStream(file).pipe(
    parse({
      columns: true,
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: 1_000_000,
    }),
  );
  parser.on('skip', (error: CsvError) => {
    count.rows += 1;
    note({ line: Number(error.lines ?? 0), problem: error.message, row: '' });
  });
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      count.rows += 1;
      const result = read(record);
      if (result === 'pass-over') count.passedOver += 1;
      else if ('problem' in result)
        note({ line: info.lines, problem: result.problem, row: Object.values(record).join(',') });
      else batch.push(...result);
      if (batch.length >= batchSize) await flush();
      if (count.rows % progressEvery === 0) progress(`  ${count.rows} rows read, ${count.written} written …`);
    }
    await flush();
  } finally {
    errors.close();
  }
  return count;
}

/** Asked of the first line, so that the wrong file is refused before anything is written. */
function checkColumns(file: string, columns: readonly string[]): void {
  const descriptor = openSync(file, 'r');
  const start = Buffer.alloc(4096);
  const length = readSync(descriptor, start);
  closeSync(descriptor);
  const header = start
    .toString('utf8', 0, length)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/, 1)[0]!;
  const found = header.split(',').map((name) => name.trim().replace(/^"|"$/g, ''));
  const missing = columns.filter((name) => !found.includes(name));
  if (missing.length > 0) {
    throw new CannotImport(
      `${file} is not the file meant: it has no column ${missing.join(', ')}. Its first line is: ${header.slice(0, 200)}`,
    );
  }
}
