import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Role, type Route, roles } from '#domains/access/index.ts';
import { exampleWords } from '#test/support/example-words.ts';
import { oneMore } from '#test/support/more-people.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';

/** What the same pages can be asked for besides. */
const views: Record<string, string[]> = {
  '/borgere': ['?visning=alle', '?visning=uden', '?q=o', '?q=skjult'],
  '/forloeb': ['?vis=alle', '?vis=venter', '?vis=slutter'],
  '/jobaabninger': ['?visning=mine', '?visning=uden-kandidater'],
  '/jobaabninger/:openingId/kandidater': ['?soeg=o', '?soeg=skjult'],
  '/borgere/:citizenId/jobforslag': ['?soeg=pakker', '?sammenlign'],
  '/indstillinger/konti': ['?navn=o', '?rolle=citizen'],
};
/** Not as a demo: its list of people to log in as and its outbox name people to whoever comes by. */
const routes = (await testSite({ demo: false })).routes.filter(({ method }) => method === 'GET');

let site: TestSite;
let world: World;
/** Every citizen of the municipality by name. */
const citizens = new Map<string, string>();
/** Protected, and followed by somebody else. */
const hidden = 'Skjult Dyrehave';
const ended = 'Yrsa Afsluttet';
/** Known to the municipality, and suggested at the workplace; without a yes of their own. */
const notYet = ['Rigmor Registreret', 'Viggo Venter', 'Fie Foreslået'];

before(async () => {
  site = await testSite({ demo: false });
  world = await newWorld(site);
  citizens.set('Ottilie Abelgren', world.ids.citizenId);
  const { caseworker, consultant } = world.people;
  const named = { caseworkerId: caseworker.accountId, consultantId: consultant.accountId };
  const others = await site.newAccount('caseworker', 'Ulla Udenfor');
  const add = async (more: Parameters<typeof oneMore>[2]) =>
    citizens.set(more.name, (await oneMore(site, world, more)).citizenId);
  await add({ name: 'Rigmor Registreret' });
  await add({ name: 'Viggo Venter', ...named });
  await add({ name: 'Fie Foreslået', ...named, at: 'suggested' });
  await add({ name: 'Jarl Jasiger', ...named, at: 'accepted' });
  await add({ name: 'Palle Praktik', ...named, at: 'placed' });
  await add({ name: ended, ...named, at: 'over' });
  await add({ name: hidden, protected: true, caseworkerId: others.accountId, at: 'placed' });
  await add({ name: `${hidden} Junior`, protected: true, caseworkerId: others.accountId, at: 'accepted' });
  await add({ name: `${hidden} Senior`, protected: true, caseworkerId: others.accountId });
});

const addressesOf = ({ path }: Route): string[] => {
  const address = path.replace(
    /:(\w+)/g,
    (_, name: string) =>
      (world.ids as Record<string, string>)[name] ??
      exampleWords[name] ??
      assert.fail(`${path}: no example of :${name}`),
  );
  return [address, ...(views[path] ?? []).map((query) => address + query)];
};

const looksBy = (actorId: string) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    tx
      .selectFrom('look')
      .select(['id', 'citizenId'])
      .where('actorId', '=', actorId)
      .where('result', '=', 'allowed')
      .execute(),
  );

async function visit(role: Role, address: string) {
  const { accountId } = world.people[role];
  const before = new Set((await looksBy(accountId)).map(({ id }) => id));
  const { text, status } = await (await site.as(accountId)).get(address);
  const looks = (await looksBy(accountId)).filter(({ id }) => !before.has(id));
  const own = role === 'citizen' ? world.ids.citizenId : null;
  const namedHere = [...citizens].filter(([name, id]) => id !== own && text.includes(name));
  return { text, status, namedHere, looked: new Set(looks.map(({ citizenId }) => citizenId)) };
}

let namesMet = 0;

describe('whoever stands on a page by name has been looked at, and finds it', () => {
  for (const route of routes) {
    for (const role of roles) {
      test(`${role}: ${route.path}`, async () => {
        for (const address of addressesOf(route)) {
          const { namedHere, looked, text, status } = await visit(role, address);
          assert.notEqual(status, 500, address);
          for (const [name, id] of namedHere) assert.ok(looked.has(id), `${address} names ${name} unseen`);
          namesMet += namedHere.length;
          assert.ok(!text.includes(hidden), `${address} names a protected citizen to ${role}`);
          if (role === 'employer' || role === 'mentor') {
            assert.ok(!text.includes(ended), `${address} names someone whose placement is over to ${role}`);
            // Who has not said yes is nobody there: neither by name nor by any id.
            for (const name of notYet) {
              assert.ok(!text.includes(name), `${address} names ${name} to ${role}`);
              assert.ok(
                !text.includes(citizens.get(name)!),
                `${address} holds the id of ${name} for ${role}`,
              );
            }
          }
        }
      });
    }
  }

  test('names were met', () => assert.ok(namesMet > 100, `${namesMet}`));
});
