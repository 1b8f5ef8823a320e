import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { isId } from '#platform/id.ts';

export interface Assignment {
  citizenId: string;
  caseworkerId: string | null;
  consultantId: string | null;
  version: number;
}
export type Assigned =
  | 'assigned'
  | 'stale'
  | 'unknownCaseworker'
  | 'unknownConsultant'
  | 'caseworkerForProtected';

/** Nobody is a fine answer; somebody must be there, open and of that role. */
export async function isStaffMember(
  tx: Tx,
  accountId: string | null,
  role: 'caseworker' | 'consultant',
): Promise<boolean> {
  if (accountId === null) return true;
  if (!isId(accountId)) return false;
  const found = await tx
    .selectFrom('account')
    .select('id')
    .where('id', '=', accountId)
    .where('role', '=', role)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}

export async function assignCitizen(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: Assignment,
): Promise<Assigned> {
  const { citizenId, caseworkerId, consultantId, version } = input;
  if (!(await isStaffMember(tx, caseworkerId, 'caseworker'))) return 'unknownCaseworker';
  if (!(await isStaffMember(tx, consultantId, 'consultant'))) return 'unknownConsultant';
  const citizen = await tx
    .selectFrom('citizen')
    .select('protected')
    .where('id', '=', citizenId)
    .executeTakeFirstOrThrow();
  if (citizen.protected && !caseworkerId) return 'caseworkerForProtected';
  const changed = await tx
    .updateTable('citizen')
    .set({ caseworkerId, consultantId, version: version + 1 })
    .where('id', '=', citizenId)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  if (!changed) return 'stale';
  await recordEvent(tx, clock, actor, {
    kind: 'citizen.assigned',
    citizenId,
    subjectId: citizenId,
    data: { caseworkerId, consultantId },
  });
  return 'assigned';
}
