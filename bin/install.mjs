// Runs on any Node from 20 on, before anything is installed: only what Node itself brings.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = 26;

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Whether what package-lock.json asks for is what node_modules holds. Optional packages may be missing. */
function isInstalled(forTests) {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const { packages: wanted } = read('package-lock.json');
  const { packages: installed } = read('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional, devOptional, dev }]) => {
    if (path === '' || optional || devOptional || (dev && !forTests)) return true;
    return installed[path]?.version === version;
  });
}

/** Installs what is missing; does nothing when all is there. A folder made for tests stays one. */
export function install({ forTests }) {
  if (isInstalled(forTests)) return;
  const everything = forTests || existsSync(join(root, 'node_modules/typescript'));
  console.log('Installing what is missing, as package-lock.json says; this takes a moment …');
  const start = performance.now();
  // Not `npm ci`: it refuses when the lock does not name the packages of every other platform, and a
  // registry that mirrors only some platforms never gives their names. The versions are the lock's either way.
  const options = ['--no-save', '--loglevel=error', ...(everything ? [] : ['--omit=dev'])];
  const done = spawnSync('npm', ['install', ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('npm install did not succeed (see above). Is the package registry reachable from here?');
    process.exit(1);
  }
  console.log(`Installed in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
}

/** The Node that came with the packages, or this one when it is new enough. */
export function findNode() {
  const own = join(root, 'node_modules/.bin/node');
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own;
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) return process.execPath;
  console.error(
    `Fodfæste runs on Node ${oldestNode} or newer; this is ${process.versions.node}, and there is no ready-made one ` +
      `for ${process.platform}-${process.arch} among the packages.\nInstall Node ${oldestNode} (https://nodejs.org), ` +
      'then try again. If you installed with --omit=optional, run: npm install',
  );
  process.exit(1);
}
