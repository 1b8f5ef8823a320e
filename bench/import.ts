import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import pg from 'pg';
import { type Database, openDatabase } from '#platform/database/open.ts';
import { startPostgres } from '#test/postgres/server.ts';
import { registerLines } from '#test/support/register-documents.ts';

const sizes = [10_000, 100_000, 300_000] as const;
/** One line in so many is broken, each in its own way. */
const brokenEvery = 1000;
const broken = ['{"Vrvirksomhed": {"cvrNummer": 98', '{"Vrvirksomhed": {}}', '[]'];
const lookAtMemoryEvery = 200;

/**
 * The import of the company register as it is run from the console, in a process of its own: 10,000,
 * 100,000 and 300,000 documents on the embedded database and on PostgreSQL, which must not take more memory;
 * 100,000 once more, which must change nothing; and killed half-way and run again, which must end as the one
 * that was left alone.
 */
export async function measureImport() {
  const folder = mkdtempSync(join(tmpdir(), 'fodfaeste-import-'));
  const server = await startPostgres();
  if (!server) throw new Error('No PostgreSQL on this machine, and none from npm');
  try {
    const files: string[] = [];
    for (const size of sizes) files.push(await writeDocuments(folder, size));
    const embedded = await measureOn((name) => ({ DATA_DIR: join(folder, name) }), files);
    const onPostgres = await measureOn(
      (name) => ({
        DATA_DIR: join(folder, `${name}-errors`),
        DATABASE_URL: addressOf(server.url, name),
        SECRET: 'only-for-measuring-only-for-measuring',
      }),
      files,
      (name) => createDatabase(server.url, name),
    );
    return { pglite: embedded, postgres: { ...onPostgres, version: server.version } };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Where = Record<string, string>;

async function measureOn(
  whereOf: (name: string) => Where,
  [few, many, most]: string[],
  create: (name: string) => Promise<void> = async () => {},
) {
  for (const name of ['few', 'many', 'most', 'killed']) await create(name);
  const small = await runImport(whereOf('few'), few!);
  const large = await runImport(whereOf('many'), many!);
  const threefold = await runImport(whereOf('most'), most!);
  const before = await contentOf(whereOf('many'));
  const again = await runImport(whereOf('many'), many!);
  const after = await contentOf(whereOf('many'));
  const half = await runImport(whereOf('killed'), many!, sizes[1] / 2);
  const resumed = await runImport(whereOf('killed'), many!);
  const killed = await contentOf(whereOf('killed'));
  return {
    small,
    large,
    threefold,
    again: { ...again, changed: before.hash !== after.hash },
    killedAfter: half.rows,
    resumed: { ...resumed, same: killed.hash === before.hash },
    ...before,
  };
}

/** One process from its start to its end. With `killAt`: ended without warning when so many documents are read. */
async function runImport(where: Where, file: string, killAt?: number) {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/import.ts', 'cvr', file], {
    env: { ...process.env, ...where },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peakMb = 0;
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, memoryOf(child));
  }, lookAtMemoryEvery);
  let rows = 0;
  let seconds = 0;
  for await (const line of createInterface({ input: child.stdout! })) {
    const read = line.match(/^\s*(\d+) (?:documents|rows) read/);
    if (!read) continue;
    rows = Number(read[1]);
    seconds = Number(line.match(/in ([\d.]+) s\.$/)?.[1] ?? 0);
    console.error(`  ${where.DATABASE_URL ? 'postgres' : 'pglite'}: ${line.trim()}`);
    if (killAt && rows >= killAt) child.kill('SIGKILL');
  }
  clearInterval(watch);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  if (!killAt && child.exitCode !== 0) throw new Error(`The import ended with ${child.exitCode}`);
  return {
    rows,
    seconds,
    rowsPerSecond: seconds > 0 ? Math.round(rows / seconds) : null,
    wallSeconds: Math.round((performance.now() - begun) / 100) / 10,
    peakMb: Math.round(peakMb),
    errorRows: killAt ? null : errorsIn(where),
  };
}

/** Resident memory now, MB; 0 when the process is gone. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`]).toString()) / 1024;
  } catch {
    return 0;
  }
}

/** Lines under the heading in the newest list of errors. */
function errorsIn({ DATA_DIR }: Where): number {
  const folder = join(DATA_DIR!, 'imports');
  const newest = readdirSync(folder).sort().at(-1);
  return newest ? readFileSync(join(folder, newest), 'utf8').trim().split('\n').length - 1 : 0;
}

/** How much the register's tables hold, and a hash of all of it in order. */
async function contentOf({ DATABASE_URL, DATA_DIR }: Where) {
  const database: Database = await openDatabase(
    DATABASE_URL ? { url: DATABASE_URL } : { directory: join(DATA_DIR!, 'database') },
  );
  try {
    return await database.asOwner(async (tx) => {
      const hash = createHash('sha256');
      const counts = { companies: 0, units: 0 };
      for (const [kind, query] of [
        [
          'companies',
          sql<{ digest: string }>`select md5(one::text) as digest from register_company one order by cvr`,
        ],
        [
          'units',
          sql<{ digest: string }>`select md5(one::text) as digest from register_unit one order by p_number`,
        ],
      ] as const) {
        const { rows } = await query.execute(tx);
        counts[kind] = rows.length;
        for (const { digest } of rows) hash.update(digest);
      }
      return { ...counts, hash: hash.digest('hex').slice(0, 16) };
    });
  } finally {
    await database.close();
  }
}

async function writeDocuments(folder: string, count: number): Promise<string> {
  const file = join(folder, `${count}.ndjson`);
  const out = createWriteStream(file);
  let number = 0;
  for (const line of registerLines(count)) {
    const nth = number / brokenEvery;
    number += 1;
    const written = nth > 0 && Number.isInteger(nth) ? broken[nth % broken.length]! : line;
    if (!out.write(`${written}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return file;
}

function addressOf(url: string, name: string): string {
  const own = new URL(url);
  own.pathname = `/register_${name}`;
  return own.href;
}

async function createDatabase(url: string, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database register_${name}`);
  await admin.end();
}
