import { sql } from 'kysely';
import { type Actor, recordEvent } from '#domains/access/index.ts';
import { readSettings } from '#domains/administration/index.ts';
import { startConversation } from '#domains/conversations/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { contactLoad } from './contact-caps.ts';
import { openContact } from './contact-queries.ts';

export type ContactStarted =
  | { started: true; conversationId: string }
  | { started: false; why: 'not-in' | 'busy' | 'too-many'; most: number };

interface Between {
  citizenId: string;
  alias: string;
  workplaceId: string;
  openingId: string | null;
  /** Of the conversation: a job or a place, never a person. */
  subject: string;
  text: string;
  /** Why staff writes it for them. */
  onBehalfReason: string | null;
  onBehalfNote?: string | null;
}

/** A workplace writes to a profile; at most so many unanswered a week, and so many at once to one person. */
export async function writeToProfile(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  between: Between,
): Promise<ContactStarted> {
  const { citizenId, workplaceId } = between;
  // Two colleagues who write at once, or two workplaces to one person: the second waits and is counted.
  await lockPair(tx, between);
  if (!(await areBothIn(tx, between))) return { started: false, why: 'not-in', most: 0 };
  const known = await openContact(tx, citizenId, workplaceId);
  if (known) return { started: true, conversationId: known.conversationId };
  const { marketplaceWeeklyContacts, marketplaceContactsAtOnce } = await readSettings(tx);
  const load = await contactLoad(tx, clock.now(), between);
  if (load.fromWorkplace >= marketplaceWeeklyContacts)
    return { started: false, why: 'too-many', most: marketplaceWeeklyContacts };
  if (load.toCitizen >= marketplaceContactsAtOnce)
    return { started: false, why: 'busy', most: marketplaceContactsAtOnce };
  return begin(tx, clock, actor, 'employer', between);
}

/** A citizen, or staff for them, writes to a workplace about a job. Without a name. */
export async function writeToWorkplace(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  between: Between,
): Promise<ContactStarted> {
  await lockPair(tx, between);
  if (!(await areBothIn(tx, between))) return { started: false, why: 'not-in', most: 0 };
  const known = await openContact(tx, between.citizenId, between.workplaceId);
  if (known) return { started: true, conversationId: known.conversationId };
  return begin(tx, clock, actor, 'citizen', between);
}

async function lockPair(tx: Tx, { citizenId, workplaceId }: Between): Promise<void> {
  await tx.selectFrom('citizen').select('id').where('id', '=', citizenId).forNoKeyUpdate().execute();
  await tx.selectFrom('workplace').select('id').where('id', '=', workplaceId).forNoKeyUpdate().execute();
}

/** The workplace is let in, the person has a place, and neither has blocked the other. */
async function areBothIn(tx: Tx, { citizenId, workplaceId }: Between): Promise<boolean> {
  const { rows } = await sql<{ both: boolean }>`
    select exists (select from marketplace_employer e where e.workplace_id = ${workplaceId}::uuid and e.paused_at is null)
      and exists (select from marketplace_profile p join citizen c on c.id = p.citizen_id
        where p.citizen_id = ${citizenId}::uuid and p.accepted_at is not null and p.left_at is null and not c.protected)
      and not exists (select from marketplace_block b
        where b.citizen_id = ${citizenId}::uuid and b.workplace_id = ${workplaceId}::uuid) as both`.execute(
    tx,
  );
  return rows[0]!.both;
}

async function begin(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  startedBy: 'citizen' | 'employer',
  between: Between,
): Promise<ContactStarted> {
  const { citizenId, alias, workplaceId, openingId, subject, text, onBehalfReason, onBehalfNote } = between;
  const at = clock.now();
  const conversationId = await startConversation(tx, clock, actor, {
    about: { kind: 'profile', id: citizenId },
    subject,
    participants: [
      { party: 'citizen', citizenId, shownAs: alias },
      { party: 'employer', workplaceId },
    ],
    body: text,
    onBehalf: onBehalfReason ? { of: startedBy, reason: onBehalfReason, note: onBehalfNote } : null,
  });
  const id = newId(at.epochMilliseconds);
  await tx
    .insertInto('marketplaceContact')
    .values({ id, citizenId, workplaceId, openingId, conversationId, startedBy, startedAt: at })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'marketplace.contact-started',
    citizenId,
    subjectId: id,
    onBehalfOf: onBehalfReason ? startedBy : null,
    onBehalfReason,
    data: { startedBy },
  });
  return { started: true, conversationId };
}
