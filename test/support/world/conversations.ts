import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { WorldPart } from './parts.ts';

/** A thread about the placement with everybody in it, something agreed, and an answer from a strange address. */
export const conversationPart: WorldPart = async (tx, { site, ids, people }) => {
  const at = site.clock.now();
  const conversationId = newId();
  const agreedActionId = newId();
  const heldReplyId = newId();
  await tx
    .insertInto('conversation')
    .values({
      id: conversationId,
      aboutKind: 'placement',
      aboutId: ids.placementId,
      subject: 'Mødetiden om torsdagen',
      citizenId: ids.citizenId,
      workplaceId: ids.workplaceId,
      startedAt: at,
      startedBy: people.caseworker.accountId,
    })
    .execute();
  const parts = await insertParticipants(tx, conversationId, at, [
    { party: 'citizen', citizenId: ids.citizenId },
    { party: 'employer', workplaceId: ids.workplaceId },
    { party: 'mentor', accountId: people.mentor.accountId, name: 'Mona Mentor' },
    { party: 'staff', accountId: people.caseworker.accountId },
    { party: 'staff', accountId: people.consultant.accountId },
    { party: 'staff', accountId: people.manager.accountId },
  ]);
  await tx
    .insertInto('conversationMessage')
    .values({
      id: newId(),
      conversationId,
      authorId: parts[1]!,
      authorName: 'Ejnar Ejer',
      body: 'Kan vi flytte mødetiden til kl. 9?',
      at,
      way: 'site',
      writtenBy: people.employer.accountId,
    })
    .execute();
  await tx
    .insertInto('agreedAction')
    .values({
      id: agreedActionId,
      conversationId,
      what: 'Prøve kl. 9 i to uger',
      whoId: parts[1]!,
      dueOn: site.clock.today().add({ days: 14 }),
      agreedAt: at,
    })
    .execute();
  await tx
    .insertInto('internalNote')
    .values({
      id: newId(),
      conversationId,
      body: 'Kun for os',
      at,
      accountId: people.caseworker.accountId,
      authorName: 'Sanne Sag',
    })
    .execute();
  await tx
    .insertInto('receivedReply')
    .values({
      id: heldReplyId,
      mailId: newId(),
      conversationId,
      participantId: parts[1]!,
      outcome: 'held',
      fromAddress: 'ejnar@et-andet-sted.example',
      body: 'Det er fint',
      receivedAt: at,
    })
    .execute();
  return { conversationId, agreedActionId, heldReplyId };
};

interface Part {
  party: string;
  citizenId?: string;
  workplaceId?: string;
  accountId?: string;
  name?: string;
}

async function insertParticipants(
  tx: Tx,
  conversationId: string,
  at: Temporal.Instant,
  parts: readonly Part[],
) {
  const rows = parts.map((part) => ({ id: newId(), conversationId, joinedAt: at, ...part }));
  for (const row of rows) await tx.insertInto('conversationParticipant').values(row).execute();
  return rows.map(({ id }) => id);
}
