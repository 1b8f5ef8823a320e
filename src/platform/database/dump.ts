import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { Clock } from '#platform/clock.ts';
import type { Log } from '#platform/log.ts';

const kept = 7;
const dumpName = /^fodfaeste-[0-9TZ-]+[.]tar[.]gz$/;

/** Dumps in a folder, the oldest first; their names sort by time. */
export const dumpsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => dumpName.test(name))
    .sort()
    .map((name) => join(folder, name));

/**
 * Writes the whole embedded database to one file in `folder` and keeps the latest seven. The file has
 * its name only when it is whole and on the disk. Returns where it is.
 */
export async function dumpDatabase(pglite: PGlite, folder: string, clock: Clock): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // What a dump holds beyond its tables' files would have to be played back at each restore.
  await pglite.exec('checkpoint');
  const dump = await pglite.dumpDataDir('gzip');
  const name = `fodfaeste-${clock.now().toString({ smallestUnit: 'second' }).replaceAll(':', '-')}.tar.gz`;
  const file = join(folder, name);
  const unfinished = `${file}.unfinished`;
  const handle = await open(unfinished, 'w', 0o600);
  try {
    for await (const piece of dump.stream()) await handle.write(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
  renameSync(unfinished, file);
  syncFolder(folder);
  for (const old of dumpsIn(folder).slice(0, -kept)) rmSync(old);
  for (const left of readdirSync(folder).filter((one) => one.endsWith('.unfinished')))
    rmSync(join(folder, left));
  return file;
}

/** Makes the new name itself survive a power cut. */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** When the next dump is due: so long after the newest one, also when the site was stopped in between. */
export function nextDump(folder: string, everyHours: number, now: Temporal.Instant): Temporal.Instant {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const newest = dumpsIn(folder).at(-1);
  const last = newest ? Temporal.Instant.fromEpochMilliseconds(Math.floor(statSync(newest).mtimeMs)) : now;
  const due = last.add({ hours: everyHours });
  // An overdue one waits a little, so that a start is not slowed by it.
  const soonest = now.add({ minutes: 1 });
  return Temporal.Instant.compare(due, soonest) < 0 ? soonest : due;
}

export interface Dumps {
  next: Temporal.Instant;
  /** Lets a running dump finish. */
  stop(): Promise<void>;
}

/** Dumps every so many hours (at most a week) until stopped; one that fails is logged and tried again an hour later. */
export function startDumps(options: {
  pglite: PGlite;
  folder: string;
  everyHours: number;
  clock: Clock;
  log: Log;
}): Dumps {
  const { pglite, folder, everyHours, clock, log } = options;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  const dumps: Dumps = {
    next: nextDump(folder, everyHours, clock.now()),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
  const wait = () => {
    if (stopped) return;
    timer = setTimeout(
      () => {
        running = dump();
      },
      Math.max(0, dumps.next.epochMilliseconds - clock.now().epochMilliseconds),
    );
    timer.unref();
  };
  const dump = async () => {
    const start = performance.now();
    try {
      const file = await dumpDatabase(pglite, folder, clock);
      log.info({ file, ms: Math.round(performance.now() - start) }, 'dumped');
      dumps.next = clock.now().add({ hours: everyHours });
    } catch (error) {
      log.error({ error: (error as Error).message }, 'the dump failed');
      dumps.next = clock.now().add({ hours: 1 });
    }
    wait();
  };
  wait();
  return dumps;
}
