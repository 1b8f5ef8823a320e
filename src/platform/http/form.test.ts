import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { z } from 'zod';
import { formMessages } from '#locales/da/common.ts';
import {
  choice,
  choices,
  date,
  hours,
  onBehalfReason,
  optionalDate,
  optionalEmail,
  optionalHours,
  optionalPhone,
  optionalText,
  optionalTime,
  parseForm,
  text,
  ticked,
  time,
  wholeNumber,
  withDates,
} from './form.ts';
import type { FormBody } from './request.ts';

const read = (schema: z.ZodType, body: FormBody) => parseForm(schema, body, formMessages);
const errorOf = (schema: z.ZodType, value: string | string[] | undefined): string | undefined => {
  const result = read(z.object({ field: schema }), value === undefined ? {} : { field: value });
  return result.ok ? undefined : result.form.errors.field?.[0];
};
const accepted = (schema: z.ZodType, value: string | string[]): unknown => {
  const result = read(z.object({ field: schema }), { field: value });
  assert.ok(result.ok, `${value} was refused`);
  return (result.data as { field: unknown }).field;
};

describe('a form', () => {
  test('gives everything typed back with a sentence at the field', () => {
    const result = read(z.object({ name: text(5), hours: hours() }), {
      name: 'alt for langt',
      hours: 'mange',
      other: ['a', 'b'],
      _csrf: 'hidden',
    });
    assert.ok(!result.ok);
    assert.deepEqual(result.form.values, { name: 'alt for langt', hours: 'mange', other: ['a', 'b'] });
    assert.deepEqual(result.form.errors, {
      name: ['Teksten må højst fylde 5 tegn.'],
      hours: ['Skriv timer som et tal, for eksempel 7,5.'],
    });
  });

  test('says what is missing, for every kind of field that must be there', () => {
    for (const field of [text(), hours(), time(), date(), wholeNumber(1, 9), choice(['a', 'b'])]) {
      assert.equal(errorOf(field, undefined), 'Her mangler et svar.');
      assert.equal(errorOf(field, '   '), 'Her mangler et svar.');
    }
    assert.equal(errorOf(choices(['a'], 1), undefined), 'Vælg mindst én.');
  });

  test('takes nothing for nothing where a field may be left out', () => {
    for (const field of [
      optionalText(),
      optionalHours(),
      optionalTime(),
      optionalDate(),
      optionalEmail(),
      optionalPhone(),
    ])
      assert.equal(accepted(field, ' '), null);
    assert.deepEqual(accepted(choices(['a']), ''), []);
    assert.equal(read(z.object({ field: ticked }), {}).ok, true);
  });

  test('never throws and never lets a control character through, whatever is sent', () => {
    const schema = withDates(
      ['d'],
      z.object({
        t: text(50),
        o: optionalText(50),
        h: optionalHours(),
        c: choices(['a', 'b']),
        d: optionalDate(),
        e: optionalEmail(),
        p: optionalPhone(),
        m: optionalTime(),
        k: ticked,
      }),
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.constantFrom('\u0000', 'a\u0000b', '1e9', '٣', '-0', 'NaN', '2026-02-30'),
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('t', 'o', 'h', 'c', 'd-day', 'd-month', 'd-year', 'e', 'p', 'm', 'k'),
          anything,
        ),
        (body) => {
          const result = read(schema, body);
          if (result.ok) assert.ok(!/[^\P{Cc}\n]/u.test(String((result.data as { t: string }).t)));
        },
      ),
    );
  });
});

describe('hours', () => {
  test('are read as people write them, in minutes', () => {
    for (const [written, minutes] of [
      ['7', 420],
      ['7,5', 450],
      ['7.5', 450],
      ['7:30', 450],
      ['0', 0],
      ['37', 2220],
      ['0,25', 15],
    ] as const)
      assert.equal(accepted(hours(), written), minutes);
  });
  test('outside the week are told', () => {
    assert.equal(errorOf(hours(), '38'), 'Tallet må højst være 37.');
    assert.equal(errorOf(optionalHours(), '37,5'), 'Tallet må højst være 37.');
    assert.equal(errorOf(hours(37, 1), '0,5'), 'Tallet skal være mindst 1.');
    for (const wrong of ['-2', '1e3', '7,555', 'syv', '7:75'])
      assert.equal(errorOf(hours(), wrong), formMessages.notHours);
  });
});

test('a time of day is minutes after midnight', () => {
  for (const [written, minutes] of [
    ['8', 480],
    ['8.30', 510],
    ['08:30', 510],
    ['0830', 510],
    ['24:00', 1440],
  ] as const)
    assert.equal(accepted(time(), written), minutes);
  for (const wrong of ['25', '8.75', '24.01', 'morgen'])
    assert.equal(errorOf(time(), wrong), formMessages.notATime);
});

test('a date is three fields, and must exist', () => {
  const schema = withDates(['starts'], z.object({ starts: date() }));
  const parse = (day: string, month: string, year: string) =>
    read(schema, { 'starts-day': day, 'starts-month': month, 'starts-year': year });
  const leap = parse('29', '2', '2028');
  assert.ok(leap.ok && String((leap.data as { starts: Temporal.PlainDate }).starts) === '2028-02-29');
  for (const [day, month, year] of [
    ['30', '2', '2028'],
    ['1', '13', '2026'],
    ['x', '1', '2026'],
    ['1', '1', '26'],
    ['1', '', '2026'],
  ] as const) {
    const result = parse(day, month, year);
    assert.ok(
      !result.ok &&
        result.form.errors.starts?.[0] === formMessages.notADate &&
        result.form.values['starts-day'] === day,
    );
  }
});

test('addresses and numbers of people', () => {
  assert.equal(accepted(optionalPhone(), '20 10-20 30'), '20102030');
  assert.equal(errorOf(optionalPhone(), '123'), formMessages.notAPhone);
  assert.equal(accepted(optionalEmail(), 'a@b.dk'), 'a@b.dk');
  assert.equal(errorOf(optionalEmail(), 'a@b'), formMessages.notAnEmail);
  assert.equal(errorOf(choice(['a', 'b']), 'c'), formMessages.notAChoice);
  assert.equal(errorOf(choices(['a', 'b']), ['a', 'c']), formMessages.notAChoice);
});

test('whoever acts for another is asked why, in words that say so', () => {
  assert.equal(accepted(onBehalfReason(), 'at-meeting'), 'at-meeting');
  for (const wrong of [undefined, '', 'because'])
    assert.equal(errorOf(onBehalfReason(), wrong), formMessages.onBehalfRequired);
});
