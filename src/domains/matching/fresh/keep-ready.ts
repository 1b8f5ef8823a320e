import type { Clock } from '#platform/clock.ts';
import { inEachMunicipality } from '#platform/database/in-each-municipality.ts';
import type { Database } from '#platform/database/open.ts';
import type { Jobs } from '#platform/jobs/start-jobs.ts';
import { isReady, makeReady } from './fresh-engine.ts';
import { forgetOldChanges } from './matching-changes.ts';

/** Often enough that the first colleague of the day does not wait for it. Milliseconds. */
const lookAgainAfter = 10 * 60 * 1000;

/**
 * Reads every municipality into this process's memory, now and soon after each midnight, so that nobody waits for it.
 * A request that comes before its turn reads for itself. Returns what stops it.
 */
export function keepMatchingReady(
  { database, clock }: { database: Database; clock: Clock },
  onTrouble: (trouble: unknown) => void,
): () => Promise<void> {
  let stopped = false;
  let reading = Promise.resolve();
  const read = async () => {
    const municipalities = await database.asOwner((tx) =>
      tx.selectFrom('municipality').select('id').execute(),
    );
    for (const { id } of municipalities) {
      const today = clock.today();
      if (!stopped && !isReady(database, id, today))
        await makeReady(database, id, today, (work) => database.inMunicipality(id, work));
    }
  };
  const look = () => {
    reading = reading.then(read).catch(onTrouble);
  };
  look();
  const timer = setInterval(look, lookAgainAfter).unref();
  return async () => {
    stopped = true;
    clearInterval(timer);
    await reading;
  };
}

const atNight = '40 3 * * *';

export const scheduleForgetting = (
  jobs: Jobs,
  { database, clock }: { database: Database; clock: Clock },
): Promise<void> =>
  jobs.schedule('forget-matching-changes', atNight, () =>
    inEachMunicipality(database, (tx) => forgetOldChanges(tx, clock)),
  );
