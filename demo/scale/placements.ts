import { sql } from 'kysely';
import { nth, openingOf, type Size } from './size.ts';

const i = sql`i`;

/** One of ten: draft, waiting, agreed, five running, two over. Shifted by one for each ten, so that nobody gets one kind only. */
const state = sql`(i + i / 10) % 10`;

export function scalePlacements(size: Size) {
  const now = sql`${size.now}::timestamptz`;
  const today = sql`${size.today}::date`;
  const starts = sql`(${today} + case when ${state} < 3 then 3 + i % 14 when ${state} < 8 then -(5 + i % 50) else -(100 + i % 60) end)`;
  const written = sql`${now} - (20 + i % 60) * interval '1 day'`;
  const series = sql`generate_series(1, ${size.placements}::int) i`;
  const placement = nth('placement', i);
  const opening = openingOf(size);
  const workplace = sql`1 + (${opening}) % ${size.workplaces}::int`;
  const citizen = sql`1 + i % ${size.citizens}::int`;
  const consultant = nth('consultant', sql`1 + (${workplace}) % ${size.consultants}::int`);
  return [
    sql`insert into placement (id, citizen_id, workplace_id, opening_id, scheme, caseworker_id, consultant_id, created_at)
        select ${placement}, ${nth('citizen', citizen)}, ${nth('workplace', workplace)}, ${nth('opening', opening)}, 'virksomhedspraktik',
          ${nth('caseworker', sql`1 + (${citizen}) % ${size.caseworkers}::int`)}, ${consultant}, ${written}
        from ${series}`,
    sql`insert into placement_version (placement_id, number, starts_on, ends_on, purposes, purpose_note, tasks, mentor_name,
          mentor_account_id, perspective, created_at, sent_at)
        select ${placement}, 1, ${starts}, ${starts} + 90, array['clarify-goal'], 'Prøve', 'Prøve', 'Stor Mentor',
          ${nth('mentor', workplace)}, 'possible', ${written}, case when ${state} = 0 then null else ${written} end
        from ${series}`,
    sql`insert into hours_step (placement_id, version, from_date, practice_minutes, paid_minutes, weekdays)
        select ${placement}, 1, ${starts} + s * 28, 480 + s * 120, 0, array[1, 3, 5]
        from ${series}, generate_series(0, 2) s`,
    sql`insert into signature (placement_id, version, party, signed_at, name, way)
        select ${placement}, 1, party, ${written} + place * interval '1 hour', 'Stor Prøve', 'site'
        from ${series}, unnest(array['citizen', 'employer', 'caseworker']) with ordinality as one (party, place)
        where ${state} >= 2 or (${state} = 1 and place = 1)`,
    sql`insert into confidentiality (placement_id, holder, name, confirmed_at)
        select ${placement}, ${nth('mentor', workplace)}::text, 'Stor Mentor', ${written} from ${series} where ${state} >= 2`,
    sql`insert into attendance (placement_id, on_date, planned_minutes, practice_minutes, paid_minutes, cause, recorded_at, recorded_by_name)
        select ${placement}, ${starts} + d * 2, 160, case when d % 9 = 0 then 0 else 160 end, 0, case when d % 9 = 0 then 'sick' end,
          (${starts} + d * 2)::timestamptz, 'Stor Mentor'
        from ${series}, generate_series(0, 15) d where ${state} >= 3 and ${starts} + d * 2 < ${today}`,
    sql`insert into check_in (id, placement_id, party, at, mood, call_me, name)
        select ${nth('check-in', sql`i * 10 + d`)}, ${placement}, (array['citizen', 'mentor'])[1 + d % 2], (${starts} + d * 7)::timestamptz,
          1 + (i + d) % 5, (i + d) % 61 = 0, 'Stor Prøve'
        from ${series}, generate_series(0, 5) d where ${state} >= 3 and ${starts} + d * 7 < ${today}`,
    sql`insert into follow_up (id, placement_id, kind, due_on, owner_id, channel, planned_at, done_at, done_by, done_channel, decision)
        select ${nth('follow-up', sql`i * 10 + f`)}, ${placement}, (array['first-week', 'half-way', 'before-end'])[f], ${starts} + f * 28 - 24,
          ${consultant}, 'phone', ${written},
          case when ${starts} + f * 28 - 24 < ${today} and i % 11 <> 0 then (${starts} + f * 28 - 24)::timestamptz end,
          case when ${starts} + f * 28 - 24 < ${today} and i % 11 <> 0 then ${consultant} end, 'phone', 'continue'
        from ${series}, generate_series(1, 3) f where ${state} >= 2`,
    sql`insert into placement_end (placement_id, kind, ended_on, cause, ended_at)
        select ${placement}, case when ${state} = 8 then 'completed' else 'stopped' end, ${starts} + 90, case when ${state} = 9 then 'tasks' end,
          (${starts} + 90)::timestamptz
        from ${series} where ${state} >= 8`,
    sql`insert into outcome (placement_id, kind, job_minutes, job_starts_on, job_title, recorded_at)
        select ${placement}, case when i % 20 < 10 then 'job' else 'closer' end, case when i % 20 < 10 then 900 end,
          case when i % 20 < 10 then ${starts} + 92 end, case when i % 20 < 10 then 'Prøve' end, (${starts} + 90)::timestamptz
        from ${series} where ${state} >= 8`,
  ];
}
