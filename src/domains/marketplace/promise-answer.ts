import { sql } from 'kysely';
import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { employerSilentSince } from './contact-queries.ts';

/** “Yes, we answer today”: the citizen can see it, and the workplace gets the day. */
export async function promiseAnswer(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  contact: { id: string; citizenId: string },
  onBehalfReason: string | null = null,
): Promise<void> {
  // Once for what lies there: pressed again each day it would keep the citizen waiting for ever.
  const { rows } = await sql`
    update marketplace_contact k set promised_at = ${clock.now().toString()}::timestamptz
    where k.id = ${contact.id}::uuid and (k.promised_at is null or k.promised_at < ${employerSilentSince})
    returning k.id`.execute(tx);
  if (rows.length === 0) return;
  await recordEvent(tx, clock, actor, {
    kind: 'marketplace.answer-promised',
    citizenId: contact.citizenId,
    subjectId: contact.id,
    onBehalfOf: onBehalfReason ? 'employer' : null,
    onBehalfReason,
  });
}
