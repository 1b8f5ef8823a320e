import type { Clock } from '#platform/clock.ts';
import { inEachMunicipality } from '#platform/database/in-each-municipality.ts';
import type { Database } from '#platform/database/open.ts';
import type { Jobs } from '#platform/jobs/start-jobs.ts';
import { tellUnread } from './tell-unread.ts';

/** Often enough to be quick, seldom enough that whoever is reading already is not written to. */
const everyFewMinutes = '*/3 7-20 * * *';

/** Tells, in every municipality, those who have something unread. */
export async function scheduleTelling(
  jobs: Jobs,
  given: { database: Database; clock: Clock; baseUrl: string; inboundDomain: string | null },
): Promise<void> {
  const { database, ...telling } = given;
  await jobs.schedule('tell-unread', everyFewMinutes, () =>
    inEachMunicipality(database, (tx, municipality) => tellUnread(tx, telling, municipality)),
  );
}
