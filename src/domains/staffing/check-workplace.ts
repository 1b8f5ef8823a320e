import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { CheckResult } from './concern.ts';

export type CheckReason = 'ratio' | 'repeat' | 'concern';

export interface Check {
  workplaceId: string;
  reason: CheckReason;
  /** The concern or the task; null for the workplace as a whole. */
  subjectId: string | null;
  result: CheckResult;
  note: string | null;
}

/** Writes down that somebody looked into it. Returns false when what it was about is not of this workplace. */
export async function checkWorkplace(tx: Tx, clock: Clock, actor: Actor, check: Check): Promise<boolean> {
  const { workplaceId, reason, subjectId, result, note } = check;
  if (!(await belongsHere(tx, check))) return false;
  const at = clock.now();
  await tx
    .insertInto('workplaceCheck')
    .values({
      id: newId(at.epochMilliseconds),
      workplaceId,
      reason,
      concernId: reason === 'concern' ? subjectId : null,
      taskId: reason === 'repeat' ? subjectId : null,
      result,
      note,
      checkedAt: at,
      checkedBy: actor.accountId,
      checkedByName: actor.name,
    })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'workplace.checked',
    subjectId: workplaceId,
    data: { reason, result },
  });
  return true;
}

async function belongsHere(tx: Tx, { reason, subjectId, workplaceId }: Check): Promise<boolean> {
  if (reason === 'ratio') return subjectId === null;
  if (subjectId === null) return false;
  const found = await tx
    .selectFrom(reason === 'concern' ? 'concern' : 'task')
    .select('id')
    .where('id', '=', subjectId)
    .where('workplaceId', '=', workplaceId)
    .executeTakeFirst();
  return found !== undefined;
}
