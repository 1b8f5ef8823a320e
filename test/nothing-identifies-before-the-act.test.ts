import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { policies } from '#domains/access/index.ts';
import { type Market, openMarket } from '../src/domains/marketplace/testing/market.ts';

/** Everything here that would tell who a citizen is. */
interface Secret {
  citizenId: string;
  accountId: string;
  profileId: string;
  alias: string;
  name: string;
}

let market: Market;
let employer: { accountId: string; workplaceId: string; openingId: string };
/** In the town with others; alone with their work; on a pause; gone; having blocked; writing; only just a profile. */
const people: Record<'among' | 'alone' | 'paused' | 'left' | 'blocked' | 'writing' | 'written', Secret> =
  {} as never;
/** Words that may not stand anywhere an employer can read. */
const forbidden: string[] = [];

const address = 'Hemmeligstræde';
const postalCode = '9981';

describe('a citizen on the marketplace', () => {
  before(async () => {
    market = await openMarket();
    employer = await market.anotherEmployer('Havnens Smørrebrød');
    for (const name of ['Alfa', 'Beta', 'Gamma', 'Delta']) await remember(`${name} Ubekendtsen`);
    people.among = await remember('Ingefred Amongsen');
    people.alone = await remember('Xantippe Aleneberg', '2654');
    people.paused = await remember('Pausine Stillebæk');
    people.left = await remember('Gonrad Borteby');
    people.blocked = await remember('Blokhilde Murdal');
    people.writing = await remember('Skriverik Ordrup');
    people.written = await remember('Modtagine Brevkær');
    const as = async ({ accountId }: Secret) => market.site.as(accountId);
    const base = ({ citizenId }: Secret) => `/borgere/${citizenId}/profil`;
    await (await as(people.paused)).post(`${base(people.paused)}/pause`, { how: 'open' });
    const at = await market.site.as(employer.accountId);
    const letter = { text: 'Vi søger en til køkkenet.', workplaceId: employer.workplaceId };
    for (const one of [people.left, people.blocked, people.written])
      assert.equal((await at.post(`/markedsplads/profiler/${one.profileId}/skriv`, letter)).status, 303);
    await (await as(people.left)).post(`${base(people.left)}/forlad`);
    const [contact] = await market.within((tx) =>
      tx
        .selectFrom('marketplaceContact')
        .select('conversationId')
        .where('citizenId', '=', people.blocked.citizenId)
        .execute(),
    );
    await (await as(people.blocked)).post(`/markedsplads/dialoger/${contact!.conversationId}/bloker`);
    const writing = await as(people.writing);
    const sent = await writing.post(`/markedsplads/job/${employer.openingId}/skriv`, {
      text: 'Hej. Er jobbet ledigt?',
    });
    assert.equal(sent.status, 303);
  });
  after(() => market.close());

  async function remember(name: string, iscoCode = '5131'): Promise<Secret> {
    const one = await market.published(name, iscoCode);
    const { email, phone } = await market.within((tx) =>
      tx
        .selectFrom('citizen')
        .select(['email', 'phone'])
        .where('id', '=', one.citizenId)
        .executeTakeFirstOrThrow(),
    );
    forbidden.push(...name.split(' '), one.citizenId, one.accountId, email!, phone!);
    return one;
  }

  function tellsNobody(text: string, where: string): void {
    for (const word of [...forbidden, address])
      assert.ok(!text.includes(word), `»${word}« stands on ${where}`);
    // Four digits may also be a part of some id.
    const withoutIds = text.replaceAll(/[\w-]{20,}/g, '');
    assert.ok(!withoutIds.includes(postalCode), `the postal code stands on ${where}`);
  }

  const linksIn = (text: string): string[] =>
    [...text.matchAll(/(?:href|action)="(\/[^"#]*)/g)].map(([, link]) => link!.replaceAll('&amp;', '&'));

  describe('before a citizen’s own act', () => {
    test('no page an employer can walk to tells who anybody is', async () => {
      const at = await market.site.as(employer.accountId);
      const seen = new Set<string>();
      const waiting = [
        '/',
        '/markedsplads',
        '/markedsplads/profiler',
        '/dialoger',
        `/jobaabninger/${employer.openingId}`,
      ];
      for (const [name, one] of Object.entries(people))
        waiting.push(
          `/markedsplads/profiler/${one.profileId}`,
          `/markedsplads/profiler?q=${encodeURIComponent(name)}`,
        );
      for (const found of [
        '?sted=Nordby',
        '?fag=5131',
        '?fag=2654',
        '?timer=10',
        '?q=Ingefred',
        `?q=${postalCode}`,
      ])
        waiting.push(`/markedsplads/profiler${found}`);
      let alias = 0;
      while (waiting.length > 0 && seen.size < 200) {
        const path = waiting.shift()!;
        if (seen.has(path) || /log-ud|sprog|\.(css|js|svg)/.test(path) || path.startsWith('/design'))
          continue;
        seen.add(path);
        const page = await at.get(path);
        assert.ok(page.status < 500, path);
        // What was searched for stands on the page again; it is the employer's own word.
        const asked = new URLSearchParams(path.split('?')[1] ?? '');
        const echoed = [path, ...['q', 'sted'].flatMap((field) => asked.get(field) ?? [])];
        const told = echoed.reduce((text, word) => text.replaceAll(word, ''), page.text);
        tellsNobody(told, path);
        tellsNobody(page.location ?? '', `the way on from ${path}`);
        if (page.text.includes(people.among.alias)) alias += 1;
        if (page.status === 200) waiting.push(...linksIn(page.text));
      }
      assert.ok(seen.size > 15, `${seen.size} pages walked`);
      assert.ok(alias > 0, 'the profiles were met, by their alias');
    });

    test('a name searched for finds no more and no other than a word that is nobody’s', async () => {
      const at = await market.site.as(employer.accountId);
      const found = async (word: string) => {
        const { text } = await at.get(`/markedsplads/profiler?q=${word}`);
        return [...text.matchAll(/markedsplads\/profiler\/[0-9a-f-]{36}/g)].map(([address]) => address);
      };
      const nobodys = await found('Zxqwvkj');
      for (const { name, citizenId } of Object.values(people))
        for (const word of [...name.split(' '), citizenId, '20101010', address, postalCode])
          assert.deepEqual(await found(encodeURIComponent(word)), nobodys, word);
    });

    test('nor does any form an employer may send', async () => {
      const at = await market.site.as(employer.accountId);
      const routes = market.site.routes.filter(({ method, path, policy }) => {
        const { allow } = policies[policy];
        return (
          method === 'POST' &&
          /markedsplads|dialoger/.test(path) &&
          allow !== 'everyone' &&
          'employer' in allow
        );
      });
      assert.ok(routes.length > 5);
      for (const route of routes)
        for (const one of Object.values(people)) {
          const path = route.path
            .replace(':profileId', one.profileId)
            .replace(/:conversationId/, one.citizenId)
            .replace(/:\w+/g, one.profileId);
          if (route.path.includes('skjul')) continue;
          const answer = await at.post(path, { text: 'Hvem er du?', workplaceId: employer.workplaceId });
          tellsNobody(`${answer.text.replaceAll(path, '')}${answer.location ?? ''}`, `POST ${route.path}`);
        }
    });

    test('who has paused, left or blocked is as one who never was', async () => {
      const at = await market.site.as(employer.accountId);
      const gone = await at.get('/markedsplads/profiler/0198aaaa-0000-4000-8000-000000000000');
      for (const one of [people.paused, people.left, people.blocked]) {
        const page = await at.get(`/markedsplads/profiler/${one.profileId}`);
        assert.equal(page.status, 404);
        const words = (text: string) =>
          text.replace(/^[\s\S]*<main/, '').replaceAll(/[0-9a-f-]{36}|value="[^"]*"/g, '');
        assert.equal(words(page.text), words(gone.text), 'the very same page');
      }
    });

    test('a citizen’s id opens nothing, and is nobody’s profile', async () => {
      const at = await market.site.as(employer.accountId);
      for (const { citizenId, accountId } of Object.values(people))
        for (const path of [
          `/markedsplads/profiler/${citizenId}`,
          `/markedsplads/profiler/${accountId}`,
          `/borgere/${citizenId}`,
          `/borgere/${citizenId}/profil`,
          `/borgere/${citizenId}/profil/se`,
          `/markedsplads/anmeldelser`,
        ]) {
          const page = await at.get(path);
          assert.ok(page.status === 403 || page.status === 404, `${page.status} ${path}`);
          tellsNobody(page.text.replaceAll(path, ''), path);
        }
    });

    test('no message to an employer tells who it is', async () => {
      const messages = await market.within((tx) =>
        tx.selectFrom('message').selectAll().where('toAddress', 'not like', '%@borger.example').execute(),
      );
      for (const { subject, body, about, toName } of messages)
        tellsNobody(`${subject} ${body} ${about} ${toName ?? ''} `, `a message »${subject}«`);
    });

    test('nor does what is kept to be found: the search index holds what the card shows and no more', async () => {
      const cards = await market.within((tx) => tx.selectFrom('searchCard').selectAll().execute());
      const documents = await market.within((tx) =>
        tx.selectFrom('searchDocument').selectAll().where('kind', '=', 'profile').execute(),
      );
      assert.ok(documents.length >= 5);
      tellsNobody(JSON.stringify(cards), 'a search card');
      tellsNobody(JSON.stringify(documents), 'a search document');
    });

    test('one alone with their work stands as one of any work, in all of the municipality', async () => {
      const at = await market.site.as(employer.accountId);
      const page = await at.get(`/markedsplads/profiler/${people.alone.profileId}`);
      assert.match(page.text, /Hele kommunen/);
      assert.match(page.text, /Åben for flere slags arbejde/);
      const among = await at.get(`/markedsplads/profiler/${people.among.profileId}`);
      assert.match(among.text, /Nordby/);
    });

    test('an employer elsewhere, and one not let in, meet no profile at all', async () => {
      const elsewhere = await openMarket();
      const stranger = await elsewhere.anotherEmployer('Langt væk');
      const outside = await market.anotherEmployer('Uden for døren');
      await market.within((tx) =>
        tx.deleteFrom('marketplaceEmployer').where('workplaceId', '=', outside.workplaceId).execute(),
      );
      for (const [site, accountId] of [
        [elsewhere.site, stranger.accountId],
        [market.site, outside.accountId],
      ] as const) {
        const at = await site.as(accountId);
        for (const one of Object.values(people)) {
          const page = await at.get(`/markedsplads/profiler/${one.profileId}`);
          assert.ok(page.status === 403 || page.status === 404);
          assert.ok(!page.text.includes(one.alias));
        }
        assert.ok(!(await at.get('/markedsplads/profiler')).text.includes(people.among.alias));
      }
    });
  });

  describe('after the act', () => {
    test('exactly what was ticked is seen by that one workplace, and the citizen sees that it was', async () => {
      const citizen = await market.site.as(people.writing.accountId);
      const { conversationId } = await market.within((tx) =>
        tx
          .selectFrom('marketplaceContact')
          .select('conversationId')
          .where('citizenId', '=', people.writing.citizenId)
          .executeTakeFirstOrThrow(),
      );
      const shown = await citizen.post(`/dialoger/${conversationId}/vis-hvem`, { items: 'name' });
      assert.equal(shown.status, 303);
      const at = await market.site.as(employer.accountId);
      const thread = await at.get(`/dialoger/${conversationId}`);
      assert.match(thread.text, /Skriverik Ordrup/);
      assert.ok(!thread.text.includes('20101010'), 'the phone was not ticked');
      const profile = await at.get(`/markedsplads/profiler/${people.writing.profileId}`);
      assert.ok(!profile.text.includes('Skriverik'), 'the profile itself stays without a name');
      const looks = await citizen.get('/mine-opslag');
      assert.match((await citizen.get(looks.location ?? '/mine-opslag')).text, /Ejnar Ejer/);
    });
  });
});
