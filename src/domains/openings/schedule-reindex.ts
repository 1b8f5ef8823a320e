import { sql } from 'kysely';
import type { Clock } from '#platform/clock.ts';
import { inEachMunicipality } from '#platform/database/in-each-municipality.ts';
import type { Database } from '#platform/database/open.ts';
import type { Jobs } from '#platform/jobs/start-jobs.ts';
import { reindexOpenings } from './search-documents.ts';

const nightly = '40 3 * * *';

/** Writes the openings of every municipality into the search anew at night, and at once where the search is still empty. */
export async function scheduleReindex(
  jobs: Jobs,
  { database, clock }: { database: Database; clock: Clock },
): Promise<void> {
  const everywhere = async (only: 'all' | 'empty') => {
    await inEachMunicipality(database, async (tx) => {
      const known = tx.selectFrom('searchDocument').select('id').where('kind', '=', 'opening').limit(1);
      if (only === 'all' || !(await known.executeTakeFirst())) await reindexOpenings(tx, clock.today());
    });
    // The embedded engine has nobody who gathers statistics by itself.
    if (database.pglite) await database.asOwner((tx) => sql`analyze`.execute(tx));
  };
  await jobs.schedule('reindex-openings', nightly, () => everywhere('all'));
  await everywhere('empty');
}
