import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { settingsList } from './config.ts';

const guide = readFileSync(new URL('../docs/operating.md', import.meta.url), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};

it('the operating guide lists every setting with its standard value and meaning, and no other', () => {
  const wanted = settingsList().map(({ name, standard, meaning }) =>
    `| \`${name}\` | ${standard ? `\`${standard}\`` : ''} | ${meaning} |`.replace(/ +/g, ' '),
  );
  const found = guide
    .split('\n')
    .filter((line) => /^\| `[A-Z]/.test(line))
    .map((line) => line.replace(/ +/g, ' '));
  assert.deepEqual(found, wanted);
});

it('the operating guide names only commands that exist', () => {
  const named = [...guide.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name!);
  assert.ok(named.length >= 3);
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});
