import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Database } from './open.ts';

const folder = new URL('../../../migrations/', import.meta.url);

/** Brings the schema up to date: each file in migrations/ once, in order, in one transaction each. Returns the new ones. */
export async function migrate(database: Database): Promise<string[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  await database.asOwner((tx) =>
    sql`create table if not exists schema_migration (name text primary key, at timestamptz not null default now())`.execute(
      tx,
    ),
  );
  const fresh: string[] = [];
  for (const name of files) {
    const ran = await database.asOwner(async (tx) => {
      // Two processes may start at once; the second waits here and then finds the work done.
      await sql`select pg_advisory_xact_lock(20260701)`.execute(tx);
      const known = await sql`select 1 from schema_migration where name = ${name}`.execute(tx);
      if (known.rows.length > 0) return false;
      for (const statement of statements(readFileSync(new URL(name, folder), 'utf8'))) {
        await sql.raw(statement).execute(tx);
      }
      await sql`insert into schema_migration (name) values (${name})`.execute(tx);
      return true;
    });
    if (ran) fresh.push(name);
  }
  return fresh;
}

/** Splits a migration at the semicolons that end a line outside a $$ body; the drivers take one statement at a time. */
export function statements(file: string): string[] {
  const found: string[] = [];
  let current = '';
  let inBody = false;
  for (const line of file.split('\n')) {
    if (!inBody && line.trimStart().startsWith('--')) continue;
    current += `${line}\n`;
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) inBody = !inBody;
    if (!inBody && line.trimEnd().endsWith(';')) {
      found.push(current.trim());
      current = '';
    }
  }
  if (current.trim()) found.push(current.trim());
  return found;
}
