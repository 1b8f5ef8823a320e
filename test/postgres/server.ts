import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findPostgres } from './find-postgres.ts';

export interface PostgresServer {
  url: string;
  version: string;
  /** As when the machine stops: no time to tidy up. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL server of our own on a free port of 127.0.0.1, gone without a trace after `stop`.
 * Without `safe` it does not wait for the disk, which tests do not need.
 * @returns null when this machine has no PostgreSQL and npm brought none
 */
export async function startPostgres(
  options: { safe?: boolean; bin?: string | null; settings?: Record<string, string> } = {},
): Promise<PostgresServer | null> {
  const found = options.bin === undefined ? findPostgres() : options.bin;
  if (!found) return null;
  const home = mkdtempSync(join(tmpdir(), 'fodfaeste-postgres-'));
  const as = notRoot();
  const bin = readableBy(as, found, home);
  const data = join(home, 'data');
  if (as) chownSync(home, as.uid, as.gid);
  const run = { ...as, cwd: home, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'fodfaeste', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...run, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const port = await freePort();
  const url = `postgres://fodfaeste@127.0.0.1:${port}/postgres`;
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '60',
    ...(!options.safe && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...options.settings,
  };
  const args = [
    '-D',
    data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  let server: ChildProcess;

  async function start(): Promise<void> {
    let said = '';
    // The children of a server that was killed let go of its memory only after a moment.
    for (let tries = 0; tries < 20; tries += 1) {
      server = spawn(join(bin, 'postgres'), args, { ...run, stdio: ['ignore', 'ignore', 'pipe'] });
      said = '';
      server.stderr!.on('data', (text) => {
        said = (said + text).slice(-2000);
      });
      for (let waits = 0; waits < 300 && server.exitCode === null; waits += 1) {
        if (await answers(url)) return;
        await wait(100);
      }
      if (!said.includes('shared memory')) break;
      await wait(250);
    }
    throw new Error(`PostgreSQL did not start:\n${said}`);
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  }
  const removeAll = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  // Also when the tests break off: neither a server nor its files are left.
  process.once('exit', () => {
    server?.kill('SIGKILL');
    removeAll();
  });

  await start();
  return {
    url,
    version: execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim(),
    start,
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGINT');
      removeAll();
    },
  };
}

/** PostgreSQL refuses to run as root, so root runs it as somebody who may do less. */
function notRoot(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string, user: string) => {
    try {
      return Number(
        execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      );
    } catch {
      return null;
    }
  };
  const user = ['postgres', 'nobody'].find((name) => id('-u', name) !== null) ?? 'nobody';
  return { uid: id('-u', user) ?? 65_534, gid: id('-g', user) ?? 65_534 };
}

/** When that somebody cannot reach our packages (a home folder closed to others), a copy is made that can be. */
function readableBy(as: { uid: number } | null, bin: string, home: string): string {
  if (!as || everyoneMayEnter(bin)) return bin;
  const copy = join(home, 'postgres');
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(copy, 0o755);
  return join(copy, 'bin');
}

function everyoneMayEnter(folder: string): boolean {
  if ((statSync(folder).mode & 0o005) !== 0o005) return false;
  return dirname(folder) === folder || everyoneMayEnter(dirname(folder));
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function freePort(): Promise<number> {
  const trial = createServer().listen(0, '127.0.0.1');
  await once(trial, 'listening');
  const { port } = trial.address() as { port: number };
  trial.close();
  await once(trial, 'close');
  return port;
}
