import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iscoDistance } from './isco.ts';

test('distance is the steps up to the nearest shared group', () => {
  assert.equal(iscoDistance('9112', '9112'), 0);
  assert.equal(iscoDistance('9112', '9111'), 1);
  assert.equal(iscoDistance('9112', '9129'), 2);
  assert.equal(iscoDistance('9112', '9412'), 3);
  assert.equal(iscoDistance('9112', '5112'), 4);
});

test('a group wished for is as near as it is fine', () => {
  assert.equal(iscoDistance('91', '9112'), 2);
  assert.equal(iscoDistance('91', '91'), 2);
  assert.equal(iscoDistance('', ''), 4);
});
