import type { Tx } from '#platform/database/open.ts';
import type { WeightChange } from './weights-form.ts';

export interface WeightsChanged {
  number: number;
  changedAt: Temporal.Instant;
  changedByName: string;
  changes: readonly WeightChange[];
  why: string;
}

export const changesShown = 10;

/** One page of what was changed, the newest first, and whether there are more. */
export async function weightHistory(
  tx: Tx,
  page: number,
): Promise<{ rows: WeightsChanged[]; hasMore: boolean }> {
  const rows = await tx
    .selectFrom('matchingWeightChange')
    .select(['number', 'changedAt', 'changedByName', 'changes', 'why'])
    .orderBy('number', 'desc')
    .limit(changesShown + 1)
    .offset((page - 1) * changesShown)
    .execute();
  return {
    rows: rows.slice(0, changesShown) as unknown as WeightsChanged[],
    hasMore: rows.length > changesShown,
  };
}

/** Null while nobody has changed anything. */
export async function latestChange(
  tx: Tx,
): Promise<{ number: number; changedAt: Temporal.Instant; changedByName: string } | null> {
  const row = await tx
    .selectFrom('matchingWeightChange')
    .select(['number', 'changedAt', 'changedByName'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
