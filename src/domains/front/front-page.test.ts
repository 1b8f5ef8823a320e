import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createLink, type Role, roles } from '#domains/access/index.ts';
import { json } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { type TestSite, testSite } from '#test/support/site.ts';
import { citizenName, newWorld, type World } from '#test/support/world.ts';

const mostQueries = 15;

const frontOf = async (site: TestSite, accountId: string) => {
  const answer = await (await site.as(accountId)).get('/');
  assert.equal(answer.status, 200);
  return answer.text;
};
const within = <T>(site: TestSite, work: Parameters<typeof site.database.inMunicipality<T>>[1]) =>
  site.database.inMunicipality(site.municipalityId, work);
const looksBy = (site: TestSite, actorId: string) =>
  within(site, (tx) =>
    tx.selectFrom('look').select(['citizenId', 'reason', 'result']).where('actorId', '=', actorId).execute(),
  );

describe('the front page with nothing behind it', () => {
  for (const role of roles) {
    test(`${role}: kind, with something to do or to know, in few queries`, async () => {
      const site = await testSite();
      const { accountId } = await site.newAccount(role, 'Nora Ny');
      const page = await frontOf(site, accountId);
      assert.match(page, /Hej Nora/);
      assert.match(page, /data-next-step|ff-empty/);
      const { queries } = site.answers.at(-1)!;
      assert.ok(queries <= mostQueries, `${queries} queries`);
      assert.deepEqual(await looksBy(site, accountId), []);
    });
  }

  test('a guest is welcomed and shown the way in', async () => {
    const site = await testSite();
    const page = await site.visitor().get('/');
    assert.equal(page.status, 200);
    assert.match(page.text, /Et sted at stå fast/);
    assert.match(page.text, /href="\/log-ind"/);
  });
});

describe('the front page of somebody with a placement', () => {
  let site: TestSite;
  let world: World;
  before(async () => {
    site = await testSite();
    world = await newWorld(site);
    await frontOf(site, world.people.manager.accountId);
  });

  const names: Record<Role, boolean> = {
    citizen: false,
    employer: true,
    mentor: true,
    caseworker: true,
    consultant: true,
    manager: false,
    administrator: false,
  };
  for (const role of roles) {
    test(`${role}: ${names[role] ? 'sees the name, and the look is written' : 'sees nobody else’s name'}`, async () => {
      const { accountId } = world.people[role];
      const page = await frontOf(site, accountId);
      const { queries } = site.answers.at(-1)!;
      assert.ok(queries <= mostQueries, `${queries} queries`);
      assert.equal(page.replace(/<header[\s\S]*?<\/header>/, '').includes(citizenName), names[role]);
      const looks = await looksBy(site, accountId);
      assert.equal(looks.length > 0, names[role]);
      for (const look of looks) {
        assert.equal(look.citizenId, world.ids.citizenId);
        assert.equal(
          look.reason,
          role === 'caseworker' || role === 'consultant' ? 'work-list' : 'front-page',
        );
        assert.equal(look.result, 'allowed');
      }
    });
  }

  test('as many queries with many placements as with one', async () => {
    const many = await testSite();
    const first = await newWorld(many);
    await frontOf(many, first.people.caseworker.accountId);
    const { queries: withOne } = many.answers.at(-1)!;
    const others = [await newWorld(many, 'Anna Anden'), await newWorld(many, 'Tine Tredje')];
    await within(many, (tx) =>
      tx
        .updateTable('citizen')
        .set({ caseworkerId: first.people.caseworker.accountId })
        .where(
          'id',
          'in',
          others.map(({ ids }) => ids.citizenId),
        )
        .execute(),
    );
    const page = await frontOf(many, first.people.caseworker.accountId);
    assert.match(page, /Anna Anden/);
    assert.match(page, /Tine Tredje/);
    assert.equal(many.answers.at(-1)!.queries, withOne);
  });

  test('a wish to be called comes first on the work list, and goes when it is answered', async () => {
    const own = await testSite();
    const { ids, people } = await newWorld(own);
    assert.match(
      await frontOf(own, people.caseworker.accountId),
      new RegExp(`/forloeb/${ids.placementId}/tjek`),
    );
    await within(own, (tx) =>
      tx.updateTable('checkIn').set({ calledAt: own.clock.now() }).where('id', '=', ids.checkInId).execute(),
    );
    assert.doesNotMatch(await frontOf(own, people.caseworker.accountId), /id="now"/);
  });

  test('a protected citizen is nameless to the workplace, and a colleague who is not assigned', async () => {
    const own = await testSite();
    const { ids, people } = await newWorld(own);
    await within(own, (tx) =>
      tx
        .updateTable('citizen')
        .set({ protected: true, consultantId: null })
        .where('id', '=', ids.citizenId)
        .execute(),
    );
    for (const role of ['employer', 'mentor', 'consultant'] as const) {
      assert.ok(!(await frontOf(own, people[role].accountId)).includes(citizenName), role);
      assert.deepEqual(await looksBy(own, people[role].accountId), [], role);
    }
    assert.ok((await frontOf(own, people.caseworker.accountId)).includes(citizenName));
  });
});

describe('a mentor', () => {
  test('before the promise: asked for it, without a name', async () => {
    const site = await testSite();
    const { ids, people } = await newWorld(site);
    await within(site, (tx) =>
      tx.deleteFrom('confidentiality').where('placementId', '=', ids.placementId).execute(),
    );
    const page = await frontOf(site, people.mentor.accountId);
    assert.ok(!page.includes(citizenName));
    assert.match(page, new RegExp(`/forloeb/${ids.placementId}/fortrolighed`));
    assert.deepEqual(await looksBy(site, people.mentor.accountId), []);
  });

  test('while another is only proposed: still theirs, and nothing to the one who may come', async () => {
    const site = await testSite();
    const { ids, people } = await newWorld(site);
    const next = await site.newAccount('mentor', 'Nete Næste');
    const { placementId } = ids;
    await within(site, async (tx) => {
      const first = await tx
        .selectFrom('placementVersion')
        .selectAll()
        .where('placementId', '=', placementId)
        .executeTakeFirstOrThrow();
      const { accountId: mentorAccountId } = next;
      await tx
        .insertInto('placementVersion')
        .values({
          ...{ ...first, number: 2, mentorName: 'Nete Næste', mentorAccountId },
          ...{ createdAt: site.clock.now(), sentAt: null },
        })
        .execute();
      // Nete was the mentor here before and has promised already.
      await tx
        .insertInto('confidentiality')
        .values({ placementId, holder: mentorAccountId, name: 'Nete Næste', confirmedAt: site.clock.now() })
        .execute();
    });
    assert.ok((await frontOf(site, people.mentor.accountId)).includes(citizenName));
    const page = await frontOf(site, next.accountId);
    assert.ok(!page.includes(citizenName) && !page.includes(placementId));
  });

  test('after the last day, and after an end: thanks, and nothing about the person', async () => {
    const site = await testSite();
    const { ids, people } = await newWorld(site);
    site.clock.moveDays(7 * 13 - 20);
    const past = await frontOf(site, people.mentor.accountId);
    assert.match(past, /Tak for din hjælp/);
    assert.ok(!past.includes(citizenName) && !past.includes(ids.placementId));
    await within(site, (tx) =>
      tx
        .insertInto('placementEnd')
        .values({
          placementId: ids.placementId,
          kind: 'completed',
          endedOn: site.clock.today(),
          endedAt: site.clock.now(),
        })
        .execute(),
    );
    for (const role of ['mentor', 'employer'] as const) {
      const ended = await frontOf(site, people[role].accountId);
      assert.ok(!ended.includes(citizenName), role);
    }
  });

  test('on a planned day: one tap, and the day is recorded', async () => {
    const site = await testSite();
    const { ids, people } = await newWorld(site);
    site.clock.moveDays(1);
    const mentor = await site.as(people.mentor.accountId);
    const page = await mentor.get('/');
    assert.match(page.text, /kommer i dag/);
    const date = /name="date" value="([^"]+)"/.exec(page.text)![1]!;
    assert.equal(date, site.clock.today().toString());
    const sent = await mentor.post(`/forloeb/${ids.placementId}/fremmoede`, { date });
    assert.equal(sent.status, 303);
    assert.match((await mentor.get('/')).text, /er skrevet/);
    const employer = await frontOf(site, people.employer.accountId);
    assert.doesNotMatch(employer, /Skriv dagens fremmøde/);
  });
});

describe('work lists', () => {
  test('nobody is forgotten: unassigned, ready and silent citizens each have their line', async () => {
    const site = await testSite();
    const { accountId } = await site.newAccount('caseworker', 'Sanne Sag');
    const at = site.clock.now();
    const citizen = (name: string, caseworkerId: string | null, weeksAgo: number) => {
      const id = newId();
      return { id, name, caseworkerId, registeredAt: at.subtract({ hours: weeksAgo * 7 * 24 }) };
    };
    const rows = [
      citizen('Ulla Uden', null, 1),
      citizen('Nina Ny', accountId, 1),
      citizen('Rikke Rede', accountId, 1),
      citizen('Gerda Glemt', accountId, 8),
    ];
    await within(site, async (tx) => {
      await tx.insertInto('citizen').values(rows).execute();
      await tx.insertInto('citizenProfile').values({ citizenId: rows[2]!.id, confirmedAt: at }).execute();
    });
    const page = await frontOf(site, accountId);
    const section = (group: string) =>
      new RegExp(`id="${group}"[\\s\\S]*?</section>`).exec(page)?.[0] ?? assert.fail(`no ${group}`);
    assert.match(section('unassigned'), /Ulla Uden/);
    assert.match(section('others'), /Nina Ny/);
    assert.match(section('us'), new RegExp(`Rikke Rede[\\s\\S]*/borgere/${rows[2]!.id}/jobforslag`));
    assert.match(section('forgotten'), /Gerda Glemt/);
    assert.equal((await looksBy(site, accountId)).length, 4);
  });

  test('the count is of all, also when twenty are shown', async () => {
    const site = await testSite();
    const { accountId } = await site.newAccount('caseworker');
    const rows = Array.from({ length: 27 }, (_, index) => ({
      id: newId(),
      name: `Borger ${index}`,
      registeredAt: site.clock.now().subtract({ hours: index }),
    }));
    await within(site, (tx) => tx.insertInto('citizen').values(rows).execute());
    const page = await frontOf(site, accountId);
    assert.equal(page.split('/tildel').length - 1, 20 + 1, 'twenty lines and the big one');
    assert.match(page, /Der er 7 mere/);
    assert.equal((await looksBy(site, accountId)).length, 20);
  });

  test('an opening without candidates is on its consultant’s list until somebody is suggested', async () => {
    const site = await testSite();
    const { ids, people } = await newWorld(site);
    const openingId = newId();
    await within(site, (tx) =>
      tx
        .insertInto('opening')
        .values({
          id: openingId,
          workplaceId: ids.workplaceId,
          title: 'Fylde hylder',
          schemes: ['fleksjob'],
          minutesMin: 120,
          minutesMax: 600,
          perspective: 'none',
          createdAt: site.clock.now(),
        })
        .execute(),
    );
    const line = new RegExp(`/jobaabninger/${openingId}/kandidater`);
    assert.match(await frontOf(site, people.consultant.accountId), line);
    await within(site, (tx) =>
      tx
        .insertInto('suggestion')
        .values({
          id: newId(),
          citizenId: ids.citizenId,
          openingId,
          workplaceId: ids.workplaceId,
          explanation: json({}),
          createdAt: site.clock.now(),
        })
        .execute(),
    );
    assert.doesNotMatch(await frontOf(site, people.consultant.accountId), line);
  });
});

test('the holder of a link is led to their one thing', async () => {
  const site = await testSite();
  const { ids } = await newWorld(site);
  const path = await within(site, (tx) =>
    createLink(tx, site.clock, site.municipalityId, {
      party: 'employer',
      purpose: 'placement',
      subjectId: ids.placementId,
      name: 'Ejnar Ejer',
      channel: 'mail',
      address: 'ejnar@bageri.example',
    }),
  );
  const holder = site.visitor();
  await holder.post(path);
  const answer = await holder.get('/');
  assert.equal(answer.status, 303);
  assert.equal(answer.location, `/forloeb/${ids.placementId}`);
});
