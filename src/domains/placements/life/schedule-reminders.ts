import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/open.ts';
import type { Jobs } from '#platform/jobs/start-jobs.ts';
import { remind } from './remind.ts';

/** On working days in the afternoon, when the day at the workplace is over. */
const afternoons = '40 14 * * 1-5';

/** Asks, in every municipality, for attendance nobody has recorded and for check-ins. */
export async function scheduleReminders(
  jobs: Jobs,
  { database, clock, baseUrl }: { database: Database; clock: Clock; baseUrl: string },
): Promise<void> {
  await jobs.schedule('remind', afternoons, async () => {
    const municipalities = await database.asOwner((tx) =>
      tx.selectFrom('municipality').select(['id', 'name']).execute(),
    );
    for (const one of municipalities)
      await database.inMunicipality(one.id, (tx) => remind(tx, { clock, baseUrl }, one));
  });
}
