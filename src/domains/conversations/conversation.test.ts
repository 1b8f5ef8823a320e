import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type TestSite, testSite } from '#test/support/site.ts';
import { closeConversation, reopenConversation } from './close-conversation.ts';
import { conversationsOf, waitingFor } from './conversation-queries.ts';
import { draftOf, keepDraft } from './keep-draft.ts';
import { openIdentity } from './open-identity.ts';
import { alias, type ThreadScene, threadScene } from './testing/thread-scene.ts';
import { writeMessage } from './write-message.ts';

type Who = Parameters<ThreadScene['as']>[0];

let site: TestSite;
let scene: ThreadScene;
before(async () => {
  site = await testSite();
  scene = await threadScene(site);
});

async function write(who: Who, conversationId: string, body = 'Ja') {
  const actor = await scene.as(who);
  scene.later();
  return scene.inTown((tx) => writeMessage(tx, site.clock, actor, { conversationId, body }));
}
async function lines(who: Who, more: Partial<Parameters<typeof conversationsOf>[2]> = {}) {
  const actor = await scene.as(who);
  return scene.inTown((tx) => conversationsOf(tx, actor, { today: site.clock.today(), ...more }));
}
const line = async (who: Who, id: string, more?: Parameters<typeof lines>[1]) =>
  (await lines(who, more)).find((one) => one.id === id);

describe('a conversation', () => {
  test('waits for those who have not answered, and for nobody when a colleague has', async () => {
    const id = await scene.start('citizen');
    const started = site.clock.now();
    assert.ok((await line('employer', id))!.waitingSince!.equals(started));
    assert.ok((await line('colleague', id))!.waitingSince!.equals(started));
    assert.equal((await line('citizen', id))!.waitingSince, null);
    assert.ok((await line('citizen', id))!.othersSince!.equals(started));
    await write('colleague', id);
    assert.equal((await line('employer', id))!.waitingSince, null);
    assert.equal((await line('citizen', id))!.unread, 1);
    assert.ok((await line('citizen', id))!.waitingSince);
    const actor = await scene.as('citizen');
    const waiting = await scene.inTown((tx) => waitingFor(tx, actor, site.clock.today()));
    assert.ok(waiting.unread >= 1 && waiting.threads.some((one) => one.id === id));
    assert.ok(waiting.threads.every(({ citizenName }) => citizenName === null));
  });

  test('is not there for anybody else', async () => {
    const id = await scene.start('citizen');
    for (const who of ['stranger', 'otherCitizen', 'otherStaff'] as const) {
      assert.equal(await line(who, id), undefined, who);
      // Which colleagues may step in is asked at the gate.
      if (who !== 'otherStaff') await assert.rejects(write(who, id), /./, who);
    }
  });

  test('names the citizen by the alias to the workplace until the citizen opens it', async () => {
    const id = await scene.start('citizen');
    const seen = async (who: Who) => JSON.stringify((await line(who, id))!.others);
    assert.match(await seen('employer'), new RegExp(alias));
    assert.doesNotMatch(await seen('employer'), /Xenia|Hemmelig/);
    assert.match(await seen('consultant'), /Xenia Hemmelig/);

    for (const who of ['employer', 'stranger', 'otherCitizen', 'caseworker'] as const) {
      const actor = await scene.as(who);
      await assert.rejects(
        scene.inTown((tx) => openIdentity(tx, site.clock, actor, { conversationId: id, items: ['name'] })),
        /./,
        who,
      );
    }
    const citizen = await scene.as('citizen');
    await scene.inTown((tx) =>
      openIdentity(tx, site.clock, citizen, { conversationId: id, items: ['name'] }),
    );
    assert.match(await seen('employer'), /Xenia Hemmelig/);
  });

  test('is opened by staff only with a reason, which is kept', async () => {
    const id = await scene.start('citizen');
    const staff = await scene.as('caseworker');
    const onBehalf = { reason: 'asked-by-phone' };
    await scene.inTown((tx) =>
      openIdentity(tx, site.clock, staff, { conversationId: id, items: ['name', 'phone'], onBehalf }),
    );
    const event = await scene.inTown((tx) =>
      tx
        .selectFrom('event')
        .select(['onBehalfReason', 'data'])
        .where('subjectId', '=', id)
        .where('kind', '=', 'conversation.identity-opened')
        .executeTakeFirstOrThrow(),
    );
    assert.deepEqual(event, { onBehalfReason: 'asked-by-phone', data: { items: ['name', 'phone'] } });
  });

  test('of a protected citizen is never opened', async () => {
    const id = await scene.start('citizen');
    const shield = (isProtected: boolean) =>
      scene.inTown((tx) =>
        tx.updateTable('citizen').set({ protected: isProtected }).where('id', '=', scene.citizenId).execute(),
      );
    await shield(true);
    const citizen = await scene.as('citizen');
    await assert.rejects(
      scene.inTown((tx) => openIdentity(tx, site.clock, citizen, { conversationId: id, items: ['name'] })),
    );
    await shield(false);
  });

  test('when closed takes no more until it is opened again', async () => {
    const id = await scene.start('citizen', { about: { kind: 'workplace', id: scene.workplaceId } });
    const actor = await scene.as('consultant');
    const act = (work: typeof closeConversation) =>
      scene.inTown((tx) => work(tx, site.clock, actor, { conversationId: id }));
    await act(closeConversation);
    await assert.rejects(write('employer', id), { reason: 'conversation-closed' });
    assert.equal(await line('employer', id), undefined);
    assert.equal((await line('employer', id, { view: 'closed' }))!.waitingSince, null);
    await act(reopenConversation);
    await write('employer', id);
  });

  test('is found by its words and what it is about, never by a name that is hidden', async () => {
    const id = await scene.start('citizen', { subject: 'Noget om kanelsnegle' });
    const found = async (who: Who, query: string) => (await line(who, id, { query })) !== undefined;
    assert.equal(await found('employer', 'KANELSNEGLE'), true);
    assert.equal(await found('employer', 'stadig ledig'), true);
    assert.equal(await found('employer', 'Xenia'), false);
    assert.equal(await found('employer', '%'), false);
  });

  test('keeps a draft for each who writes, until it is sent', async () => {
    const id = await scene.start('citizen');
    const [employer, colleague] = [await scene.as('employer'), await scene.as('colleague')];
    const keep = (body: string) =>
      scene.inTown((tx) => keepDraft(tx, site.clock, employer, { conversationId: id, body }));
    await keep('Vi vil ger');
    await keep('Vi vil gerne');
    await scene.inTown(async (tx) => {
      assert.equal((await draftOf(tx, employer, id))?.body, 'Vi vil gerne');
      assert.equal(await draftOf(tx, colleague, id), null);
    });
    await write('employer', id, 'Vi vil gerne se dig');
    assert.equal(await scene.inTown((tx) => draftOf(tx, employer, id)), null);
  });
});

describe('staff', () => {
  test('write for a party with the reason, and join by writing themselves', async () => {
    const id = await scene.start('citizen');
    const actor = await scene.as('caseworker');
    const { id: participantId } = await scene.inTown((tx) =>
      tx
        .selectFrom('conversationParticipant')
        .select('id')
        .where('conversationId', '=', id)
        .where('party', '=', 'citizen')
        .executeTakeFirstOrThrow(),
    );
    scene.later();
    const onBehalf = { participantId, reason: 'not-digital' };
    await scene.inTown((tx) =>
      writeMessage(tx, site.clock, actor, { conversationId: id, body: 'Hun kommer gerne', onBehalf }),
    );
    await write('caseworker', id, 'Jeg er med');
    const said = await scene.inTown((tx) =>
      tx
        .selectFrom('conversationMessage')
        .select(['authorId', 'authorName', 'way', 'onBehalfReason'])
        .where('conversationId', '=', id)
        .orderBy('at')
        .execute(),
    );
    assert.deepEqual(
      said.map(({ authorName, way, onBehalfReason }) => [authorName, way, onBehalfReason]),
      [
        [null, 'site', null],
        ['Sanne Sag', 'on-behalf', 'not-digital'],
        ['Sanne Sag', 'site', null],
      ],
    );
    assert.equal(said[1]!.authorId, participantId);
    assert.ok(await line('caseworker', id));
  });

  test('a workplace can not write for the citizen', async () => {
    const id = await scene.start('citizen');
    const actor = await scene.as('employer');
    const participants = await scene.inTown((tx) =>
      tx.selectFrom('conversationParticipant').select('id').where('conversationId', '=', id).execute(),
    );
    for (const { id: participantId } of participants)
      await assert.rejects(
        scene.inTown((tx) =>
          writeMessage(tx, site.clock, actor, {
            conversationId: id,
            body: 'x',
            onBehalf: { participantId, reason: 'other' },
          }),
        ),
      );
  });
});
