import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/open.ts';
import type { Jobs } from '#platform/jobs/start-jobs.ts';
import { computeFigures, latestCompanySide } from './compute-figures.ts';
import { tallyLogIns } from './tally-log-ins.ts';

/** A few minutes past each hour, so that it does not meet what runs at the full one. */
const hourly = '7 * * * *';

/** Keeps every municipality's figures at most an hour old. */
export async function scheduleFigures(
  jobs: Jobs,
  { database, clock }: { database: Database; clock: Clock },
): Promise<void> {
  await jobs.schedule('compute-figures', hourly, async () => {
    const municipalities = await database.asOwner((tx) =>
      tx.selectFrom('municipality').select('id').execute(),
    );
    for (const { id } of municipalities) {
      await database.inMunicipality(id, (tx) => tallyLogIns(tx, clock));
      await database.inMunicipality(id, async (tx) => {
        await computeFigures(tx, clock);
        await latestCompanySide(tx, clock);
      });
    }
  });
}
