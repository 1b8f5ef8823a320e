import { type Actor, actorKey } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

export interface Draft {
  body: string;
  fromMail: boolean;
  updatedAt: Temporal.Instant;
}

/** What is being written is kept even when it is far too long to be sent. */
export const longestDraft = 20_000;

/** Keeps what somebody is writing, so that nothing is lost when they are called away. Empty: there is none. */
export async function keepDraft(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { conversationId, body }: { conversationId: string; body: string },
): Promise<void> {
  if (body.trim() === '') return discardDraft(tx, actor, conversationId);
  if (await isJustSent(tx, clock, actor, { conversationId, body })) return;
  await storeDraft(tx, clock, { conversationId, body, holder: actorKey(actor), fromMail: false });
}

const justNowMinutes = 5;

/** What the page keeps while it sends may come in after it is sent: nobody is asked to send it once more. */
async function isJustSent(
  tx: Tx,
  clock: Clock,
  { accountId }: Actor,
  { conversationId, body }: { conversationId: string; body: string },
): Promise<boolean> {
  // Whoever sends holds the thread: seen here is what was sent before.
  await tx.selectFrom('conversation').select('id').where('id', '=', conversationId).forUpdate().execute();
  const sent = await tx
    .selectFrom('conversationMessage')
    .select('id')
    .where('conversationId', '=', conversationId)
    .where('writtenBy', 'is not distinct from', accountId)
    .where('body', '=', body.trim())
    .where('at', '>', clock.now().subtract({ minutes: justNowMinutes }))
    .executeTakeFirst();
  return sent !== undefined;
}

async function storeDraft(
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

/** An answer by mail that its writer has to decide on; what they were writing on the site stays above it. */
export async function keepMailAsDraft(
  tx: Tx,
  clock: Clock,
  mail: { conversationId: string; holder: string; body: string },
): Promise<void> {
  const { conversationId, holder } = mail;
  const known = await tx
    .selectFrom('messageDraft')
    .select('body')
    .where('conversationId', '=', conversationId)
    .where('holder', '=', holder)
    .executeTakeFirst();
  const body = known ? `${known.body}\n\n${mail.body}` : mail.body;
  await storeDraft(tx, clock, { conversationId, holder, body: body.slice(0, longestDraft), fromMail: true });
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
