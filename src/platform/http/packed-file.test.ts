import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { encodingFor, packedFile } from './packed-file.ts';

const file = import.meta.filename;

test('the best encoding the other end reads is chosen, and none it has ruled out', () => {
  assert.equal(encodingFor('gzip, deflate, br'), 'br');
  assert.equal(encodingFor('GZIP;q=0.5'), 'gzip');
  assert.equal(encodingFor('br;q=0, gzip'), 'gzip');
  assert.equal(encodingFor('*'), 'br');
  assert.equal(encodingFor('*, br; q=0'), 'gzip');
  for (const none of [undefined, '', 'identity', 'deflate', 'gzip;q=0', ';;,q', 'br;q=x'])
    assert.equal(encodingFor(none), 'identity', String(none));
});

test('what is packed unpacks to the file, and is packed once', async () => {
  const plain = readFileSync(file);
  assert.deepEqual(brotliDecompressSync(await packedFile(file, 'br')), plain);
  assert.deepEqual(gunzipSync(await packedFile(file, 'gzip')), plain);
  assert.deepEqual(await packedFile(file, 'identity'), plain);
  assert.equal(await packedFile(file, 'br'), await packedFile(file, 'br'));
});

test('a file that is not there is no answer, also the second time', async () => {
  await assert.rejects(packedFile(`${file}.gone`, 'br'));
  await assert.rejects(packedFile(`${file}.gone`, 'br'));
});
