import { sql } from 'kysely';
import { mix } from './mix.ts';
import { nth, openingOf, type Size } from './size.ts';

const i = sql`i`;

/** Visits with their tasks and whom they were thought of for; seasons, calls for hands, the job bank and small jobs. */
export function scaleSmallWork(size: Size) {
  const now = sql`${size.now}::timestamptz`;
  const today = sql`${size.today}::date`;
  const visits = sql`generate_series(0, ${size.workplaces * 2 - 1}::int) i,
    lateral (select 1 + i % ${size.workplaces}::int as place, ${mix(i, 5, 700)} as age) told`;
  const consultant = nth('consultant', sql`1 + place % ${size.consultants}::int`);
  const citizen = sql`(1 + (i * 7 + d * 131) % ${size.citizens}::int)`;
  const tips = sql`generate_series(1, ${size.openings}::int) i, generate_series(0, 2) d`;
  const demand = sql`generate_series(1, ${size.workplaces}::int) i`;
  const calls = sql`generate_series(1, ${Math.max(1, Math.floor(size.openings / 20))}::int) i, lateral (select i * 20 as opening) called`;
  return [
    sql`insert into visit (id, workplace_id, visited_on, visited_by, spoke_with, hurts, undone, busy_months, shared_note, next_step, next_step_on, next_step_done_at, created_at)
        select ${nth('visit', i)}, ${nth('workplace', sql`place`)}, ${today} - age, ${consultant}, 'Stor Prøve', 'Sygdom', 'Oprydning',
          array[1 + i % 12]::smallint[], case when i % 2 = 0 then 'De mangler hænder om efteråret.' end, 'Ringer igen', ${today} - age + 20,
          case when age > 20 and i % 9 <> 0 then ${now} - interval '1 day' end, ${now} - age * interval '1 day'
        from ${visits}`,
    sql`insert into visit_task (task_id, visit_id, rhythm, done_by)
        select ${nth('task', i)}, ${nth('visit', sql`i % ${size.workplaces * 2}::int`)}, 'hver dag', 'butikschefen'
        from generate_series(1, ${size.openings}::int) i`,
    sql`insert into visit_thanks (visit_id, account_id, at)
        select ${nth('visit', i)}, ${nth('consultant', sql`1 + (place + d) % ${size.consultants}::int`)}, ${now}
        from ${visits}, generate_series(1, 2) d where i % 2 = 0 on conflict do nothing`,
    sql`insert into task_tip (id, task_id, citizen_id, caseworker_id, reason, explanation, score, created_at, seen_at, dismissed_at, dismissed_reason, acted_at)
        select ${nth('tip', sql`i * 10 + d`)}, ${nth('task', i)}, ${nth('citizen', citizen)},
          ${nth('caseworker', sql`1 + ${citizen} % ${size.caseworkers}::int`)}, 'needs',
          '{"fit": {"fits": true, "score": 0, "terms": [], "dimensions": [], "asks": []}, "vacancy": {"tasks": [], "schemes": [], "licences": []}}', 500,
          ${now} - (i % 200) * interval '1 day', ${now}, case when ${mix(sql`i * 10 + d`, 6, 10)} between 1 and 6 then ${now} end,
          case when ${mix(sql`i * 10 + d`, 6, 10)} between 1 and 6 then 'other' end, case when ${mix(sql`i * 10 + d`, 6, 10)} > 6 then ${now} end
        from ${tips} where ${citizen} % 27 <> 0 on conflict do nothing`,
    sql`insert into season (workplace_id, what, minutes_per_week, agreed_on, changed_at)
        select ${nth('workplace', i)}, 'Ekstra hænder', 600, ${today} - 100, ${now} from ${demand} where ${mix(i, 7, 4)} = 0`,
    sql`insert into season_demand (workplace_id, month, people)
        select ${nth('workplace', i)}, 1 + (i + d) % 12, 1 + i % 4 from ${demand}, generate_series(0, 3) d where ${mix(i, 7, 4)} = 0`,
    sql`insert into call_off (id, workplace_id, opening_id, people, starts_on, ends_on, minutes_per_week, called_at, caller_name, closed_at, closed_reason)
        select ${nth('call-off', i)}, ${nth('workplace', sql`1 + opening % ${size.workplaces}::int`)}, ${nth('opening', sql`opening`)}, 2,
          ${today} + 30, ${today} + 90, 600, ${now} - (i % 300) * interval '1 day', 'Stor Prøve',
          case when i % 12 <> 0 then ${now} - interval '1 day' end, case when i % 12 <> 0 then 'filled' end
        from ${calls}`,
    sql`insert into job_bank_member (citizen_id, industries, ready_from, changed_at, left_at)
        select ${nth('citizen', i)}, array[(array['cleaning', 'shop', 'warehouse', 'production', 'kitchen', 'green', 'care', 'workshop'])[1 + i % 8]],
          ${today} - i % 100, ${now}, case when ${mix(i, 9, 9)} = 0 then ${now} end
        from generate_series(1, ${size.citizens}::int) i where ${mix(i, 8, 6)} = 0`,
    sql`insert into contact_after_end (placement_id, yes, answered_at)
        select placement_id, ${mix(sql`row_number() over (order by placement_id)`, 10, 3)} > 0, ${now} from placement_end`,
    sql`insert into small_job (opening_id, citizen_id, carved_at)
        select ${nth('opening', i)}, case when i % 2 = 0 then ${nth('citizen', sql`1 + i % ${size.citizens}::int`)} end, ${now} - interval '20 days'
        from generate_series(1, ${size.openings}::int) i where ${mix(i, 11, 15)} = 0`,
    sql`insert into concern (id, placement_id, citizen_id, workplace_id, kind, words, told_at, told_by_name)
        select ${nth('concern', i)}, ${nth('placement', i)}, ${nth('citizen', sql`1 + i % ${size.citizens}::int`)},
          ${nth('workplace', sql`1 + (${openingOf(size)}) % ${size.workplaces}::int`)}, 'tone', 'Prøve', ${now} - (i % 300) * interval '1 day', 'Stor Prøve'
        from generate_series(1, ${size.placements}::int) i where ${mix(i, 12, 200)} = 0`,
    sql`insert into workplace_check (id, workplace_id, reason, concern_id, result, checked_at, checked_by_name)
        select ${nth('check', sql`row_number() over (order by id)`)}, workplace_id, 'concern', id, 'fine', ${now}, 'Stor Leder' from concern where told_at < ${now} - interval '30 days'`,
  ];
}
