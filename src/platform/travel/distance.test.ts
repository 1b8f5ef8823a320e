import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { quickestImaginableBus, straightLineKm, travelMinutes } from './distance.ts';

test('a known distance comes out right', () => {
  const copenhagen = { lat: 55.6761, lon: 12.5683 };
  const aarhus = { lat: 56.1629, lon: 10.2039 };
  const km = straightLineKm(copenhagen, aarhus);
  assert.ok(Math.abs(km - 157) < 1.5, `${km} km`);
});

test('distance is the same both ways and nothing to where one stands', () => {
  const point = fc.record({
    lat: fc.double({ min: 54, max: 58, noNaN: true }),
    lon: fc.double({ min: 8, max: 15, noNaN: true }),
  });
  fc.assert(
    fc.property(point, point, (a, b) => {
      assert.ok(Math.abs(straightLineKm(a, b) - straightLineKm(b, a)) < 1e-9);
      assert.equal(straightLineKm(a, a), 0);
    }),
  );
});

test('minutes are what one would expect of each means', () => {
  assert.equal(travelMinutes(1, 'walk'), 16);
  assert.equal(travelMinutes(5, 'bike'), 28);
  assert.equal(travelMinutes(20, 'car'), 36);
});

test('the imagined bus is never slower than the car', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (km) => {
      assert.ok(quickestImaginableBus(km) <= travelMinutes(km, 'car'));
    }),
  );
});

test('no quick train there is beats the imagined one, from station to station', () => {
  const copenhagen = { lat: 55.6728, lon: 12.5646 };
  const odense = { lat: 55.4018, lon: 10.3864 };
  assert.ok(quickestImaginableBus(straightLineKm(copenhagen, odense)) <= 74);
});
