import { type RawBuilder, sql } from 'kysely';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newestTimetable } from '#platform/travel/load-bus-times.ts';

export interface Changes {
  readonly citizens: string[];
  readonly openings: string[];
  readonly notice: Notice;
}

/** A mark from which `changesSince` misses nothing. */
export interface Notice {
  readonly seen: string;
  /** The newest timetable: with another one every bus journey is another. */
  readonly timetable: string | null;
}

/** Every transaction before this one has ended; what any other writes will be found after it. */
const oldestStillOpen = sql`pg_snapshot_xmin(pg_current_snapshot())::text as seen`;

/** Whom to read again. One query; nobody twice, and some perhaps once more than needed. */
export const changesSince = (tx: Tx, { seen }: Notice): Promise<Changes> =>
  changesWhere(tx, sql`written_by >= ${seen}::xid8`);

/** What the transaction at hand has written itself, and may yet take back. */
export const ownChanges = (tx: Tx): Promise<Changes> =>
  changesWhere(tx, sql`written_by = pg_current_xact_id_if_assigned()`);

async function changesWhere(tx: Tx, which: RawBuilder<unknown>): Promise<Changes> {
  const { rows } = await sql<Omit<Changes, 'notice'> & Notice>`
    select ${oldestStillOpen}, ${newestTimetable},
           array(select distinct subject_id from matching_change
                 where ${which} and kind = 'citizen')::text[] as citizens,
           array(select distinct subject_id from matching_change
                 where ${which} and kind = 'opening')::text[] as openings`.execute(tx);
  const { citizens, openings, ...notice } = rows[0]!;
  return { citizens, openings, notice };
}

/** Days. No process keeps a picture longer than one. */
const keptFor = 2;

export async function forgetOldChanges(tx: Tx, clock: Clock): Promise<void> {
  await tx
    .deleteFrom('matchingChange')
    .where('writtenAt', '<', clock.now().subtract({ hours: 24 * keptFor }))
    .execute();
}
