import { sql } from 'kysely';
import { refreshCards } from '#domains/marketplace/index.ts';
import { reindexOpenings } from '#domains/openings/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database, Tx } from '#platform/database/open.ts';
import { townsOfAasund } from './geography.ts';
import { firstNames, surnames } from './names.ts';
import { scaleMeetings } from './scale/meetings.ts';
import { scalePeople } from './scale/people.ts';
import { scalePlacements } from './scale/placements.ts';
import { scaleRegister, scaleRelations } from './scale/relations.ts';
import type { Size } from './scale/size.ts';
import { scaleSmallWork } from './scale/small-work.ts';
import { scaleTraces } from './scale/traces.ts';

/**
 * A municipality of any size with staff, workplaces, placements, follow-ups and looks in proportion, made by the
 * database itself: for measuring, not for reading. The municipality is made when it is not there.
 */
export async function loadScale(
  database: Database,
  municipalityId: string,
  citizens: number,
  clock: Clock,
): Promise<void> {
  const list = (names: readonly string[]) => `{${names.join(',')}}`;
  const size: Size = {
    citizens,
    caseworkers: Math.max(1, Math.round(citizens / 50)),
    consultants: Math.max(1, Math.round(citizens / 130)),
    workplaces: Math.max(1, Math.round(citizens * 0.4)),
    openings: Math.max(1, Math.round(citizens * 0.75)),
    suggestions: Math.max(1, Math.round(citizens * 0.8)),
    placements: Math.max(1, Math.round(citizens * 0.55)),
    now: clock.now().toString(),
    today: clock.today().toString(),
    firstNames: list(firstNames),
    surnames: list(surnames),
  };
  await database.asOwner(async (tx) => {
    await tx
      .insertInto('municipality')
      .values({ id: municipalityId, name: `${municipalityId} Kommune` })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tx
      .insertInto('postalCode')
      .values(
        townsOfAasund.map(({ code, name, latitude, longitude }) => ({ code, name, latitude, longitude })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
  await database.inMunicipality(municipalityId, async (tx: Tx) => {
    for (const statement of [...scalePeople(size), ...scalePlacements(size), ...scaleTraces(size)])
      await statement.execute(tx);
  });
  // The register is everybody's, and only its owner writes there; the rest is this municipality's as well.
  await database.asOwner(async (tx) => {
    for (const statement of scaleRegister(size)) await statement.execute(tx);
  });
  await database.inMunicipality(municipalityId, async (tx: Tx) => {
    for (const statement of [...scaleRelations(size), ...scaleSmallWork(size), ...scaleMeetings(size)])
      await statement.execute(tx);
  });
  await database.asOwner((tx) => sql`analyze`.execute(tx));
  await database.inMunicipality(municipalityId, async (tx: Tx) => {
    await reindexOpenings(tx, clock.today());
    await refreshCards(tx, clock);
  });
  // Otherwise the planner would not know that the tables have grown.
  await database.asOwner((tx) => sql`analyze`.execute(tx));
}
