import { refreshCards } from '#domains/marketplace/index.ts';
import { countServedAtOnce } from '#domains/matching/index.ts';
import { reindexOpenings } from '#domains/openings/index.ts';
import type { Clock } from '#platform/clock.ts';
import { type Database, enterMunicipality, json, type Tx } from '#platform/database/open.ts';
import { makeAasund } from './aasund.ts';
import { townsOfAasund, townsOfSkovbaek } from './geography.ts';
import { insertRows } from './insert-rows.ts';
import { makeSkovbaek } from './skovbaek.ts';
import { insertTimetable } from './timetable.ts';
import type { World } from './world.ts';

/** In the order they stand at the log-in. */
export const demoMunicipalities = ['aasund', 'skovbaek'] as const;

/** Fills an empty database with the demo's municipalities, as they are on the clock's day. */
export async function loadDemo(
  database: Database,
  clock: Clock,
  report: (line: string) => void = () => undefined,
): Promise<void> {
  const worlds = [makeAasund, makeSkovbaek].map((make) => make(clock));
  // One transaction: a start that is killed half-way leaves nothing, and the next one loads it all.
  await database.asOwner(async (tx) => {
    await insertTowns(tx);
    await insertTimetable(tx, clock);
    for (const [index, world] of worlds.entries()) await insertMunicipality(tx, world, index);
    for (const world of worlds) {
      await enterMunicipality(tx, world.municipalityId);
      const count = await insertRows(tx, world.rows);
      await reindexOpenings(tx, clock.today());
      await refreshCards(tx, clock);
      await countServedAtOnce(tx, clock);
      report(`${world.name}: ${world.rows.get('citizen')!.length} citizens, ${count} rows`);
    }
  });
}

/** So that the demo knows its towns by name before anybody has imported all of them. */
const insertTowns = (tx: Tx) =>
  tx
    .insertInto('postalCode')
    .values(
      [...townsOfAasund, ...townsOfSkovbaek].map(({ code, name, latitude, longitude }) => ({
        code,
        name,
        latitude,
        longitude,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();

/** The municipality's own words and promises. */
const settings = [
  { unitName: 'Job og Virksomhed', phone: '20009001', answerDays: 1, caseLimit: 50 },
  { unitName: 'Jobhuset', phone: '20009002', answerDays: 2, caseLimit: 45 },
];

const insertMunicipality = (tx: Tx, { municipalityId: id, name, now }: World, index: number) =>
  tx
    .insertInto('municipality')
    .values({
      id,
      name,
      settings: json(settings[index]),
      createdAt: now.subtract({ hours: 24 * 500 - index }),
    })
    .execute();
