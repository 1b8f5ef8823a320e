import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findNode, install, root } from './install.mjs';

install({ forTests: false });
// Where `npm start` was called decides where ./data is; tsx is found from here.
const tsx = new URL('../node_modules/tsx/dist/esm/index.mjs', import.meta.url).href;
const site = spawn(findNode(), ['--import', tsx, join(root, 'src/main.ts')], { stdio: 'inherit', cwd: root });
// Ctrl-C in a terminal reaches both of us; the site stops gently and we wait for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) site.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  });
}
site.on('error', (error) => {
  console.error(`The site could not be started: ${error.message}`);
  process.exit(1);
});
site.on('exit', (code, signal) => {
  process.exitCode = signal ? 128 + ({ SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0) : code;
});
