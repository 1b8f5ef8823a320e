import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Policy, policies, type Role, type Route, roles } from '#domains/access/index.ts';
import { exampleWords } from '#test/support/example-words.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { citizenName, newWorld, type World } from '#test/support/world.ts';

let site: TestSite;
let world: World;
let endedWorld: World;
let stranger: World;
/** Another municipality's people, on the same database. */
let elsewhere: TestSite;
let neighbours: World['people'];
const routes: readonly Route[] = (await testSite()).routes;

before(async () => {
  site = await testSite();
  world = await newWorld(site);
  endedWorld = await newWorld(site, citizenName, { ended: true });
  stranger = await newWorld(site, 'Frida Fremmed');
  elsewhere = await testSite();
  neighbours = (await newWorld(elsewhere, 'Nanna Nabo')).people;
});

const addressOf = (route: Route, ids: Record<string, string>): string =>
  route.path.replace(
    /:(\w+)/g,
    (_, name: string) =>
      ids[name] ?? exampleWords[name] ?? assert.fail(`${route.path}: no example of :${name}`),
  );

async function knock(route: Route, ids: Record<string, string>, accountId: string | null) {
  const visitor = accountId ? await site.as(accountId) : site.visitor();
  const address = addressOf(route, ids);
  return route.method === 'GET' ? visitor.get(address) : visitor.post(address);
}

const policyOf = (route: Route): Policy => policies[route.policy];
const mayEnter = (policy: Policy, role: Role): boolean =>
  policy.allow === 'everyone' || policy.allow[role] !== undefined;
const refused = (status: number): boolean => status === 403 || status === 404;

const deniedLooks = async (citizenId: string, actorId: string): Promise<number> => {
  const looks = await site.database.inMunicipality(site.municipalityId, (tx) =>
    tx
      .selectFrom('look')
      .select('id')
      .where('citizenId', '=', citizenId)
      .where('actorId', '=', actorId)
      .where('result', '=', 'denied')
      .execute(),
  );
  return looks.length;
};

describe('every route × every role', () => {
  for (const route of routes) {
    const policy = policyOf(route);
    describe(`${route.method} ${route.path} (${route.policy})`, () => {
      test('a guest', async () => {
        const answer = await knock(route, world.ids, null);
        if (policy.allow === 'everyone') assert.notEqual(answer.status, 500);
        else if (route.method === 'GET') assert.match(answer.location ?? '', /^\/log-ind\?videre=/);
        else assert.equal(answer.status, 403);
        assert.ok(!answer.text.includes(citizenName) || policy.allow === 'everyone');
      });

      for (const role of roles) {
        const allowed = mayEnter(policy, role);
        test(`${role}: ${allowed ? 'let in' : 'refused'}`, async () => {
          const own = worldFor(route);
          const { accountId } = own.people[role];
          const before = await deniedLooks(own.ids.citizenId, accountId);
          const answer = await knock(route, own.ids, accountId);
          if (changedSomething(route, answer.status)) await renew(own);
          if (allowed) {
            assert.ok(!refused(answer.status) || policy.allow === 'everyone', `${answer.status}`);
            assert.notEqual(answer.status, 500);
          } else {
            assert.ok(refused(answer.status), `${answer.status}`);
            // A citizen's own name stands on every page of theirs, and looking at oneself is no look.
            if (role === 'citizen') return;
            assert.ok(!answer.text.includes(citizenName));
            if (policy.look) assert.equal(await deniedLooks(own.ids.citizenId, accountId), before + 1);
          }
        });

        if (allowed && policy.about && ['citizen', 'employer', 'mentor'].includes(role)) {
          test(`${role} of something else: refused`, async () => {
            const { accountId } = stranger.people[role];
            const before = await deniedLooks(world.ids.citizenId, accountId);
            const answer = await knock(route, world.ids, accountId);
            assert.ok(refused(answer.status), `${answer.status}`);
            assert.ok(!answer.text.includes(citizenName));
            if (policy.look) assert.equal(await deniedLooks(world.ids.citizenId, accountId), before + 1);
          });
        }
      }

      if (policy.about) {
        for (const role of roles) {
          test(`${role} of another municipality: refused`, async () => {
            const visitor = await elsewhere.as(neighbours[role].accountId);
            const address = addressOf(route, world.ids);
            const answer = route.method === 'GET' ? await visitor.get(address) : await visitor.post(address);
            assert.ok(refused(answer.status), `${answer.status}`);
            assert.ok(!answer.text.includes(citizenName));
          });
        }
      }
    });
  }
});

/** What these are about happens when a placement is over. */
const onlyAfterTheEnd = (route: Route): boolean => /\/(resultat|vurdering)(\/|$)/.test(route.path);

/** What a POST changes must not decide the next answer; one that is refused, or asks for what is missing, changes nothing. */
const changedSomething = (route: Route, status: number): boolean =>
  route.method === 'POST' && !refused(status) && status !== 422;

const worldFor = (route: Route): World => (onlyAfterTheEnd(route) ? endedWorld : world);

async function renew(used: World): Promise<void> {
  if (used === endedWorld) endedWorld = await newWorld(site, citizenName, { ended: true });
  else world = await newWorld(site);
}
