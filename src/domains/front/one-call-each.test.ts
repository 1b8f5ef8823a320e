import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneCallEach } from './one-call-each.ts';
import type { WorkRow } from './work-row.ts';

const row = (id: string, part: Partial<WorkRow>): WorkRow => ({
  id,
  group: 'now',
  code: 'worried',
  citizen: { id: 'c', name: 'Ove', hidden: false },
  place: 'Butikken',
  days: 1,
  detail: 'citizen',
  href: '/forloeb/1/tjek',
  ...part,
});

test('two worried answers in one placement are one line that names both', () => {
  const [one, ...more] = oneCallEach([row('a', {}), row('b', { detail: 'mentor', days: 3 })]);
  assert.equal(more.length, 0);
  assert.equal(one!.detail, 'citizen,mentor');
  assert.equal(one!.days, 3);
});

test('a wish for a call is not drowned by a worry, and says who wishes', () => {
  const [one, ...more] = oneCallEach([
    row('a', { days: 9, detail: 'mentor' }),
    row('b', { code: 'call-me' }),
  ]);
  assert.equal(more.length, 0);
  assert.deepEqual([one!.code, one!.detail, one!.days], ['call-me', 'citizen', 1]);
});

test('other placements and other lines stay', () => {
  const rows = [
    row('a', {}),
    row('b', { href: '/forloeb/2/tjek' }),
    row('c', { code: 'follow-up', group: 'due' }),
  ];
  assert.deepEqual(oneCallEach(rows), rows);
});
