import type { Tx } from '#platform/database/open.ts';

import type { CheckInParty } from './moods.ts';

export interface CheckInRow {
  id: string;
  party: CheckInParty;
  at: Temporal.Instant;
  mood: number;
  note: string | null;
  callMe: boolean;
  name: string;
  onBehalfReason: string | null;
  calledAt: Temporal.Instant | null;
  calledByName: string | null;
  callNote: string | null;
  /** The person's own; the mentor's stands in the agreement. */
  citizenPhone: string | null;
}

/** More than this is not read on a page; the newest are what matters. */
const mostShown = 60;

/** Newest first. A party gets only their own, and never what staff wrote after calling. */
export async function checkInsOf(
  tx: Tx,
  placementId: string,
  party: CheckInParty | 'both',
): Promise<CheckInRow[]> {
  const rows = await tx
    .selectFrom('checkIn as i')
    .innerJoin('placement as p', 'p.id', 'i.placementId')
    .innerJoin('citizen as c', 'c.id', 'p.citizenId')
    .leftJoin('account as a', 'a.id', 'i.calledBy')
    .select([
      'i.id',
      'i.party',
      'i.at',
      'i.mood',
      'i.note',
      'i.callMe',
      'i.name',
      'i.onBehalfReason',
      'i.calledAt',
    ])
    .select(['a.name as calledByName', 'i.callNote', 'c.phone as citizenPhone'])
    .where('i.placementId', '=', placementId)
    .$if(party !== 'both', (query) => query.where('i.party', '=', party))
    .orderBy('i.at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(mostShown)
    .execute();
  return rows.map((row) => ({
    ...row,
    party: row.party as CheckInParty,
    callNote: party === 'both' ? row.callNote : null,
  }));
}
