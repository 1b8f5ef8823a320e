import { sql } from 'kysely';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/** Whose address it was: the citizen's, or that of a workplace's contact. */
type Owner = { citizenId: string } | { workplaceId: string };

/**
 * An address that was wrong, or that somebody has left: what was sent there opens nothing any more, is not renewed,
 * and cannot be answered. What the owner is told from now on goes to the new one.
 */
export async function closeDoorsTo(
  tx: Tx,
  clock: Clock,
  owner: Owner,
  addresses: readonly (string | null)[],
): Promise<void> {
  const gone = addresses.filter((address): address is string => address !== null);
  if (gone.length === 0) return;
  const [party, column, id] =
    'citizenId' in owner
      ? (['citizen', sql.ref('citizen_id'), owner.citizenId] as const)
      : (['employer', sql.ref('workplace_id'), owner.workplaceId] as const);
  const now = clock.now().toString();
  const theirs = [
    'suggestion',
    'placement',
    'conversation',
    'sign_up',
    ...(party === 'employer' ? ['call_off'] : []),
  ];
  await sql`
    update access_link set revoked_at = ${now}::timestamptz
    where revoked_at is null and party = ${party} and address = any(${gone}::text[])
      and subject_id in (${sql.join(
        theirs.map((table) => sql`select id from ${sql.table(table)} where ${column} = ${id}::uuid`),
        sql` union all `,
      )})`.execute(tx);
  await sql`
    update reply_address set revoked_at = ${now}::timestamptz
    where revoked_at is null and sent_to = any(${gone}::text[])
      and participant_id in (select part.id from conversation_participant part where part.${column} = ${id}::uuid)`.execute(
    tx,
  );
}

interface Mentor {
  mentorAccountId: string | null;
  mentorEmail: string | null;
  mentorPhone: string | null;
}

/** Of all who ever were mentor of a placement only this one takes part in what is written about it. */
export async function closeDoorsToOtherMentors(
  tx: Tx,
  clock: Clock,
  placementId: string,
  { mentorAccountId, mentorEmail, mentorPhone }: Mentor,
): Promise<void> {
  await sql`
    update conversation_participant part set left_at = case
      when part.account_id = ${mentorAccountId}::uuid or part.email = ${mentorEmail}::text
        or part.phone = ${mentorPhone}::text then null
      else coalesce(part.left_at, ${clock.now().toString()}::timestamptz) end
    where part.party = 'mentor' and part.conversation_id in (
      select k.id from conversation k where k.about_kind = 'placement' and k.about_id = ${placementId}::uuid)`.execute(
    tx,
  );
}
