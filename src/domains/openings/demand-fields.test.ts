import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Demand, DIMENSIONS, type Level } from '#domains/matching/index.ts';
import { hours, time } from '#platform/http/form.ts';
import { competence, competencesIn } from './competence.ts';
import { demandFields, demandValues } from './demand-fields.ts';
import { hoursTyped, timeTyped } from './hours-typed.ts';

const demand = fc.integer({ min: 0, max: 3 }).chain((level) =>
  fc.option(fc.integer({ min: 0, max: Math.max(0, level - 1) })).map(
    (lowersTo): Demand => ({
      level: level as Level,
      lowersTo: level === 0 ? null : (lowersTo as Level | null),
    }),
  ),
);
const demands = fc.dictionary(fc.constantFrom(...DIMENSIONS), demand).map((known) => ({ ...known }));

test('any demands survive being shown in the form and read again', () => {
  fc.assert(
    fc.property(demands, (known) => {
      assert.deepEqual(demandFields.parse(demandValues(known)), { demands: known });
    }),
  );
});

test('a demand is lowered only below what it is, and only when that is known', () => {
  const wrong = (body: Record<string, string>) => demandFields.safeParse(body).error?.issues[0]?.message;
  assert.equal(wrong({ 'level-noise': '1', 'lowers-noise': '1' }), 'lowersTooHigh');
  assert.equal(wrong({ 'level-noise': '', 'lowers-noise': '0' }), 'lowersNeedsLevel');
  assert.equal(wrong({ 'level-noise': '2', 'lowers-noise': '1' }), undefined);
  assert.notEqual(wrong({ 'level-noise': '4' }), undefined);
});

test('hours and times come back from the form as they were', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2220 }),
      (minutes) => hours().parse(hoursTyped(minutes)) === minutes,
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => time().parse(timeTyped(minutes)) === minutes),
  );
});

test('competences written twice or differently are one', () => {
  assert.deepEqual(competencesIn('Køre  kasse\n\n køre kasse \nTALE DANSK'), ['køre kasse', 'tale dansk']);
  fc.assert(fc.property(fc.string(), (text) => competence(competence(text)) === competence(text)));
});
