import { sql } from 'kysely';
import { isOver } from '#domains/access/index.ts';
import type { SituationFacts } from './situation.ts';

/** Steps after which a suggestion is nobody's next step any more. */
export const CLOSING_STEPS = ['citizen-no', 'employer-no', 'withdrawn', 'placement-made'] as const;

export interface FactColumns {
  closedAt: Temporal.Instant | null;
  needsConfirmedAt: Temporal.Instant | null;
  draftAt: Temporal.Instant | null;
  suggestionId: string | null;
  suggestionStep: string | null;
  placementId: string | null;
  placementSigned: boolean | null;
  placementStartsOn: Temporal.PlainDate | null;
  lastEventAt: Temporal.Instant;
}

/** Columns and joins for the citizens named `c`: all that tells where they are, by index look-ups only. */
export const factColumns = sql`
  c.closed_at, profile.confirmed_at as needs_confirmed_at, draft.updated_at as draft_at,
  open_suggestion.id as suggestion_id, open_suggestion.step as suggestion_step,
  open_placement.id as placement_id, open_placement.signed as placement_signed,
  open_placement.starts_on as placement_starts_on,
  coalesce((select e.at from event e where e.citizen_id = c.id order by e.at desc limit 1), c.registered_at) as last_event_at`;

export const factJoins = (today: Temporal.PlainDate) => sql`
  left join citizen_profile profile on profile.citizen_id = c.id
  left join needs_draft draft on draft.citizen_id = c.id
  left join lateral (
    select s.id, last_step.kind as step
    from suggestion s
    left join lateral (
      select step.kind from suggestion_step step
      where step.suggestion_id = s.id order by step.at desc, step.id desc limit 1) last_step on true
    where s.citizen_id = c.id
      and (last_step.kind is null or last_step.kind not in (${sql.join(CLOSING_STEPS)}))
    order by s.created_at desc limit 1) open_suggestion on true
  left join lateral (
    select p.id, signed.starts_on is not null as signed, coalesce(signed.starts_on, newest.starts_on) as starts_on
    from placement p
    join lateral (
      select v.starts_on from placement_version v
      where v.placement_id = p.id order by v.number desc limit 1) newest on true
    left join lateral (
      select v.starts_on from placement_version v
      join signature g on g.placement_id = v.placement_id and g.version = v.number and g.party = 'caseworker'
      where v.placement_id = p.id order by v.number desc limit 1) signed on true
    where p.citizen_id = c.id and not ${isOver(today)}
    order by p.created_at desc limit 1) open_placement on true`;

export const factsOf = (row: FactColumns): SituationFacts => ({
  closed: row.closedAt !== null,
  needsConfirmed: row.needsConfirmedAt !== null,
  draftBegun: row.draftAt !== null,
  suggestion: row.suggestionId === null ? null : { step: row.suggestionStep },
  placement:
    row.placementId === null
      ? null
      : { signed: row.placementSigned === true, startsOn: row.placementStartsOn as Temporal.PlainDate },
  lastEventAt: row.lastEventAt,
});
