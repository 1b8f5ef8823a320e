import { type Actor, siteActor } from '#domains/access/index.ts';
import { type Clock, timeZone } from '#platform/clock.ts';
import { inEachMunicipality } from '#platform/database/in-each-municipality.ts';
import type { Database, Tx } from '#platform/database/open.ts';
import type { Jobs } from '#platform/jobs/start-jobs.ts';
import { type Telling, tellAll } from './tell-signed-up.ts';

/** In the forenoon, also on Sundays: Monday morning's gathering is remembered on the day before. */
const forenoons = '10 10 * * *';

/** Reminds everybody with a seat of what takes place tomorrow, once. Returns how many messages were sent. */
export async function remindOfGatherings(tx: Tx, telling: Telling, site: Actor): Promise<number> {
  const tomorrow = telling.clock.today().add({ days: 1 });
  const midnight = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).toInstant();
  const due = await tx
    .updateTable('gathering')
    .set({ remindedAt: telling.clock.now() })
    .where('startsAt', '>=', midnight(tomorrow))
    .where('startsAt', '<', midnight(tomorrow.add({ days: 1 })))
    .where('cancelledAt', 'is', null)
    .where('remindedAt', 'is', null)
    .returning('id')
    .execute();
  let sent = 0;
  for (const { id } of due) sent += await tellAll(tx, telling, site, id, 'reminder');
  return sent;
}

export async function scheduleGatheringReminders(
  jobs: Jobs,
  { database, clock, baseUrl }: { database: Database; clock: Clock; baseUrl: string },
): Promise<void> {
  await jobs.schedule('remind-of-gatherings', forenoons, () =>
    inEachMunicipality(database, (tx, municipality) =>
      remindOfGatherings(tx, { clock, baseUrl }, siteActor(municipality)),
    ),
  );
}
