import type { Clock } from '#platform/clock.ts';
import { inEachMunicipality } from '#platform/database/in-each-municipality.ts';
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
  await jobs.schedule('remind', afternoons, () =>
    inEachMunicipality(database, (tx, municipality) => remind(tx, { clock, baseUrl }, municipality)),
  );
}
