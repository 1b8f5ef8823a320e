import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createLink, type LinkHolder, linkPages } from '#domains/access/index.ts';
import { newId } from '#platform/id.ts';
import { exampleWords } from './support/example-words.ts';
import { type TestSite, testSite } from './support/site.ts';
import { citizenName, newWorld, type World } from './support/world.ts';

let site: TestSite;
let own: World;
let other: World;
const otherName = 'Frida Fremmed';
const address = '51515151';

before(async () => {
  site = await testSite({ demo: false });
  own = await newWorld(site);
  other = await newWorld(site, otherName);
});

const idsOf = ({ ids }: World) => ids as Record<string, string>;

/** Every kind of link there is, and the paths of the site that may tell its holder about the citizen. */
const kinds: {
  party: LinkHolder['party'];
  purpose: LinkHolder['purpose'];
  subject: string;
  tells: RegExp;
}[] = [
  { party: 'citizen', purpose: 'suggestion', subject: 'suggestionId', tells: /./ },
  { party: 'citizen', purpose: 'placement', subject: 'placementId', tells: /./ },
  { party: 'citizen', purpose: 'conversation', subject: 'conversationId', tells: /^\/dialoger/ },
  { party: 'employer', purpose: 'placement', subject: 'placementId', tells: /^\/(forloeb|dialoger)/ },
  { party: 'employer', purpose: 'conversation', subject: 'conversationId', tells: /^\/dialoger/ },
  { party: 'employer', purpose: 'call-off', subject: 'callOffId', tells: /^\/jobbank/ },
  { party: 'employer', purpose: 'inquiry', subject: 'inquiryId', tells: /^$/ },
  { party: 'employer', purpose: 'event-sign-up', subject: 'signUpId', tells: /^$/ },
  { party: 'mentor', purpose: 'event-sign-up', subject: 'signUpId', tells: /^$/ },
];

async function opened({ party, purpose, subject }: (typeof kinds)[number]) {
  const subjectId = idsOf(own)[subject] ?? newId();
  const path = await site.database.inMunicipality(site.municipalityId, (tx) =>
    createLink(tx, site.clock, site.municipalityId, {
      party,
      purpose,
      subjectId,
      name: 'Nogen',
      channel: 'sms',
      address,
    }),
  );
  const browser = site.visitor();
  assert.equal((await browser.post(path)).status, 303);
  return { browser, subjectId };
}

const addressIn = (path: string, world: World): string =>
  path.replace(/:(\w+)/g, (_, name: string) => idsOf(world)[name] ?? exampleWords[name] ?? newId());

describe('the holder of a link reaches the one thing it is to', () => {
  for (const kind of kinds) {
    test(`${kind.party}: ${kind.purpose}`, async () => {
      const { browser, subjectId } = await opened(kind);
      const pages = site.routes.filter(({ method, policy }) => method === 'GET' && policy !== 'everyone');
      assert.ok(pages.length > 100);
      let met = 0;
      for (const { path } of pages) {
        const elsewhere = await browser.get(addressIn(path, other));
        const { status, text } = elsewhere;
        assert.ok(status < 500, `${status} ${path}`);
        assert.ok(!text.includes(otherName), `${path} names somebody else`);
        if (status === 200)
          assert.ok(!text.includes(other.ids.citizenId), `${path} holds the id of somebody else`);
        const here = await browser.get(addressIn(path, own));
        assert.ok(here.status < 500, `${here.status} ${path}`);
        met += here.status === 200 ? 1 : 0;
        if (!kind.tells.test(path)) assert.ok(!here.text.includes(citizenName), `${path} names the citizen`);
      }
      assert.ok(met > 0, 'something was reached');
      if (kind.subject in own.ids) {
        const page = await browser.get(linkPages[kind.purpose](subjectId));
        assert.notEqual(page.status, 404);
      }
    });

    // What is sent is judged by the role; one of each is enough.
    if (!['suggestion', 'call-off'].includes(kind.purpose) && kind.party !== 'mentor') continue;
    test(`${kind.party}: ${kind.purpose}, and nothing breaks whatever is sent`, async () => {
      const { browser } = await opened(kind);
      for (const { path } of site.routes.filter(
        ({ method, policy }) => method === 'POST' && policy !== 'everyone',
      )) {
        const forms: Record<string, string>[] = [
          {},
          {
            name: 'Mit',
            every: 'day',
            kind: 'opening',
            text: 'Hej',
            seats: '1',
            body: 'Hej',
            workplaceId: own.ids.workplaceId,
          },
        ];
        for (const form of forms) {
          const { status, text } = await browser.post(addressIn(path, other), form);
          assert.ok(status < 500, `${status} POST ${path}`);
          assert.ok(!text.includes(otherName), `POST ${path} names somebody else`);
        }
      }
    });
  }
});
