import { sql } from 'kysely';
import { isOver } from '#domains/access/index.ts';

const zone = sql`'Europe/Copenhagen'`;

/** Of company `k`: the day somebody last reached them: a contact noted, a visit, or a follow-up held there. */
export const lastContactOn = sql<Temporal.PlainDate | null>`greatest(
  (select max(c.at at time zone ${zone})::date from company_contact c
   where c.company_id = k.id and c.kind <> 'no-answer'),
  (select max(v.visited_on) from workplace w join visit v on v.workplace_id = w.id where w.company_id = k.id),
  (select max(f.done_at at time zone ${zone})::date
   from workplace w join placement p on p.workplace_id = w.id join follow_up f on f.placement_id = p.id
   where w.company_id = k.id and f.done_channel = 'visit'))`;

/** Of company `k` with its `last_contact`: when the agreed rhythm asks for the next; null without one. */
export const nextDueOn = sql<Temporal.PlainDate | null>`
  (coalesce(last_contact, (k.registered_at at time zone ${zone})::date) + make_interval(months => k.cadence_months))::date`;

/** People at company `k` now, and what it offers: with either it is no silent relation. */
export const runningPlacements = (today: Temporal.PlainDate) => sql<number>`(
  select count(*)::int from workplace w join placement p on p.workplace_id = w.id
  where w.company_id = k.id and ${isOver(today)} is not true)`;
export const openOpenings = sql<number>`(
  select count(*)::int from workplace w join opening o on o.workplace_id = w.id
  where w.company_id = k.id and o.closed_at is null)`;

/** So long without a word, and the relation may be closed. Months. */
export const silentAfter = 12;

export const silentSince = (today: Temporal.PlainDate) =>
  sql`${today.subtract({ months: silentAfter }).toString()}::date`;
