import { type Actor, isStaff, recordEvent } from '#domains/access/index.ts';
import type { ApproachBasis } from '#domains/companies/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { forbidden } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { ownPart, participantsOf } from './load-conversation.ts';
import type { About, NewParticipant } from './participant.ts';
import { type OnBehalf, writeMessage } from './write-message.ts';

export interface NewConversation {
  about: About;
  /** What it is about in a few words. Never the name of somebody shown by an alias. */
  subject: string;
  participants: readonly NewParticipant[];
  body: string;
  /** Why a company protected from advertising is written to. */
  approachBasis?: ApproachBasis | null;
  /** Staff writing the first message for the citizen or the workplace. */
  onBehalf?: { of: 'citizen' | 'employer' | 'mentor'; reason: string; note?: string | null } | null;
}

/** Opens a thread with its first message. Staff who start one take part in it. Returns its id. */
export async function startConversation(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  given: NewConversation,
): Promise<string> {
  const { about, subject, body, onBehalf, approachBasis } = given;
  const at = clock.now();
  const id = newId(at.epochMilliseconds);
  const participants = withStarter(given.participants, actor);
  await tx
    .insertInto('conversation')
    .values({
      id,
      aboutKind: about.kind,
      aboutId: about.id,
      subject,
      citizenId: participants.find(({ citizenId }) => citizenId)?.citizenId ?? null,
      workplaceId: participants.find(({ workplaceId }) => workplaceId)?.workplaceId ?? null,
      startedAt: at,
      startedBy: actor.accountId,
    })
    .execute();
  await tx
    .insertInto('conversationParticipant')
    .values(participants.map((one) => participantRow(one, id, at)))
    .execute();
  const citizenId = participants.find((one) => one.citizenId)?.citizenId ?? null;
  await recordEvent(tx, clock, actor, {
    kind: 'conversation.started',
    citizenId,
    subjectId: id,
    onBehalfOf: onBehalf?.of ?? null,
    onBehalfReason: onBehalf?.reason ?? null,
    data: { about: about.kind, aboutId: about.id, ...(approachBasis && { approachBasis }) },
  });
  const known = await participantsOf(tx, actor, id);
  const forWhom = onBehalf && known.find(({ party }) => party === onBehalf.of);
  if (!forWhom && !ownPart(known)) throw forbidden();
  const behalf: OnBehalf | null = forWhom
    ? { participantId: forWhom.id, reason: onBehalf.reason, note: onBehalf.note }
    : null;
  await writeMessage(tx, clock, actor, { conversationId: id, body, onBehalf: behalf });
  return id;
}

function withStarter(given: readonly NewParticipant[], actor: Actor): NewParticipant[] {
  const there = given.some(({ accountId }) => accountId && accountId === actor.accountId);
  return isStaff(actor) && !there
    ? [...given, { party: 'staff', accountId: actor.accountId, name: actor.name }]
    : [...given];
}

/** Staff have a front page that shows what waits; everyone else is told when there is something. */
export const participantRow = (one: NewParticipant, conversationId: string, at: Temporal.Instant) => ({
  id: newId(at.epochMilliseconds),
  conversationId,
  party: one.party,
  accountId: one.accountId ?? null,
  citizenId: one.citizenId ?? null,
  workplaceId: one.workplaceId ?? null,
  name: one.name ?? null,
  email: one.email ?? null,
  phone: one.phone ?? null,
  shownAs: one.shownAs ?? null,
  joinedAt: at,
  digest: one.party === 'staff' ? 'daily' : 'at-once',
});
