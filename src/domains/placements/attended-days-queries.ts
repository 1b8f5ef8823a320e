import type { Tx } from '#platform/database/open.ts';
import type { AbsenceCause, AttendanceDay } from './attendance.ts';

/** Minutes at the workplace, day by day: for the drawing of plan against what happened, and for the warnings. */
export async function attendedDays(tx: Tx, placementId: string): Promise<AttendanceDay[]> {
  const rows = await tx
    .selectFrom('attendance')
    .select(['onDate', 'plannedMinutes', 'practiceMinutes', 'paidMinutes', 'cause'])
    .where('placementId', '=', placementId)
    .orderBy('onDate')
    .execute();
  return rows.map((row) => ({
    date: row.onDate,
    plannedMinutes: row.plannedMinutes,
    attendedMinutes: row.practiceMinutes + row.paidMinutes,
    cause: row.cause as AbsenceCause | null,
  }));
}
