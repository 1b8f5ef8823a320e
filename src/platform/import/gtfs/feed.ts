import { existsSync } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CsvError, parse } from 'csv-parse';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { CannotImport, errorList, type ImportCount } from '../row-errors.ts';

/** A row that cannot be used says why; the rest goes on. */
export class UnusableRow extends Error {
  override name = 'UnusableRow';
}

export type Row<Column extends string> = Record<Column, string>;

export interface Feed {
  readonly count: ImportCount;
  has(name: string): boolean;
  /**
   * Each row of a file in turn, nothing of it kept. Columns that are not there are empty.
   * @throws CannotImport when the file, or a column it must have, is missing
   */
  read<Column extends string>(
    name: string,
    columns: { must: readonly Column[]; may?: readonly Column[] },
    take: (row: Row<Column>) => 'pass-over' | undefined,
  ): Promise<void>;
  /** Of something that is wrong with more than a row. */
  complain(problem: string): void;
  close(): void;
}

const progressEvery = 1_000_000;

/** A timetable as it is published: a zip of CSV files (GTFS). @throws CannotImport when it is not there or no zip */
export async function openFeed(
  file: string,
  screen: { errorFile: string; progress(line: string): void },
): Promise<Feed> {
  if (!existsSync(file)) throw new CannotImport(`There is no file ${file}.`);
  const zip = await openPromise(file, { autoClose: false }).catch((error: Error) => {
    throw new CannotImport(`${file} is not a zip file: ${error.message}`);
  });
  const entries = await entriesOf(zip);
  const count: ImportCount = { rows: 0, written: 0, passedOver: 0, errors: 0 };
  const errors = errorList(screen.errorFile);
  const note = (line: number, problem: string, row: string) => {
    count.errors += 1;
    errors.add({ line, problem, row });
  };

  return {
    count,
    has: (name) => entries.has(name),
    async read(name, { must, may = [] }, take) {
      const entry = entries.get(name);
      if (!entry) throw new CannotImport(`${file} is not a timetable: it has no ${name}.`);
      let row: ((values: string[]) => Row<(typeof must)[number]>) | null = null;
      const parser = parse({
        bom: true,
        trim: true,
        skip_empty_lines: true,
        relax_column_count_less: true,
        skip_records_with_error: true,
        max_record_size: 1_000_000,
        on_skip: (error: CsvError | undefined) => {
          count.rows += 1;
          note(Number(error?.lines ?? 0), `${name}: ${error?.message}`, '');
          return undefined;
        },
        // Nothing is handed on: millions of rows are read without as many being waited for.
        on_record: (values: string[], { lines }) => {
          if (!row) {
            row = rowReader(file, name, values, must, may);
            return null;
          }
          count.rows += 1;
          if (count.rows % progressEvery === 0) screen.progress(`  ${count.rows} rows read …`);
          try {
            if (take(row(values)) === 'pass-over') count.passedOver += 1;
          } catch (error) {
            if (!(error instanceof UnusableRow)) throw error;
            note(lines, `${name}: ${error.message}`, values.join(','));
          }
          return null;
        },
      });
      const nowhere = new Writable({ objectMode: true, write: (_row, _encoding, done) => done() });
      const unpacking = cannotUnpack(`${name} in ${file}`);
      const unpacked = await zip.openReadStreamPromise(entry).catch(unpacking);
      await pipeline(unpacked, parser, nowhere).catch(unpacking);
      if (!row) throw new CannotImport(`${name} in ${file} is empty.`);
    },
    complain: (problem) => note(0, problem, ''),
    close() {
      errors.close();
      zip.close();
    },
  };
}

/** What is wrong with a zip is a plain Error; what we say ourselves, and what is ours to mend, has a name. */
const cannotUnpack = (what: string) => (error: Error) => {
  throw error.name === 'Error' ? new CannotImport(`${what} cannot be unpacked: ${error.message}`) : error;
};

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    // Some put the files in a folder of their own.
    entries.set(entry.fileName.slice(entry.fileName.lastIndexOf('/') + 1), entry);
  }
  return entries;
}

function rowReader<Column extends string>(
  file: string,
  name: string,
  header: readonly string[],
  must: readonly Column[],
  may: readonly Column[],
): (values: string[]) => Row<Column> {
  const missing = must.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new CannotImport(`${file} is not a timetable: ${name} has no column ${missing.join(', ')}.`);
  }
  const places = [...must, ...may].map((column): [Column, number] => [column, header.indexOf(column)]);
  return (values) => {
    const row = {} as Row<Column>;
    for (const [column, place] of places) row[column] = values[place] ?? '';
    return row;
  };
}
