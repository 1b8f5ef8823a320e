import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { phoneNumber } from './phone-number.ts';

test('Danish numbers as people write them', () => {
  for (const written of [
    '20 12 34 56',
    '20123456',
    '+45 20 12 34 56',
    '0045 20-12-34-56',
    '4520123456',
    '(+45) 2012 3456',
  ]) {
    assert.equal(phoneNumber(written), '+4520123456', written);
  }
});

test('foreign numbers need their country', () => {
  assert.equal(phoneNumber('+46 70 123 45 67'), '+46701234567');
  assert.equal(phoneNumber('0049 151 23456789'), '+4915123456789');
});

test('what is not a number is null', () => {
  for (const written of [
    '',
    '112',
    '2012345',
    '10123456',
    '+45 2012345',
    '+45 201234567',
    'ring til mig',
    '+0123456789',
    '20123456 lok. 4',
  ]) {
    assert.equal(phoneNumber(written), null, written);
  }
});

test('whatever is written, the answer is E.164 or null, and normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[+0-9 ()-]{0,18}$/), (written) => {
      const number = phoneNumber(written);
      if (number === null) return;
      assert.match(number, /^\+[1-9]\d{6,14}$/);
      assert.equal(phoneNumber(number), number);
    }),
  );
});
