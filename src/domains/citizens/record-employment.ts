import { sql } from 'kysely';
import { type Actor, isStaff, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { EmploymentKind } from './employment-kinds.ts';

export interface EmploymentTold {
  citizenId: string;
  kind: EmploymentKind;
  /** As it was told; a workplace we know by that very name is the one. */
  employer: string;
  minutesPerWeek: number | null;
  fromOn: Temporal.PlainDate;
}

export async function recordEmployment(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { citizenId, kind, employer, minutesPerWeek, fromOn }: EmploymentTold,
): Promise<{ employmentId: string }> {
  const now = clock.now();
  const employmentId = newId(now.epochMilliseconds);
  const workplaceId = await workplaceNamed(tx, employer);
  await tx
    .insertInto('employment')
    .values({
      id: employmentId,
      citizenId,
      kind,
      workplaceId,
      employerName: workplaceId ? null : employer,
      minutesPerWeek,
      fromOn,
      source: isStaff(actor) ? 'staff' : 'citizen',
      recordedAt: now,
      recordedBy: actor.accountId,
      recordedByName: actor.name,
    })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'citizen.employment-recorded',
    citizenId,
    subjectId: employmentId,
    data: { kind, fromOn: fromOn.toString() },
  });
  return { employmentId };
}

/** Two of the same name could be either, and so are neither. */
async function workplaceNamed(tx: Tx, name: string): Promise<string | null> {
  const found = await tx
    .selectFrom('workplace')
    .select('id')
    .where('nameSort', '=', sql<string>`danish_sort_key(${name}::text)`)
    .where('closedAt', 'is', null)
    .limit(2)
    .execute();
  return found.length === 1 ? found[0]!.id : null;
}
