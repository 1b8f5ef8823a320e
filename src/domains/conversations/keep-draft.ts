import { type Actor, actorKey } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

export interface Draft {
  body: string;
  fromMail: boolean;
  updatedAt: Temporal.Instant;
}

/** Keeps what somebody is writing, so that nothing is lost when they are called away. Empty: there is none. */
export async function keepDraft(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { conversationId, body }: { conversationId: string; body: string },
): Promise<void> {
  if (body.trim() === '') return discardDraft(tx, actor, conversationId);
  await storeDraft(tx, clock, { conversationId, body, holder: actorKey(actor), fromMail: false });
}

export async function storeDraft(
  tx: Tx,
  clock: Clock,
  draft: { conversationId: string; holder: string; body: string; fromMail: boolean },
): Promise<void> {
  const { body, fromMail } = draft;
  const updatedAt = clock.now();
  await tx
    .insertInto('messageDraft')
    .values({ ...draft, updatedAt })
    .onConflict((conflict) =>
      conflict
        .columns(['municipalityId', 'conversationId', 'holder'])
        .doUpdateSet({ body, fromMail, updatedAt }),
    )
    .execute();
}

export const discardDraft = async (tx: Tx, actor: Actor, conversationId: string): Promise<void> => {
  await tx
    .deleteFrom('messageDraft')
    .where('conversationId', '=', conversationId)
    .where('holder', '=', actorKey(actor))
    .execute();
};

export const draftOf = async (tx: Tx, actor: Actor, conversationId: string): Promise<Draft | null> =>
  (await tx
    .selectFrom('messageDraft')
    .select(['body', 'fromMail', 'updatedAt'])
    .where('conversationId', '=', conversationId)
    .where('holder', '=', actorKey(actor))
    .executeTakeFirst()) ?? null;
