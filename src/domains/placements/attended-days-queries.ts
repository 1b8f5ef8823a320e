import type { Tx } from '#platform/database/open.ts';

/** Minutes at the workplace, day by day, for the drawing of plan against what happened. */
export async function attendedDays(tx: Tx, placementId: string) {
  const rows = await tx
    .selectFrom('attendance')
    .select(['onDate', 'practiceMinutes', 'paidMinutes'])
    .where('placementId', '=', placementId)
    .orderBy('onDate')
    .execute();
  return rows.map(({ onDate, practiceMinutes, paidMinutes }) => ({
    date: onDate,
    attendedMinutes: practiceMinutes + paidMinutes,
  }));
}
