import { CompiledQuery, sql } from 'kysely';
import { fromPglite, PgBoss } from 'pg-boss';
import { timeZone } from '#platform/clock.ts';
import type { Database, Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { Log } from '#platform/log.ts';

/** What a job needs to know: names and ids, never people's details. */
export type JobData = { readonly [key: string]: string | number | boolean | null };

/** May run more than once for the same job (a process can die just before it says it is done). */
export type JobHandler<D extends JobData = JobData> = (data: D) => Promise<void>;

export type Jobs = {
  /**
   * Puts a job in line. With `tx` it exists if and only if that transaction commits. Inside a
   * transaction always pass it: on the embedded database anything else waits for itself forever.
   * The same `id` under the same name is put in line once.
   */
  enqueue(name: string, data: JobData, options?: { tx?: Tx; id?: string }): Promise<void>;
  /**
   * Makes the line, and works it, `atOnce` jobs at a time, if this process runs jobs.
   * Call before the first enqueue of that name.
   */
  work<D extends JobData>(name: string, handler: JobHandler<D>, options?: { atOnce?: number }): Promise<void>;
  /** Runs at the times of the cron expression, by the clocks of Copenhagen, in one process only. */
  schedule(name: string, cron: string, handler: () => Promise<void>): Promise<void>;
  /** Lets what is running finish (20 seconds at most); what does not is tried again later. */
  stop(): Promise<void>;
};

/** A failed job is tried again after about 15 s, 30 s, 1 min … at most an hour apart, for some five hours. */
export const retries = 12;
const queueOptions = {
  retryLimit: retries,
  retryDelay: 15,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 300,
  retentionSeconds: 14 * 86_400,
  deleteAfterSeconds: 3 * 86_400,
  notify: true,
};

// New jobs are announced, so looking for them can be rare: it finds those whose next try is due.
const polling = { pollingIntervalSeconds: 10, notifyPollingIntervalSeconds: 60, batchSize: 1 };

/** Needs the migrations to have run. With `work: false` this process puts jobs in line but runs none. */
export async function startJobs(options: { database: Database; log: Log; work?: boolean }): Promise<Jobs> {
  const { database, log, work: works = true } = options;
  const boss = new PgBoss({
    ...connection(database),
    useListenNotify: works,
    supervise: works,
    schedule: works,
    cronWorkerIntervalSeconds: 30,
  });
  boss.on('error', (error) => log.error({ error: error.message }, 'jobs'));
  await boss.start();
  await database.asOwner(letApplicationEnqueue);
  const names = new Set<string>();

  async function line(name: string): Promise<void> {
    await boss.createQueue(name, queueOptions);
    await boss.updateQueue(name, queueOptions);
    // Any question about it brings the line into pg-boss's memory; an enqueue inside a transaction
    // could not look it up, as the embedded database would wait for that transaction to end first.
    await boss.findJobs(name, { id: newId() });
    names.add(name);
  }

  async function work<D extends JobData>(
    name: string,
    handler: JobHandler<D>,
    { atOnce = 1 } = {},
  ): Promise<void> {
    await line(name);
    if (!works) return;
    for (let worker = 0; worker < atOnce; worker += 1) await addWorker(name, handler);
  }

  async function addWorker<D extends JobData>(name: string, handler: JobHandler<D>): Promise<void> {
    const worker: string = await boss.work<D>(name, polling, async ([job]) => {
      // Where there was one there may be more, announced while this one was busy: look again straight after.
      boss.notifyWorker(worker);
      const start = performance.now();
      try {
        await handler(job!.data);
        log.info({ job: name, id: job!.id, ms: Math.round(performance.now() - start) }, 'job done');
      } catch (error) {
        log.warn({ job: name, id: job!.id, error: (error as Error).name }, 'job failed, will be tried again');
        throw error;
      }
    });
  }

  return {
    work,
    async enqueue(name, data, { tx, id } = {}) {
      if (!names.has(name)) throw new Error(`No job is named ${name}: call work or schedule first`);
      await boss.send(name, data, { id, db: tx && within(tx) });
    },
    async schedule(name, cron, handler) {
      await work(name, handler);
      if (works) await boss.schedule(name, cron, null, { tz: timeZone });
    },
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
  };
}

function connection({ pglite, pool }: Database) {
  // Jobs have connections of their own on PostgreSQL, so that neither they nor the pages can starve the other.
  if (pool)
    return { connectionString: pool.options.connectionString!, max: 4, application_name: 'fodfaeste-jobs' };
  // The embedded engine reads instants as Temporal everywhere else; pg-boss knows only Date.
  const asDate = { parsers: { 1082: toDate, 1114: toDate, 1184: toDate } };
  const engine = {
    query: <T>(text: string, values?: unknown[]) => pglite!.query<T>(text, values, asDate),
    exec: (text: string) => pglite!.exec(text, asDate),
    listen: (channel: string, heard: (payload: string) => void) => pglite!.listen(channel, heard),
  };
  return { db: fromPglite(engine), backend: 'pglite' as const };
}

const toDate = (text: string): Date => new Date(text);

const within = (tx: Tx) => ({
  executeSql: (text: string, values: unknown[] = []) =>
    tx.executeQuery<never>(CompiledQuery.raw(text, values)),
});

/** The application's role may put a job in line and learn its id; it can neither read nor change jobs. */
async function letApplicationEnqueue(tx: Tx): Promise<void> {
  // Two processes granting at once would trip over each other's catalogue rows.
  await sql`select pg_advisory_xact_lock(20260702)`.execute(tx);
  await sql`grant usage on schema pgboss to fodfaeste_app`.execute(tx);
  await sql`grant select on pgboss.queue to fodfaeste_app`.execute(tx);
  await sql`grant insert, select (id, start_after) on pgboss.job_common to fodfaeste_app`.execute(tx);
}
