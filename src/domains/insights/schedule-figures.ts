import type { Clock } from '#platform/clock.ts';
import { inEachMunicipality } from '#platform/database/in-each-municipality.ts';
import type { Database } from '#platform/database/open.ts';
import type { Jobs } from '#platform/jobs/start-jobs.ts';
import { computeFigures, latestCompanySide } from './compute-figures.ts';
import { tallyLogIns } from './tally-log-ins.ts';

/** A few minutes past each hour, so that they do not meet what runs at the full one. */
const hourly = '7 * * * *';
const aMinuteBefore = '6 * * * *';

/** Keeps every municipality's figures at most an hour old. */
export async function scheduleFigures(
  jobs: Jobs,
  { database, clock }: { database: Database; clock: Clock },
): Promise<void> {
  await jobs.schedule('tally-log-ins', aMinuteBefore, () =>
    inEachMunicipality(database, (tx) => tallyLogIns(tx, clock)),
  );
  await jobs.schedule('compute-figures', hourly, () =>
    inEachMunicipality(database, async (tx) => {
      await computeFigures(tx, clock);
      await latestCompanySide(tx, clock);
    }),
  );
}
