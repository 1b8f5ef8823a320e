import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Hono } from 'hono';
import { bodyLimit, readBody } from './body.ts';

const app = new Hono();
app.post('/', async (c) => c.json(await readBody(c)));
const send = (body: string) =>
  app.request('/', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

describe('a body', () => {
  test('gives a repeated name all its values, in order', async () => {
    assert.deepEqual(await (await send('a=1&b=2&a=3&a=1')).json(), { a: ['1', '3', '1'], b: '2' });
  });

  test('takes names that objects have of their own as names', async () => {
    const read = await (await send('constructor=1&toString=2&hasOwnProperty=3')).json();
    assert.deepEqual(read, { constructor: '1', toString: '2', hasOwnProperty: '3' });
  });

  test('full of one name is read as fast as any other', async () => {
    const start = performance.now();
    const answer = await send('a&'.repeat(bodyLimit / 2));
    assert.equal(answer.status, 200);
    assert.ok(performance.now() - start < 5000, `${performance.now() - start} ms`);
  });
});
