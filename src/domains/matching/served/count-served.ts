import { sql, type Updateable } from 'kysely';
import type { Clock } from '#platform/clock.ts';
import { type Database, json, type Tx } from '#platform/database/open.ts';
import type { Tables } from '#platform/database/tables.ts';
import { readMunicipality } from '../loading/read-municipality.ts';
import { findUnserved } from './find-unserved.ts';
import type { Found, Unserved } from './found.ts';

/** No longer than this without letting a page be answered in between. */
const breath = 15;
/** How often those who wait are told how far it has come. */
const tellEvery = 2000;
const rowsAtOnce = 2000;

/**
 * Counts whom matching finds nothing for in one municipality. The counting itself is outside any transaction, so that
 * the site goes on; until it is finished the last one stands.
 */
export async function countServed(
  { database, clock }: { database: Database; clock: Clock },
  municipalityId: string,
): Promise<void> {
  const within = <T>(work: (tx: Tx) => Promise<T>) => database.inMunicipality(municipalityId, work);
  const town = await begin(clock, within);
  const steps = findUnserved(town);
  let step = steps.next();
  let breathed = performance.now();
  let told = breathed;
  while (!step.done) {
    if (performance.now() - breathed > breath) {
      await new Promise(setImmediate);
      breathed = performance.now();
    }
    if (breathed - told > tellEvery) {
      const done = step.value;
      await within((tx) => tx.updateTable('servedCount').set({ done, heardAt: clock.now() }).execute());
      told = breathed;
    }
    step = steps.next();
  }
  const result = step.value;
  await within((tx) => keep(tx, clock, town, result));
}

/** The same within the transaction at hand, all at once: for a municipality that has just been filled. */
export async function countServedAtOnce(tx: Tx, clock: Clock): Promise<void> {
  const town = await begin(clock, (work) => work(tx));
  const steps = findUnserved(town);
  let step = steps.next();
  while (!step.done) step = steps.next();
  await keep(tx, clock, town, step.value);
}

type Counted = Awaited<ReturnType<typeof begin>>;

async function begin(clock: Clock, within: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>) {
  // Before anything is read: whoever asks from here on is counted for once more.
  await within((tx) => note(tx, { startedAt: clock.now(), heardAt: clock.now(), done: 0, total: 0 }));
  const { seekers, vacancies } = await readMunicipality(clock.today(), within);
  const total = seekers.length + vacancies.filter(({ placesFree }) => placesFree > 0).length;
  return within(async (tx) => {
    await note(tx, { heardAt: clock.now(), total });
    return {
      ...{ seekers, vacancies, total },
      townOf: await townsOfCitizens(tx),
      notAsked: await countNotAsked(tx),
    };
  });
}

const note = (tx: Tx, state: Updateable<Tables['servedCount']>) =>
  tx
    .insertInto('servedCount')
    .values(state)
    .onConflict((conflict) => conflict.column('municipalityId').doUpdateSet(state))
    .execute();

async function keep(
  tx: Tx,
  clock: Clock,
  { total, notAsked }: Counted,
  { unserved, ...rest }: Omit<Found, 'notAsked'> & { unserved: readonly Unserved[] },
): Promise<void> {
  const found: Found = { ...rest, notAsked };
  const now = clock.now();
  await tx.deleteFrom('unserved').execute();
  for (let first = 0; first < unserved.length; first += rowsAtOnce)
    await tx
      .insertInto('unserved')
      .values(
        unserved
          .slice(first, first + rowsAtOnce)
          .map(({ opens, ...row }) => ({ ...row, opens: json(opens) })),
      )
      .execute();
  await tx
    .updateTable('servedCount')
    .set({ finishedAt: now, heardAt: now, done: total, found: json(found) })
    .execute();
}

/** Where a protected person lives is told to nobody, not even as somewhere to look for tasks. */
async function townsOfCitizens(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('citizen as c')
    .innerJoin('postalCode as post', 'post.code', 'c.postalCode')
    .where('c.closedAt', 'is', null)
    .where('c.protected', '=', false)
    .select(['c.id', 'post.name'])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const countNotAsked = async (tx: Tx): Promise<number> =>
  (
    await sql<{ count: number }>`
      select count(*)::int as count from citizen c
      where c.closed_at is null and not exists (select from citizen_profile f where f.citizen_id = c.id)`.execute(
      tx,
    )
  ).rows[0]!.count;
