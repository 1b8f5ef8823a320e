import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawnAreas, mapHeight, mapWidth } from './area-map.ts';

const area = fc.record({
  area: fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,12}$/),
  count: fc.integer({ min: 1, max: 5000 }),
  latitude: fc.double({ min: 54.5, max: 57.8, noNaN: true }),
  longitude: fc.double({ min: 8, max: 15.2, noNaN: true }),
});

test('every town lies on the drawing, the largest first, north above south', () => {
  fc.assert(
    fc.property(fc.uniqueArray(area, { selector: (one) => one.area, maxLength: 40 }), (areas) => {
      const drawn = drawnAreas(areas);
      assert.equal(drawn.length, areas.length);
      for (const { x, y, radius } of drawn) {
        assert.ok(x - radius >= 0 && x + radius <= mapWidth);
        assert.ok(y - radius >= 0 && y + radius <= mapHeight);
      }
      for (const [at, one] of drawn.entries()) {
        const next = drawn[at + 1];
        if (!next) break;
        assert.ok(one.count >= next.count && one.radius >= next.radius);
        if (one.latitude - next.latitude > 0.5) assert.ok(one.y <= next.y);
      }
    }),
  );
});
