import type { Tx } from '#platform/database/open.ts';

export interface KnownTimetable {
  publisher: string;
  weekday: Temporal.PlainDate;
  validUntil: Temporal.PlainDate;
  importedAt: Temporal.Instant;
}

/** Null when none has been imported. */
export async function knownTimetable(tx: Tx): Promise<KnownTimetable | null> {
  const newest = await tx
    .selectFrom('timetable')
    .select(['publisher', 'weekday', 'validUntil', 'importedAt'])
    .orderBy('importedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest ?? null;
}

const daysOfWarning = 14;

export type TimetableState = 'none' | 'good' | 'runs-out' | 'ran-out';

export function stateOf(known: KnownTimetable | null, today: Temporal.PlainDate): TimetableState {
  if (!known) return 'none';
  const daysLeft = today.until(known.validUntil).days;
  return daysLeft < 0 ? 'ran-out' : daysLeft < daysOfWarning ? 'runs-out' : 'good';
}
