import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createLink, type LinkHolder } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { changeCitizen } from '../src/domains/citizens/change-citizen.ts';
import { changeWorkplace } from '../src/domains/companies/change-workplace.ts';
import { findReplyAddress } from '../src/domains/conversations/mail/receive-reply.ts';
import { makeReplyAddress } from '../src/domains/conversations/mail/reply-address.ts';
import { unreadParticipants } from '../src/domains/conversations/mail/unread-queries.ts';
import { type TestSite, testSite } from './support/site.ts';
import { newWorld, type World } from './support/world.ts';

let site: TestSite;
let world: World;
let conversationId: string;
let parts: { id: string; party: string }[];
const wrong = '30303030';

before(async () => {
  site = await testSite();
  world = await newWorld(site);
  conversationId = (world.ids as Record<string, string>).conversationId!;
  parts = await within((tx) =>
    tx
      .selectFrom('conversationParticipant')
      .select(['id', 'party'])
      .where('conversationId', '=', conversationId)
      .execute(),
  );
});

const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  site.database.inMunicipality(site.municipalityId, work);
const post = async (role: keyof World['people'], path: string, form: Record<string, string>) =>
  (await site.as(world.people[role].accountId)).post(path, form);

/** A browser that has opened such a link. */
async function byLink(holder: Pick<LinkHolder, 'party' | 'purpose' | 'subjectId' | 'address'>) {
  const path = await within((tx) =>
    createLink(tx, site.clock, site.municipalityId, { name: 'Nogen', channel: 'sms', ...holder }),
  );
  const browser = site.visitor();
  assert.equal((await browser.post(path)).status, 303);
  return { browser, path };
}

describe('whoever has no part any more finds the door closed', () => {
  test('a number that was wrong: its links and answers are over when it is put right, and nobody gets a new one', async () => {
    const { citizenId, placementId } = world.ids;
    await within((tx) =>
      tx.updateTable('citizen').set({ phone: wrong }).where('id', '=', citizenId).execute(),
    );
    const holder = { party: 'citizen', address: wrong } as const;
    const thread = await byLink({ ...holder, purpose: 'conversation', subjectId: conversationId });
    const placement = await byLink({ ...holder, purpose: 'placement', subjectId: placementId });
    assert.equal((await thread.browser.get(`/dialoger/${conversationId}`)).status, 200);
    assert.equal((await placement.browser.get(`/forloeb/${placementId}`)).status, 200);
    const reply = await replyAddressOf('citizen', wrong);
    const caseworker = await site.actor(world.people.caseworker.accountId);
    await within(async (tx) => {
      const known = await tx
        .selectFrom('citizen')
        .selectAll()
        .where('id', '=', citizenId)
        .executeTakeFirstOrThrow();
      const details = {
        name: known.name,
        email: known.email,
        phone: '40404040',
        address: known.address,
        postalCode: known.postalCode,
        language: 'da',
        preferredChannel: 'sms',
        digital: true,
        protected: false,
      } as never;
      const changed = await changeCitizen(tx, site.clock, caseworker, {
        citizenId,
        version: known.version,
        details,
      });
      assert.equal(changed, 'changed');
    });
    for (const { browser, path } of [thread, placement]) {
      assert.notEqual((await browser.get(`/dialoger/${conversationId}`)).status, 200);
      assert.notEqual((await browser.get(`/forloeb/${placementId}`)).status, 200);
      assert.doesNotMatch((await site.visitor().get(path)).text, /\/nyt"/, 'no new one is offered');
    }
    assert.equal(await isUsable(reply), false);
  });

  test('a contact of the workplace who has left it keeps no link', async () => {
    const { workplaceId, placementId } = world.ids;
    const address = 'ejnar@bageri.example';
    const link = await byLink({
      party: 'employer',
      purpose: 'conversation',
      subjectId: conversationId,
      address,
    });
    const other = await byLink({ party: 'employer', purpose: 'placement', subjectId: placementId, address });
    assert.equal((await link.browser.get(`/dialoger/${conversationId}`)).status, 200);
    const reply = await replyAddressOf('employer', address);
    await site.database.asOwner((tx) =>
      tx
        .insertInto('postalCode')
        .values({ code: '8700', name: 'Horsens', latitude: 55.86, longitude: 9.85 })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
    const actor = await site.actor(world.people.consultant.accountId);
    await within(async (tx) => {
      const { version, name, industry, contactName, contactPhone } = await tx
        .selectFrom('workplace')
        .selectAll()
        .where('id', '=', workplaceId)
        .executeTakeFirstOrThrow();
      const changed = await changeWorkplace(tx, site.clock, actor, {
        workplaceId,
        version,
        name,
        industry,
        contactName,
        contactPhone,
        postalCode: '8700',
        contactEmail: 'ny@bageri.example',
      } as never);
      assert.deepEqual(changed, { ok: true });
    });
    assert.notEqual((await link.browser.get(`/dialoger/${conversationId}`)).status, 200);
    assert.notEqual((await other.browser.get(`/forloeb/${placementId}`)).status, 200);
    assert.equal(await isUsable(reply), false);
  });

  test('a mentor who is followed by another neither reads, answers nor is told any more', async () => {
    const { placementId } = world.ids;
    const address = `/dialoger/${conversationId}`;
    const mentor = await site.as(world.people.mentor.accountId);
    assert.equal((await mentor.get(address)).status, 200);
    const next = await site.newAccount('mentor', 'Nye Mentor');
    await within(async (tx) => {
      const first = await tx
        .selectFrom('placementVersion')
        .selectAll()
        .where('placementId', '=', placementId)
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('placementVersion')
        .values({
          ...(first as object),
          number: 2,
          mentorName: 'Nye Mentor',
          mentorAccountId: next.accountId,
          purposes: first.purposes,
          createdAt: site.clock.now(),
          sentAt: site.clock.now(),
        } as never)
        .execute();
      const [step] = await tx
        .selectFrom('hoursStep')
        .selectAll()
        .where('placementId', '=', placementId)
        .execute();
      await tx
        .insertInto('hoursStep')
        .values({ ...step!, version: 2 } as never)
        .execute();
      for (const party of ['citizen', 'employer'] as const)
        await tx
          .insertInto('signature')
          .values({ placementId, version: 2, party, signedAt: site.clock.now(), name: 'x', way: 'site' })
          .execute();
    });
    const signed = await post('caseworker', `/forloeb/${placementId}/underskriv`, {
      _version: '2',
      party: 'caseworker',
    });
    assert.equal(signed.status, 303);
    await within((tx) =>
      tx
        .insertInto('conversationMessage')
        .values({
          id: newId(),
          conversationId,
          authorId: partOf('employer'),
          authorName: 'Ejnar',
          body: 'Hun er syg i dag',
          at: site.clock.now(),
          way: 'site',
        })
        .execute(),
    );
    const after = await mentor.get(address);
    assert.notEqual(after.status, 200);
    assert.doesNotMatch(after.text, /syg i dag/);
    assert.doesNotMatch((await mentor.get('/dialoger')).text, /Mødetiden om torsdagen/);
    assert.notEqual((await mentor.post(address, { body: 'Hej' })).status, 303);
    site.clock.moveDays(1);
    const told = await within((tx) => unreadParticipants(tx, site.clock.now(), site.clock.today()));
    assert.ok(told.length > 0, 'others are told');
    assert.deepEqual(
      told.filter(({ party }) => party === 'mentor'),
      [],
    );
  });
});

const partOf = (party: string): string => parts.find((one) => one.party === party)!.id;

const replyAddressOf = (party: string, sentTo: string) =>
  within((tx) =>
    makeReplyAddress(
      tx,
      site.clock,
      { municipalityId: site.municipalityId, domain: 'svar.example' },
      { conversationId, participantId: partOf(party), sentTo },
    ),
  );

async function isUsable(address: string): Promise<boolean> {
  const token = /^svar\+(.*)@/.exec(address)![1]!;
  return (await within((tx) => findReplyAddress(tx, site.clock, token))) !== undefined;
}
