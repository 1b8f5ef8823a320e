import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { databaseTests } from './database-tests.ts';
import { startPostgres } from './server.ts';

/**
 * `npm run test:postgres`: every test that works on the database, on a real PostgreSQL: the one at
 * TEST_DATABASE_URL, else one it starts itself. Files named are run alone, other arguments go on to node --test.
 */
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const options = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const given = process.env.TEST_DATABASE_URL;
const server = given ? null : await startPostgres();
const url = given ?? server?.url;
if (!url) {
  console.error(
    'No PostgreSQL: none on this machine and none from npm. Install one, or set TEST_DATABASE_URL.',
  );
  process.exit(1);
}
console.log(given ? 'On the PostgreSQL at TEST_DATABASE_URL' : `On ${server!.version}, started for this`);
const files = databaseTests().filter((file) => named.length === 0 || named.includes(file));
const tests = spawn(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-isolation=none', '--test-force-exit', ...options, ...files],
  { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: url } },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => tests.kill(signal));
const [code] = await once(tests, 'exit');
await server?.stop();
process.exit(code ?? 1);
