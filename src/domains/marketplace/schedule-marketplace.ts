import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/open.ts';
import type { Jobs } from '#platform/jobs/start-jobs.ts';
import { chaseAnswers } from './chase-answers.ts';
import { refreshCards } from './refresh-cards.ts';
import { withdrawGone } from './withdraw-gone.ts';

/** In the morning of working days: nobody is reminded at night. */
const mornings = '20 8 * * 1-5';
/** Just after midnight those come back whose pause ends today. */
const everyHour = '5 * * * *';
/** Nobody meets them any more from the moment it changed; soon after, both sides are told. */
const everyFiveMinutes = '*/5 * * * *';

export async function scheduleMarketplace(
  jobs: Jobs,
  { database, clock, baseUrl }: { database: Database; clock: Clock; baseUrl: string },
): Promise<void> {
  const municipalities = () =>
    database.asOwner((tx) => tx.selectFrom('municipality').select(['id', 'name']).execute());
  await jobs.schedule('chase-answers', mornings, async () => {
    for (const one of await municipalities())
      await database.inMunicipality(one.id, (tx) => chaseAnswers(tx, { clock, baseUrl }, one));
  });
  await jobs.schedule('refresh-cards', everyHour, async () => {
    for (const one of await municipalities())
      await database.inMunicipality(one.id, (tx) => refreshCards(tx, clock));
  });
  await jobs.schedule('withdraw-gone', everyFiveMinutes, async () => {
    for (const one of await municipalities())
      await database.inMunicipality(one.id, (tx) => withdrawGone(tx, { clock, baseUrl }, one));
  });
}
