import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Database, Tx } from '#platform/database/open.ts';
import {
  type FromRegister,
  type RegisterCompany,
  type RegisterUnit,
  readDocument,
} from './register-document.ts';
import { CannotImport, errorList, type ImportCount } from './row-errors.ts';

interface Screen {
  errorFile: string;
  progress(line: string): void;
}

const batchSize = 500;
const progressEvery = 5000;
/** So much of a line that cannot be used is listed; a company with many units has a very long one. */
const listed = 300;

/**
 * An extract of the public register of companies, one document a line, of any size: read line by line and
 * written in batches. Each batch is whole or not there, and the newer of two always wins, so that the same
 * extract may be read again, also after it was broken off.
 * @throws CannotImport when the file is missing or is another one than meant
 */
export async function importCvr(database: Database, file: string, screen: Screen): Promise<ImportCount> {
  if (!existsSync(file)) throw new CannotImport(`There is no file ${file}.`);
  const count: ImportCount = { rows: 0, written: 0, passedOver: 0, errors: 0 };
  const errors = errorList(screen.errorFile);
  let batch: FromRegister[] = [];
  const flush = async () => {
    if (batch.length > 0) await database.asOwner((tx) => write(tx, batch));
    count.written += batch.length;
    batch = [];
  };
  let number = 0;
  try {
    for await (const line of linesOf(file)) {
      number += 1;
      if (line.trim() === '') continue;
      count.rows += 1;
      try {
        batch.push(readDocument(line));
      } catch (error) {
        const problem = error instanceof SyntaxError ? 'not a JSON document' : (error as Error).message;
        if (count.rows === 1)
          throw new CannotImport(`${file} is not the file meant: its first line is ${problem}.`);
        count.errors += 1;
        errors.add({ line: number, problem, row: line.slice(0, listed) });
      }
      if (batch.length >= batchSize) await flush();
      if (count.rows % progressEvery === 0)
        screen.progress(`  ${count.rows} documents read, ${count.written} written …`);
    }
    await flush();
  } finally {
    errors.close();
  }
  return count;
}

function linesOf(file: string): AsyncIterable<string> {
  const raw = createReadStream(file);
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

async function write(tx: Tx, batch: readonly FromRegister[]): Promise<void> {
  const companies = batch.flatMap((one) => ('company' in one ? [one.company] : []));
  const units = batch.flatMap((one) => ('unit' in one ? [one.unit] : []));
  const named = batch.flatMap((one) => ('units' in one ? one.units : []));
  await writeCompanies(
    tx,
    newestOf(companies, ({ cvr }) => cvr),
  );
  await writeNamedUnits(
    tx,
    newestOf(named, (unit) => unit.p_number),
  );
  await writeUnits(
    tx,
    newestOf(units, (unit) => unit.p_number),
  );
}

/** A statement may touch a row once only; of two in a batch the newer stays. */
function newestOf<T extends { updated_at: string | null }>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): T[] {
  const kept = new Map<string, T>();
  for (const row of rows) {
    const other = kept.get(keyOf(row));
    if (!other || (row.updated_at ?? '') >= (other.updated_at ?? '')) kept.set(keyOf(row), row);
  }
  return [...kept.values()];
}

const companyColumns = [
  'name',
  'advertising_protected',
  'industry_code',
  'industry_version',
  'industry_text',
  'employees',
  'employees_interval',
  'employees_month',
  'status',
  'started_on',
  'ceased_on',
  'updated_at',
] as const satisfies (keyof RegisterCompany)[];
const unitColumns = [
  'cvr',
  'name',
  'address',
  'postal_code',
  'place',
  'municipality_code',
  'industry_code',
  'industry_version',
  'industry_text',
  'employees',
  'employees_interval',
  'ceased_on',
  'updated_at',
] as const satisfies (keyof RegisterUnit)[];

const taken = (columns: readonly string[]) =>
  sql.join(columns.map((column) => sql`${sql.id(column)} = excluded.${sql.id(column)}`));

/** One parameter whatever the number of rows; the database reads the values by the table's own types. */
const rowsAs = (table: 'register_company' | 'register_unit', rows: readonly object[]) =>
  sql`select * from jsonb_populate_recordset(null::${sql.id(table)}, ${JSON.stringify(rows)}::jsonb)`;

async function writeCompanies(tx: Tx, rows: readonly RegisterCompany[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into register_company as known ${rowsAs('register_company', rows)}
    on conflict (cvr) do update set ${taken(companyColumns)} where excluded.updated_at >= known.updated_at`.execute(
    tx,
  );
}

async function writeUnits(tx: Tx, rows: readonly RegisterUnit[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into register_unit as known ${rowsAs('register_unit', rows)}
    on conflict (p_number) do update set ${taken(unitColumns)}
    where known.updated_at is null or excluded.updated_at >= known.updated_at`.execute(tx);
}

/** What only its company has told of a unit gives way to the unit's own document. */
async function writeNamedUnits(tx: Tx, rows: readonly RegisterUnit[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into register_unit as known ${rowsAs('register_unit', rows)}
    on conflict (p_number) do update set cvr = excluded.cvr, ceased_on = excluded.ceased_on
    where known.updated_at is null`.execute(tx);
}
