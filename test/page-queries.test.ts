import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { policies, type Role, type Route, roles } from '#domains/access/index.ts';
import { exampleWords } from '#test/support/example-words.ts';
import { oneMore } from '#test/support/more-people.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';

/** Of a page with everything on it, those of the gate among them. */
const mostQueries = 15;

/** What the same pages can be asked for besides. */
const views: Record<string, string[]> = {
  '/borgere': ['?visning=alle', '?visning=uden', '?q=o'],
  '/arbejdssteder': ['?visning=alle', '?q=pr', '?visning=alle&kan=stillerum'],
  '/arbejdssteder/ny': ['?cvr=12345674'],
  '/portefoelje': ['?vis=forbi', '?vis=stille&branche=shop'],
  '/forloeb': ['?vis=alle', '?vis=venter', '?vis=slutter'],
  '/jobaabninger': ['?visning=mine', '?visning=uden-kandidater'],
  '/borgere/:citizenId/jobforslag': ['?sammenlign'],
  '/matchning/vaegte/proev': [
    '?wish=9&interest=8&must-competences=5&nice-competences=2&adaptations=2&trials=6&unknowns=1&hours=4&rise=4&travel=2&perspective=5&record=2&season=3',
  ],
  '/henvendelser': ['?vis=mine', '?vis=alle', '?vis=spam'],
  '/indstillinger/konti': ['?navn=o', '?rolle=employer'],
};

interface Town {
  site: TestSite;
  world: World;
  /** The world once more, where the placement is over: some pages are about what comes then. */
  afterwards: World;
}

/** A municipality where each in the world has to do with so many citizens, and has as many colleagues of each kind. */
async function townOf(citizens: number): Promise<Town> {
  const site = await testSite({ demo: false });
  const world = await newWorld(site);
  const { caseworker, consultant } = world.people;
  // Room for all of them, so that there is something left to find.
  await site.database.inMunicipality(site.municipalityId, (tx) =>
    tx.updateTable('opening').set({ places: 50 }).execute(),
  );
  const named = { caseworkerId: caseworker.accountId, consultantId: consultant.accountId };
  for (let number = 2; number <= citizens; number += 1) {
    const name = `Nummer ${number}`;
    await oneMore(site, world, { name, ...named, at: 'placed' });
    await oneMore(site, world, { name: `${name} Venter`, ...named, at: 'suggested' });
    await oneMore(site, world, { name: `${name} Jasiger`, ...named, at: 'accepted' });
    await oneMore(site, world, { name: `${name} Ufordelt` });
    await newWorld(site, `${name} Andetsteds`);
  }
  return { site, world, afterwards: await newWorld(site, 'Yrsa Afsluttet', { ended: true }) };
}

let few: Town;
let many: Town;
before(async () => {
  few = await townOf(2);
  many = await townOf(12);
});

/** Not as a demo: its log-in page asks every municipality there is for its people, and the tests share many. */
const routes = (await testSite({ demo: false })).routes.filter(({ method }) => method === 'GET');
const mayEnter = ({ policy }: Route, role: Role): boolean => {
  const { allow } = policies[policy];
  return allow === 'everyone' || allow[role] !== undefined;
};

async function queriesOf({ site, world, afterwards }: Town, route: Route, role: Role, view: string) {
  const { ids, people } = /\/(resultat|vurdering)(\/|$)/.test(route.path) ? afterwards : world;
  const address = route.path.replace(
    /:(\w+)/g,
    (_, name: string) =>
      (ids as Record<string, string>)[name] ??
      exampleWords[name] ??
      assert.fail(`${route.path}: no example of :${name}`),
  );
  const { status } = await (await site.as(people[role].accountId)).get(address + view);
  return { status, queries: site.answers.at(-1)!.queries };
}

let pages = 0;

describe('a page asks few questions, however much is on it', () => {
  for (const route of routes) {
    for (const role of roles.filter((one) => mayEnter(route, one))) {
      for (const view of ['', ...(views[route.path] ?? [])]) {
        test(`${role}: ${route.path}${view}`, async () => {
          const little = await queriesOf(few, route, role, view);
          const much = await queriesOf(many, route, role, view);
          assert.equal(much.status, little.status);
          assert.ok(much.status < 500);
          assert.ok(much.queries <= mostQueries, `${much.queries} queries`);
          assert.equal(much.queries, little.queries, 'as many with twelve of each as with two');
          if (much.status === 200) pages += 1;
        });
      }
    }
  }

  for (const path of ['/', '/tal']) {
    test(`manager: ${path}, when nobody has counted the figures yet`, async () => {
      const route = routes.find((one) => one.path === path)!;
      for (const town of [few, many]) {
        await town.site.database.inMunicipality(town.site.municipalityId, (tx) =>
          tx.deleteFrom('figureSnapshot').execute(),
        );
        const first = await queriesOf(town, route, 'manager', '');
        assert.equal(first.status, 200);
        assert.ok(first.queries <= mostQueries, `${first.queries} queries`);
        const next = await queriesOf(town, route, 'manager', '');
        assert.ok(next.queries < first.queries, 'the next one finds them counted');
      }
    });
  }

  test('pages were met, and their queries were counted', async () => {
    assert.ok(pages > 100, `${pages}`);
    const front = routes.find(({ path }) => path === '/')!;
    assert.ok((await queriesOf(many, front, 'caseworker', '')).queries > 5);
  });
});
