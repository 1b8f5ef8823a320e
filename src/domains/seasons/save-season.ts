import { type Actor, recordEvent } from '#domains/access/index.ts';
import { behalfOfEvent } from '#domains/companies/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { takeTurns } from '#platform/database/take-turns.ts';
import type { SeasonInput } from './season-form.ts';

/** The whole year as it is now. `version` is the one the actor saw; 0 when there was none. */
export async function saveSeason(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: SeasonInput & { workplaceId: string; version: number },
): Promise<'saved' | 'stale'> {
  const { workplaceId, version, what, minutesPerWeek, note } = input;
  await takeTurns(tx, `season ${workplaceId}`);
  const known = await tx
    .selectFrom('season')
    .select('version')
    .where('workplaceId', '=', workplaceId)
    .executeTakeFirst();
  if ((known?.version ?? 0) !== version) return 'stale';
  const columns = {
    what,
    minutesPerWeek,
    note,
    agreedOn: clock.today(),
    changedAt: clock.now(),
    changedBy: actor.accountId,
    onBehalfReason: input.onBehalfReason,
  };
  await tx
    .insertInto('season')
    .values({ workplaceId, ...columns })
    .onConflict((conflict) =>
      conflict.columns(['municipalityId', 'workplaceId']).doUpdateSet({ ...columns, version: version + 1 }),
    )
    .execute();
  await tx.deleteFrom('seasonDemand').where('workplaceId', '=', workplaceId).execute();
  if (input.months.length > 0)
    await tx
      .insertInto('seasonDemand')
      .values(input.months.map((one) => ({ workplaceId, ...one })))
      .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'season.saved',
    subjectId: workplaceId,
    ...behalfOfEvent(input),
  });
  return 'saved';
}
