import type { Tx } from '#platform/database/open.ts';
import type { AbsenceCause } from '../attendance.ts';
import type { RecordedDay } from './attendance-days.ts';

/** Every recorded day of a placement, newest first. */
export async function recordedDays(tx: Tx, placementId: string): Promise<RecordedDay[]> {
  const rows = await tx
    .selectFrom('attendance')
    .select([
      'onDate',
      'plannedMinutes',
      'practiceMinutes',
      'paidMinutes',
      'cause',
      'note',
      'recordedAt',
      'recordedByName',
    ])
    .where('placementId', '=', placementId)
    .orderBy('onDate', 'desc')
    .execute();
  return rows.map(({ onDate, practiceMinutes, paidMinutes, cause, ...row }) => ({
    ...row,
    date: onDate,
    practice: practiceMinutes,
    paid: paidMinutes,
    cause: cause as AbsenceCause | null,
  }));
}
