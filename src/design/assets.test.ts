import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { ASSET_PREFIX, assetUrl, findAsset } from './assets.ts';

test('a known file is found at its address, with its type', () => {
  const found = findAsset(assetUrl('fodfaeste.css'));
  assert.equal(found?.contentType, 'text/css; charset=utf-8');
  assert.ok(existsSync(found!.file));
  assert.throws(() => assetUrl('nothing.css'));
});

test('no path climbs out', () => {
  for (const path of [
    `${ASSET_PREFIX}../package.json`,
    `${ASSET_PREFIX}dkfds/css/../../../../package.json`,
    `${ASSET_PREFIX}..%2f..%2fpackage.json`,
    `${ASSET_PREFIX}%2e%2e/%2e%2e/package.json`,
    `${ASSET_PREFIX}..\\..\\package.json`,
    `${ASSET_PREFIX}/etc/passwd`,
    `${ASSET_PREFIX}__proto__`,
    `${ASSET_PREFIX}constructor`,
    ASSET_PREFIX,
    '/static/000000000000/fodfaeste.css',
    'fodfaeste.css',
    '',
  ]) {
    assert.equal(findAsset(path), null, path);
  }
});

test('every font and picture the dkfds style sheet asks for in a modern format is served', () => {
  const sheet = assetUrl('dkfds/css/dkfds.min.css');
  const css = readFileSync(findAsset(sheet)!.file, 'utf8');
  const wanted = [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map((match) =>
    match[1]!.replace(/[?#].*$/, ''),
  );
  const modern = wanted.filter((path) => /\.(woff2?|svg|png)$/.test(path));
  assert.ok(modern.length > 100);
  for (const path of modern) assert.ok(findAsset(posix.join(dirname(sheet), path)), path);
  assert.deepEqual(
    wanted.filter((path) => path.startsWith('data:')),
    [],
  );
});

test('every icon named in a page is one the design system has', () => {
  const source = join(import.meta.dirname, '..');
  const named = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [...readFileSync(join(source, file), 'utf8').matchAll(/\sicon="([^"]+)"/g)])
    .map(([, name]) => name!);
  assert.ok(named.length > 10);
  const icons = new Set(
    readdirSync(join(source, '../node_modules/dkfds/src/img/svg-icons')).map((file) => file.slice(0, -4)),
  );
  assert.deepEqual(
    named.filter((name) => !icons.has(name)),
    [],
  );
});
