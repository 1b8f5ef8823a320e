import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textsFor } from '#locales/index.ts';
import type { Obstacle } from './obstacles.ts';
import { causeName, findLimit, findName } from './served-words.ts';
import type { Find } from './where-to-look.ts';

const da = textsFor('da');
const find = (obstacle: Obstacle, more: Partial<Find> = {}): Find => ({
  ...{ obstacle, industry: 'shop', town: null, people: 3, more: 2, limit: null, means: [] },
  ...more,
});

describe('what to look for, in words', () => {
  test('a task without a demand', () => {
    const shop = find('need:customers', { limit: [0, 1] });
    assert.equal(findName(shop, da), 'Opgaver i butik');
    assert.ok(findLimit(shop, da).endsWith(da.matching.dimensions.customers.demand[0]));
  });

  test('a task nearer by', () => {
    const near = find('too-far', { town: 'Åsund', limit: [20, 45], means: ['bike', 'bus'] });
    assert.equal(findName(near, da), 'Opgaver i butik tæt på Åsund');
    assert.equal(findLimit(near, da), 'Højst 20–45 minutter på cykel eller med bus');
    assert.equal(findLimit(find('too-far'), da), 'Nærmere end dem, der er nu');
  });

  test('hours', () => {
    assert.equal(
      findLimit(find('too-many-hours', { limit: [120, 120] }), da),
      'Kan begynde med 2 timer om ugen',
    );
    assert.equal(
      findLimit(find('hours-never-reached', { limit: [450, 900] }), da),
      'Behøver ikke mere end 7,5–15 timer om ugen',
    );
  });

  test('every cause has a name in both languages', () => {
    for (const texts of [da, textsFor('en')]) {
      for (const cause of [...Object.keys(texts.served.causes.names), 'need:noise'] as Obstacle[])
        assert.notEqual(causeName(cause, texts), cause);
    }
  });
});
