import { sql } from 'kysely';
import { isOver } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';

/** Places of opening `o` that no placement holds. */
export const placesLeft = (today: Temporal.PlainDate) => sql<number>`(
  greatest(0, o.places - (select count(*) from placement p where p.opening_id = o.id and ${isOver(today)} is not true)))::int`;

/** Suggestion `s` may still become something: nobody has withdrawn it or said no, and it is not a placement yet. */
const isLive = sql`(
  not exists (select from suggestion_step x
              where x.suggestion_id = s.id and x.kind in ('withdrawn', 'employer-no', 'placement-made'))
  and coalesce((select x.kind <> 'citizen-no' from suggestion_step x
                where x.suggestion_id = s.id and x.kind in ('citizen-yes', 'citizen-no', 'citizen-talk')
                order by x.at desc, x.id desc limit 1), true))`;

/** How many candidates opening `o` has under way. For staff: to an employer even the number says something. */
export const candidateCount = sql<number>`(
  select count(*)::int from suggestion s where s.opening_id = o.id and ${isLive})`;

export const hasCandidate = sql<boolean>`exists (
  select from suggestion s where s.opening_id = o.id and ${isLive})`;

export interface OpeningLine {
  id: string;
  title: string;
  schemes: string[];
  minutesMin: number;
  minutesMax: number;
  placesLeft: number;
  candidates: number;
}

/** The open openings of a workplace, newest first. */
export async function openingsAt(
  tx: Tx,
  workplaceId: string,
  today: Temporal.PlainDate,
): Promise<OpeningLine[]> {
  const { rows } = await sql<OpeningLine>`
    select o.id, o.title, o.schemes, o.minutes_min, o.minutes_max,
           ${placesLeft(today)} as places_left, ${candidateCount} as candidates
    from opening o
    where o.workplace_id = ${workplaceId} and o.closed_at is null
    order by o.created_at desc, o.id desc`.execute(tx);
  return rows;
}
