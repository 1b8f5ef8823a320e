import type { Clock } from '#platform/clock.ts';
import { inEachMunicipality } from '#platform/database/in-each-municipality.ts';
import type { Database } from '#platform/database/open.ts';
import type { Jobs } from '#platform/jobs/start-jobs.ts';
import { tellOfFollowed } from './following/tell-of-followed.ts';
import { tellOfNew } from './tell-of-new.ts';

/** Once a day in the morning, never at night. */
const mornings = '20 8 * * *';

export async function scheduleSavedSearches(
  jobs: Jobs,
  { database, clock, baseUrl, secret }: { database: Database; clock: Clock; baseUrl: string; secret: string },
): Promise<void> {
  await jobs.schedule('tell-of-new', mornings, () =>
    inEachMunicipality(database, async (tx, municipality) => {
      await tellOfNew(tx, { clock, baseUrl, secret, municipality });
      await tellOfFollowed(tx, { clock, baseUrl, secret, municipality, database });
    }),
  );
}
