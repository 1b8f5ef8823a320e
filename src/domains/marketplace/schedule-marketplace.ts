import type { Clock } from '#platform/clock.ts';
import { inEachMunicipality } from '#platform/database/in-each-municipality.ts';
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
  await jobs.schedule('chase-answers', mornings, () =>
    inEachMunicipality(database, (tx, municipality) => chaseAnswers(tx, { clock, baseUrl }, municipality)),
  );
  await jobs.schedule('refresh-cards', everyHour, () =>
    inEachMunicipality(database, (tx) => refreshCards(tx, clock)),
  );
  await jobs.schedule('withdraw-gone', everyFiveMinutes, () =>
    inEachMunicipality(database, (tx, municipality) => withdrawGone(tx, { clock, baseUrl }, municipality)),
  );
}
