import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('nothing outside a describe is done before or after each test: the files of a run share one root', () => {
  const files = globSync('{src,demo,test,bench}/**/*.test.{ts,tsx}');
  assert.ok(files.length > 100);
  const everywhere = files.filter((file) => /^(before|after)Each\(/m.test(readFileSync(file, 'utf8')));
  assert.deepEqual(everywhere, []);
});
