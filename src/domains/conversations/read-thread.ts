import { type Actor, isStaff } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { aboutNameOf } from './about-name.ts';
import { actionsIn } from './agreed-action-queries.ts';
import { heldReplies } from './held-reply.ts';
import { notesIn } from './internal-note.ts';
import { draftOf } from './keep-draft.ts';
import { findConversation, ownPart, participantsOf, sameSide } from './load-conversation.ts';
import { type MessageRow, messagesIn } from './message-queries.ts';
import type { Participant } from './participant.ts';
import { shownTo } from './participant-view.ts';

export type Thread = Awaited<ReturnType<typeof readThread>>;

/** Everything on the page of one conversation, as the actor may see it. */
export async function readThread(tx: Tx, clock: Clock, actor: Actor, conversationId: string) {
  const conversation = await findConversation(tx, conversationId);
  const behind = await participantsOf(tx, actor, conversationId);
  const own = ownPart(behind);
  const viewer = { staff: isStaff(actor) };
  const rows = await messagesIn(tx, conversationId);
  const byId = new Map(behind.map((one) => [one.id, one]));
  return {
    ...conversation,
    aboutName: await aboutNameOf(tx, conversation),
    own: own && { ...shownTo(viewer, own), digest: own.digest },
    hidden: own?.party === 'citizen' ? hiddenAs(own) : null,
    /** Of the citizen, for staff who write or open for them. */
    citizen: viewer.staff ? (behind.find(({ party }) => party === 'citizen') ?? null) : null,
    participants: behind.map((one) => shownTo(viewer, one)),
    messages: rows.map((row) => ({
      ...row,
      author: shownTo(viewer, byId.get(row.authorId)!),
      mine: isMine(row, own, actor),
    })),
    waits: waits(rows, byId, own),
    promisedAt: conversation.aboutKind === 'profile' ? await promisedAt(tx, conversationId) : null,
    actions: await actionsIn(tx, conversationId),
    draft: await draftOf(tx, actor, conversationId),
    notes: viewer.staff ? await notesIn(tx, conversationId) : [],
    held: viewer.staff ? await heldReplies(tx, conversationId) : [],
    now: clock.now(),
  };
}

/** When the workplace last promised to answer in a thread of the marketplace. */
async function promisedAt(tx: Tx, conversationId: string): Promise<Temporal.Instant | null> {
  const contact = await tx
    .selectFrom('marketplaceContact')
    .select('promisedAt')
    .where('conversationId', '=', conversationId)
    .executeTakeFirst();
  return contact?.promisedAt ?? null;
}

/** At a workplace colleagues are one participant, and each knows their own words. */
const isMine = ({ authorId, writtenBy }: MessageRow, own: Participant | null, actor: Actor): boolean =>
  own !== null && authorId === own.id && (own.party !== 'employer' || writtenBy === actor.accountId);

/** What the others call them; null when there is nothing left to hide. */
export const hiddenAs = ({ shownAs, identityItems }: Participant): string | null =>
  shownAs !== null && !identityItems.includes('name') ? shownAs : null;

/** Who waits for whom since when, as the inbox says it too. */
function waits(rows: readonly MessageRow[], byId: ReadonlyMap<string, Participant>, own: Participant | null) {
  if (!own) return null;
  const isOwn = ({ authorId }: MessageRow) => sameSide(byId.get(authorId)!, own);
  const lastOwn = rows.findLastIndex(isOwn);
  const after = rows
    .slice(lastOwn + 1)
    .find(({ at }) => own.settledAt === null || Temporal.Instant.compare(at, own.settledAt) > 0);
  if (after) return { for: 'you' as const, since: after.at };
  return lastOwn >= 0 && lastOwn === rows.length - 1
    ? { for: 'others' as const, since: rows[lastOwn]!.at }
    : null;
}
