import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { mostAllowed, ratioSignal } from './ratio.ts';

describe('the staffing ratio', () => {
  test('is one for each five up to fifty, one for each ten above, and always one', () => {
    const known = { 1: 1, 4: 1, 5: 1, 9: 1, 10: 2, 49: 9, 50: 10, 59: 10, 60: 11, 100: 15, 250: 30 };
    for (const [employees, most] of Object.entries(known)) assert.equal(mostAllowed(Number(employees)), most);
  });

  test('never falls when there are more employees, and never passes one in five', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (employees) => {
        const most = mostAllowed(employees)!;
        assert.ok(mostAllowed(employees + 1)! >= most);
        assert.ok(most === 1 || most <= employees / 5);
      }),
    ));

  test('says nothing of whom nobody knows', () => {
    assert.equal(mostAllowed(0), null);
    assert.equal(ratioSignal({ people: 1, minutes: 2220, employees: 0 }), null);
    assert.equal(ratioSignal({ people: 2, minutes: 60, employees: 0 }), 'unknown');
  });

  test('counts hours before heads', () => {
    assert.equal(ratioSignal({ people: 2, minutes: 2221, employees: 8 }), 'over');
    assert.equal(ratioSignal({ people: 2, minutes: 2220, employees: 8 }), 'many');
    assert.equal(ratioSignal({ people: 1, minutes: 2220, employees: 8 }), null);
  });
});
