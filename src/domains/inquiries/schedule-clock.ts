import type { Clock } from '#platform/clock.ts';
import { inEachMunicipality } from '#platform/database/in-each-municipality.ts';
import type { Database } from '#platform/database/open.ts';
import type { Jobs } from '#platform/jobs/start-jobs.ts';
import { watchClock } from './watch-clock.ts';

/** While somebody can still do something about it: every quarter of an hour of a working day. */
const openHours = '*/15 8-15 * * 1-5';

/** Looks, in every municipality, for promises that are about to be broken. */
export async function scheduleInquiryClock(
  jobs: Jobs,
  { database, clock, baseUrl }: { database: Database; clock: Clock; baseUrl: string },
): Promise<void> {
  await jobs.schedule('watch-inquiries', openHours, () =>
    inEachMunicipality(database, (tx, municipality) => watchClock(tx, { clock, baseUrl, municipality })),
  );
}
