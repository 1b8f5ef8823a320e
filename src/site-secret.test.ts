import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { siteSecret } from './site-secret.ts';

const directory = mkdtempSync(join(tmpdir(), 'fodfaeste-secret-'));
after(() => rmSync(directory, { recursive: true }));

it('is made once, is the same at the next start, and only its owner can read it', () => {
  const where = join(directory, 'data');
  const first = siteSecret(where);
  assert.ok(first.length >= 32);
  assert.equal(siteSecret(where), first);
  assert.equal(statSync(join(where, 'secret')).mode & 0o777, 0o600);
});

it('is another one in another directory', () => {
  assert.notEqual(siteSecret(join(directory, 'a')), siteSecret(join(directory, 'b')));
});

it('replaces one too short to be safe, as after a full disk', () => {
  writeFileSync(join(directory, 'secret'), '');
  assert.ok(siteSecret(directory).length >= 32);
});
