import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { digitsOf, isCvr, isPNumber } from './cvr.ts';

/** Seven digits and the eighth that makes the sum divisible by 11, when there is one. */
function completed(first: readonly number[]): string | null {
  const weights = [2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * first[at]!, 0);
  const last = (11 - (sum % 11)) % 11;
  return last === 10 ? null : `${first.join('')}${last}`;
}

const sevenDigits = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
  )
  .map(([first, rest]) => [first, ...rest]);

test('a number whose check digit fits is a CVR number', () => {
  fc.assert(
    fc.property(sevenDigits, (digits) => {
      const cvr = completed(digits);
      fc.pre(cvr !== null);
      return isCvr(cvr!);
    }),
  );
});

test('one wrong digit is always found', () => {
  fc.assert(
    fc.property(
      sevenDigits,
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 1, max: 9 }),
      (digits, at, by) => {
        const cvr = completed(digits);
        fc.pre(cvr !== null);
        const wrong = `${cvr!.slice(0, at)}${(Number(cvr![at]) + by) % 10}${cvr!.slice(at + 1)}`;
        return !isCvr(wrong);
      },
    ),
  );
});

test('no other text is a CVR number', () => {
  fc.assert(fc.property(fc.string(), (text) => /^\d{8}$/.test(text) || !isCvr(text)));
  assert.equal(isCvr('00000000'), false);
  assert.equal(isCvr('13585628'), true);
});

test('numbers are read as people paste them', () => {
  assert.equal(digitsOf('DK 13 58 56 28'), '13585628');
  assert.equal(isPNumber(digitsOf('1.003.388.394')), true);
  assert.equal(isPNumber('123456789'), false);
});
