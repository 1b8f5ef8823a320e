import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Who holds a directory; for the message to a second one only, the lock itself is the operating system's. */
interface Holder {
  pid: number;
  host: string;
  since: string;
  doing: string;
}

export interface Lock {
  release(): void;
}

export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse';
}

const sqliteBusy = 5;

/** Kept alive here: a file nobody refers to is closed by the garbage collector, and its lock with it. */
const held = new Set<DatabaseSync>();

/**
 * Takes the data directory for this process alone. Two processes on one embedded database lose each
 * other's rows, so this comes before it is opened.
 *
 * The lock is a file lock inside an SQLite file: the operating system drops it the moment the process is
 * gone, however it went. A lock left behind by a killed process, or one whose number now belongs to
 * somebody else, therefore cannot happen; containers that share the directory see each other too.
 * @throws DirectoryInUse saying who has it and what to do
 */
export function takeLock(directory: string, doing = 'the site'): Lock {
  // It holds people's lives: nobody else on the machine needs to read it.
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = new DatabaseSync(join(directory, 'lock'), { timeout: 0 });
  try {
    file.exec('begin exclusive');
  } catch (error) {
    file.close();
    if ((error as { errcode?: number }).errcode !== sqliteBusy) throw error;
    throw new DirectoryInUse(inUse(directory));
  }
  const holderFile = join(directory, 'lock.json');
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString(), doing };
  writeFileSync(holderFile, `${JSON.stringify(holder)}\n`);
  held.add(file);
  return {
    release() {
      if (!held.delete(file)) return;
      rmSync(holderFile, { force: true });
      file.close();
    },
  };
}

function inUse(directory: string): string {
  const holder = readHolder(directory);
  const who = holder
    ? `${holder.doing}, process ${holder.pid} on ${holder.host} since ${holder.since}`
    : 'another process';
  return [
    `${directory} is in use by ${who}.`,
    'Only one process at a time may use the embedded database. Stop that one first (Ctrl-C where it runs,',
    `or: kill ${holder?.pid ?? '<its process number>'}), or give this one a directory of its own: DATA_DIR=./another`,
  ].join('\n');
}

function readHolder(directory: string): Holder | null {
  try {
    return JSON.parse(readFileSync(join(directory, 'lock.json'), 'utf8')) as Holder;
  } catch {
    // Between its lock and its note, or the note was damaged: the lock holds all the same.
    return null;
  }
}
