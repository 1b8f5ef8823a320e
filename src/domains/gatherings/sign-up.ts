import { sql } from 'kysely';
import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { seatWaiting } from './seat-waiting.ts';
import { type Telling, tellOne } from './tell-signed-up.ts';

/** Who comes: a citizen, somebody from a workplace, or a mentor by their account. */
export type Comer = { kind: 'citizen' | 'workplace' | 'account'; id: string; name: string };

export interface SignUpInput {
  gatheringId: string;
  comer: Comer;
  /** People from a workplace come several together; all others are one. */
  seats: number;
  wishes: string | null;
  onBehalfReason: string | null;
  onBehalfNote: string | null;
}

/**
 * Gives a seat while there is one, else a place on the waiting list; two at once take their turn.
 * Null when it is over, called off, or meant for others. Signing up twice is signing up once.
 */
export async function signUp(
  tx: Tx,
  telling: Telling,
  actor: Actor,
  input: SignUpInput,
): Promise<string | null> {
  const { gatheringId, comer } = input;
  const gathering = await tx
    .selectFrom('gathering')
    .select(['audience', 'endsAt', 'cancelledAt'])
    .where('id', '=', gatheringId)
    .forUpdate()
    .executeTakeFirst();
  const now = telling.clock.now();
  if (!gathering || gathering.cancelledAt || Temporal.Instant.compare(gathering.endsAt, now) < 0) return null;
  if (gathering.audience !== 'all' && gathering.audience !== audienceOf(comer)) return null;
  const column = ({ citizen: 'citizenId', workplace: 'workplaceId', account: 'accountId' } as const)[
    comer.kind
  ];
  const standing = await tx
    .selectFrom('signUp')
    .select('id')
    .where('gatheringId', '=', gatheringId)
    .where(column, '=', comer.id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  if (standing) return standing.id;
  const id = newId();
  await tx
    .insertInto('signUp')
    .values({
      id,
      gatheringId,
      [column]: comer.id,
      name: comer.name,
      seats: comer.kind === 'workplace' ? input.seats : 1,
      wishes: input.wishes,
      signedUpAt: now,
      onBehalfReason: input.onBehalfReason,
    })
    .execute();
  await recordEvent(tx, telling.clock, actor, {
    kind: 'gathering.signed-up',
    subjectId: gatheringId,
    citizenId: comer.kind === 'citizen' ? comer.id : null,
    onBehalfOf: input.onBehalfReason ? (comer.kind === 'citizen' ? 'citizen' : 'employer') : null,
    onBehalfReason: input.onBehalfReason,
    data: input.onBehalfNote ? { onBehalfNote: input.onBehalfNote } : {},
  });
  await seatWaiting(tx, telling, actor, gatheringId);
  const { seatedAt } = await tx
    .selectFrom('signUp')
    .select('seatedAt')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (!seatedAt) await tellOne(tx, telling, actor, id, 'waits');
  return id;
}

const audienceOf = ({ kind }: Comer) => (kind === 'citizen' ? 'citizen' : 'employer');

/** The seat goes to whoever has waited longest. Returns false when it was given up already. */
export async function withdraw(
  tx: Tx,
  telling: Telling,
  actor: Actor,
  { signUpId, onBehalfReason = null }: { signUpId: string; onBehalfReason?: string | null },
): Promise<boolean> {
  const found = await tx
    .selectFrom('signUp')
    .select(['gatheringId', 'citizenId'])
    .where('id', '=', signUpId)
    .executeTakeFirstOrThrow();
  // The gathering first, as signing up takes it: two who hold one each would wait for ever.
  await tx.selectFrom('gathering').select('id').where('id', '=', found.gatheringId).forUpdate().execute();
  const given = await tx
    .updateTable('signUp')
    .set({ withdrawnAt: telling.clock.now() })
    .where('id', '=', signUpId)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!given) return false;
  await recordEvent(tx, telling.clock, actor, {
    kind: 'gathering.withdrew',
    subjectId: found.gatheringId,
    citizenId: found.citizenId,
    onBehalfOf: onBehalfReason ? (found.citizenId ? 'citizen' : 'employer') : null,
    onBehalfReason,
  });
  await seatWaiting(tx, telling, actor, found.gatheringId);
  return true;
}

/** Who came. `attended` holds the ids of those who did; everybody else with a seat did not. */
export async function noteAttendance(
  tx: Tx,
  telling: Telling,
  actor: Actor,
  { gatheringId, attended }: { gatheringId: string; attended: readonly string[] },
): Promise<void> {
  await tx
    .updateTable('signUp')
    .set({
      attended: sql<boolean>`id = any(${[...attended]}::uuid[])`,
      attendedBy: actor.accountId,
    })
    .where('gatheringId', '=', gatheringId)
    .where('withdrawnAt', 'is', null)
    .where('seatedAt', 'is not', null)
    .execute();
  await recordEvent(tx, telling.clock, actor, { kind: 'gathering.attendance', subjectId: gatheringId });
}
