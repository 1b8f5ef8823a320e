import { mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import {
  CamelCasePlugin,
  type Dialect,
  Kysely,
  PGliteDialect,
  PostgresDialect,
  sql,
  type Transaction,
} from 'kysely';
import pg from 'pg';
import { countQuery } from './query-count.ts';
import type { Tables } from './tables.ts';
import { parsers, temporalValues } from './temporal-values.ts';

export type Tx = Transaction<Tables>;

export interface Database {
  readonly engine: 'embedded' | 'postgres';
  /**
   * One transaction inside one municipality: row-level security hides all others, and new rows
   * get its id by default. Never use the database itself inside `work`: pass `tx` on.
   */
  inMunicipality<T>(municipalityId: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One transaction as the owner: migrations, reference data, the list of municipalities. */
  asOwner<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The raw engine, for the few who need more than queries (jobs, dumps). */
  readonly pglite: PGlite | null;
  readonly pool: pg.Pool | null;
  close(): Promise<void>;
}

/** Opens PostgreSQL when given a URL, else the embedded database in `directory` (null: in memory). */
export async function openDatabase(where: { url: string } | { directory: string | null }): Promise<Database> {
  return 'url' in where ? openPostgres(where.url) : openEmbedded(where.directory);
}

async function openEmbedded(directory: string | null): Promise<Database> {
  if (directory) mkdirSync(directory, { recursive: true });
  const pglite = await PGlite.create(directory ?? 'memory://', { parsers });
  return databaseOver(new PGliteDialect({ pglite }), { engine: 'embedded', pglite, pool: null });
}

async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format as 'text'),
    } as pg.CustomTypesConfig,
  });
  // An idle connection may break (server restart); the next query gets a new one.
  pool.on('error', () => undefined);
  return databaseOver(new PostgresDialect({ pool }), { engine: 'postgres', pglite: null, pool });
}

function databaseOver(dialect: Dialect, raw: Pick<Database, 'engine' | 'pglite' | 'pool'>): Database {
  const kysely = new Kysely<Tables>({
    dialect,
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true }), temporalValues],
    log: (event) => {
      // Only PostgreSQL's driver tells of these; a page's number is the same on both engines.
      if (event.level === 'query' && !/^(begin|commit|rollback)$/.test(event.query.sql)) countQuery();
    },
  });
  return {
    ...raw,
    inMunicipality: (municipalityId, work) =>
      kysely.transaction().execute(async (tx) => {
        await enterMunicipality(tx, municipalityId);
        return work(tx);
      }),
    asOwner: (work) => kysely.transaction().execute(work),
    close: () => kysely.destroy(),
  };
}

/**
 * From here on the transaction sees one municipality, as the role that may do no more than the application does.
 * Nothing is compiled for it: PostgreSQL takes half a second to make machine code of a question that a page waits
 * a few milliseconds for, as its guesses behind row-level security are high.
 */
export async function enterMunicipality(tx: Tx, municipalityId: string): Promise<void> {
  await sql`select set_config('app.municipality_id', ${municipalityId}, true), set_config('role', 'fodfaeste_app', true),
    set_config('jit', 'off', true)`.execute(tx);
}

/** A JSON column's value; the drivers would otherwise take an array for a PostgreSQL array. */
export const json = (value: unknown) => sql<never>`${JSON.stringify(value)}::jsonb`;
