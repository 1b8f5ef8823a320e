// `npm test`: everything there is to hold, two parts at a time, a line each; the last line counts it all.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findNode, install, root } from './install.mjs';

install({ forTests: true });
const node = findNode();
const modules = join(root, 'node_modules');
const scratch = mkdtempSync(join(tmpdir(), 'fodfaeste-test-'));
const patienceMs = 15 * 60_000;
const total = { passed: 0, failed: 0, skipped: 0 };
const only = process.argv.slice(2);

const testFiles = (folders, wanted) =>
  folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) =>
        `${folder}/${name}`.replaceAll('\\', '/'),
      ),
    )
    .filter((file) => /[.]test[.]tsx?$/.test(file) && wanted(file))
    .sort();

const running = new Set();
// Told to stop, the rest is not begun: what counts is only a run that came to its end.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    Promise.all([...running].map((child) => once(child, 'exit'))).then(() => process.exit(code));
    for (const child of running) child.kill(signal);
  });
}

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(node, args, {
      cwd: root,
      env: {
        ...process.env,
        PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter),
        FORCE_COLOR: process.env.FORCE_COLOR ?? '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    const patience = setTimeout(() => {
      console.log(`Stopped: it took more than ${patienceMs / 60_000} minutes.`);
      child.kill('SIGKILL');
    }, patienceMs);
    running.add(child);
    child.on('exit', (code) => {
      clearTimeout(patience);
      running.delete(child);
      resolve({ ok: code === 0, said });
    });
  });
}

/** A check that holds or does not: counts as one. */
async function check(name, args) {
  if (!isWanted(name)) return;
  const start = performance.now();
  const { ok, said } = await run(args);
  total[ok ? 'passed' : 'failed'] += 1;
  if (!ok) console.log(said.trimEnd());
  tell(ok, name, start, '');
}

/** Tests of node:test, counted one by one. A run that ends badly without a failed test counts as one failed. */
async function tests(
  name,
  files,
  args,
  { through = ['--import', 'tsx', '--test', '--test-isolation=none', '--test-force-exit'] } = {},
) {
  if (!isWanted(name)) return;
  if (files.length === 0) return console.log(`- ${name}: there are none`);
  const start = performance.now();
  const countFile = join(scratch, `${name.replace(/\W+/g, '-')}.json`);
  const reporters = [
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    `--test-reporter=${new URL('./count-reporter.mjs', import.meta.url).href}`,
    `--test-reporter-destination=${countFile}`,
  ];
  // Two parts run side by side, one for each core: what they say is kept apart, and shown when it matters.
  const { ok, said } = await run([...through, ...reporters, ...args]);
  const counts = readCounts(countFile);
  if (!ok && counts.failed === 0) counts.failed = 1;
  if (!ok) console.log(said.trimEnd());
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
  for (const { name: test, why } of counts.reasons)
    console.log(`  skipped: ${test}${why ? ` (${why})` : ''}`);
  tell(ok && counts.failed === 0, name, start, `: ${line(counts)}`);
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, reasons: [] };
  }
}

const isWanted = (name) => only.length === 0 || only.some((word) => name.includes(word));
const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
const tell = (ok, name, start, more) =>
  console.log(`${ok ? '✔' : '✖'} ${name}${more} (${((performance.now() - start) / 1000).toFixed(1)} s)`);

const tool = (path) => join(modules, path);
const folders = ['src', 'demo', 'test', 'bench'].filter((folder) => existsSync(join(root, folder)));
const plain = testFiles(
  ['src', 'demo', 'test', 'bench'],
  (file) => !/^test[/](journeys|crash)[/]/.test(file),
);
/** Those of the whole site, and those that stand beside what they test. */
const siteWide = plain.filter((file) => file.startsWith('test/'));
const beside = plain.filter((file) => !file.startsWith('test/'));
const journeys = testFiles(['test/journeys'], () => true);
const crash = testFiles(['test/crash'], () => true);

// The browser comes packed; two at once would unpack it over each other.
await run([
  '--input-type=module',
  '-e',
  "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();",
]);
const journeyParts = 4;
const siteWideParts = 2;
/** Every how-manieth of them. */
const share = (files, part, parts) => files.filter((_, index) => index % parts === part);
const onPostgres = { through: ['--import', 'tsx', 'test/postgres/run.ts'] };
const work = [
  () => check('types', [tool('typescript/bin/tsc'), '--noEmit']),
  () => check('lint', [tool('@biomejs/biome/bin/biome'), 'check']),
  () =>
    check('structure', [
      tool('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      ...folders,
    ]),
  () => check('nothing unused', [tool('knip/bin/knip.js')]),
  // The longest first, so that both cores are done at about the same time.
  // The embedded database keeps no statistics by itself: what fills it most gets one of its own.
  () => tests('unit and database tests', beside, beside),
  () => tests('site-wide tests on PostgreSQL', siteWide, siteWide, onPostgres),
  () => tests('database tests on PostgreSQL', beside, beside, onPostgres),
  ...Array.from({ length: journeyParts }, (_, part) => () => {
    const own = share(journeys, part, journeyParts);
    return tests(`journeys in the browser, part ${part + 1} of ${journeyParts}`, own, own);
  }),
  ...Array.from({ length: siteWideParts }, (_, part) => () => {
    const own = share(siteWide, part, siteWideParts);
    return tests(`site-wide tests, part ${part + 1} of ${siteWideParts}`, own, own);
  }),
  () => tests('killed in the middle of writes', crash, crash),
];
/** Two at a time, one for each core: whoever is free takes the next. */
const takeWork = async () => {
  for (let next = work.shift(); next; next = work.shift()) await next();
};
await Promise.all([takeWork(), takeWork()]);

rmSync(scratch, { recursive: true, force: true });
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(line(total));
