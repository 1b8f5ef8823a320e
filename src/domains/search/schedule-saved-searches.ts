import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/open.ts';
import type { Jobs } from '#platform/jobs/start-jobs.ts';
import { tellOfNew } from './tell-of-new.ts';

/** Once a day in the morning, never at night. */
const mornings = '20 8 * * *';

export async function scheduleSavedSearches(
  jobs: Jobs,
  { database, clock, baseUrl, secret }: { database: Database; clock: Clock; baseUrl: string; secret: string },
): Promise<void> {
  await jobs.schedule('tell-of-new', mornings, async () => {
    const municipalities = await database.asOwner((tx) =>
      tx.selectFrom('municipality').select(['id', 'name']).execute(),
    );
    for (const municipality of municipalities)
      await database.inMunicipality(municipality.id, (tx) =>
        tellOfNew(tx, { clock, baseUrl, secret, municipality }),
      );
  });
}
