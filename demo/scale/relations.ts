import { sql } from 'kysely';
import { mix } from './mix.ts';
import { nth, type Size } from './size.ts';

const i = sql`i`;

/** Consultants and their companies: rhythm, contacts, hand-overs, what places can include, and who asked for help. */
export function scaleRelations(size: Size) {
  const now = sql`${size.now}::timestamptz`;
  const today = sql`${size.today}::date`;
  const companies = sql`generate_series(1, ${size.workplaces}::int) i`;
  const consultants = sql`generate_series(1, ${size.consultants}::int) i`;
  const consultantOf = nth('consultant', sql`1 + i % ${size.consultants}::int`);
  const anotherConsultant = nth('consultant', sql`1 + (i + 1) % ${size.consultants}::int`);
  const industries = sql`array['cleaning', 'shop', 'warehouse', 'production', 'kitchen', 'green', 'care', 'workshop']`;
  const facts = sql`array['certified-mentor', 'quiet-room', 'gradual-hours', 'own-task', 'small-team', 'near-bus']`;
  return [
    sql`update company set cadence_months = (array[3, 6, null])[1 + ${mix(i, 1, 3)}]
        from ${companies} where company.id = ${nth('company', i)}`,
    sql`insert into consultant_industry (account_id, industry)
        select ${nth('consultant', i)}, (${industries})[1 + (i + d) % 8] from ${consultants}, generate_series(0, 1) d`,
    // Over, so that nobody in the measurement does two people's work.
    sql`insert into consultant_absence (id, account_id, substitute_id, from_date, to_date, registered_at)
        select ${nth('absence', i)}, ${nth('consultant', i)}, ${anotherConsultant}, ${today} - 60, ${today} - 40, ${now} - interval '70 days'
        from ${consultants} where ${nth('consultant', i)} <> ${anotherConsultant}`,
    sql`insert into company_hand_over (id, company_id, from_id, to_id, note, at, by_name)
        select ${nth('hand-over', i)}, ${nth('company', i)}, ${anotherConsultant}, ${consultantOf}, 'Prøve', ${now} - interval '200 days', 'Stor Leder'
        from ${companies} where i % 4 = 0`,
    sql`insert into company_contact (id, company_id, workplace_id, at, channel, kind, note, by_id, by_name, recorded_at)
        select ${nth('contact', sql`i * 10 + d`)}, ${nth('company', i)}, ${nth('workplace', i)}, at,
          (array['phone', 'mail', 'visit', 'meeting'])[1 + (i + d) % 4], (array['talked', 'wrote', 'no-answer', 'they-called', 'talked'])[1 + (i + d) % 5],
          'Prøve', ${consultantOf}, 'Stor Konsulent', at
        from ${companies}, generate_series(0, 5) d, lateral (select ${now} - (d * 70 + ${mix(i, 2, 200)}) * interval '1 day' as at) moment`,
    sql`insert into workplace_contact (id, workplace_id, name, job_title, phone, added_at)
        select ${nth('contact person', i)}, ${nth('workplace', i)}, 'Stor Prøve', 'Souschef', '20000000', ${now} - interval '100 days'
        from ${companies} where i % 2 = 0`,
    sql`insert into workplace_fact (id, workplace_id, kind, source, observed_on, recorded_at, recorded_by_name, withdrawn_at)
        select ${nth('fact', sql`i * 10 + d`)}, ${nth('workplace', i)}, (${facts})[1 + (${mix(i, 3, 6)} + d) % 6], 'visit',
          ${today} - (i + d * 40) % 400, ${now} - ((i + d * 40) % 400) * interval '1 day', 'Stor Konsulent',
          case when (i + d) % 12 = 0 then ${now} - interval '2 days' end
        from ${companies}, generate_series(0, 2) d`,
    ...inquiries(size),
  ];
}

/** Two years of them: the newest wait, those of the last weeks are answered, the others closed. */
function inquiries(size: Size) {
  const now = sql`${size.now}::timestamptz`;
  const each = sql`generate_series(1, ${Math.max(1, Math.round(size.workplaces / 3))}::int) i,
    lateral (select ${mix(i, 4, 600)} as age) aged, lateral (select ${now} - age * interval '1 day' - (2 + i % 5) * interval '1 hour' as at) moment`;
  const company = sql`(1 + i * 3 % ${size.workplaces}::int)`;
  const consultant = nth('consultant', sql`1 + ${company} % ${size.consultants}::int`);
  return [
    sql`insert into inquiry (id, received_at, answer_by, remind_at, escalate_at, need, company_text, company_name, cvr, industry, company_id,
          contact_name, phone, words, consultant_id, taken_at, answered_at, answered_by, closed_at, closed_by, outcome)
        select ${nth('inquiry', i)}, at, at + interval '1 day', at + interval '18 hours', at + interval '21 hours',
          (array['hands', 'recruit', 'keep', 'upskill', 'take-in', 'unsure'])[1 + i % 6], 'Stor Prøve', 'Stor Prøve', (98000000 + ${company})::text, 'shop',
          ${nth('company', company)}, 'Stor Prøve', '20000000', 'Vi mangler hænder', ${consultant},
          case when age > 0 then at + interval '1 hour' end, case when age > 0 then at + interval '2 hours' end, case when age > 0 then ${consultant} end,
          case when age > 20 then at + interval '6 days' end, case when age > 20 then ${consultant} end, case when age > 20 then 'visit' end
        from ${each}`,
    sql`insert into inquiry_step (id, inquiry_id, kind, at, actor_id, actor_name, party, channel)
        select ${nth('inquiry step', sql`i * 10 + s`)}, ${nth('inquiry', i)}, (array['taken', 'contacted', 'closed'])[s], at + s * interval '1 hour', ${consultant},
          'Stor Konsulent', 'staff', case when s = 2 then 'phone' end
        from ${each}, generate_series(1, 3) s where age > case when s = 3 then 20 else 0 end`,
  ];
}

/** The public register, which knows more companies than we do. */
export function scaleRegister(size: Size) {
  const now = sql`${size.now}::timestamptz`;
  return [
    sql`insert into register_company (cvr, name, advertising_protected, industry_code, industry_version, employees, updated_at)
        select (98000000 + i)::text, 'Prøve ' || i || ' ApS', i % 7 = 0, '471110', 'DB07', i % 90, ${now}
        from generate_series(1, ${size.workplaces * 3}::int) i on conflict do nothing`,
    sql`insert into register_unit (p_number, cvr, name, address, postal_code, updated_at)
        select (9800000000 + i)::text, (98000000 + i)::text, 'Prøve ' || i, 'Industrivej 1', '8700', ${now}
        from generate_series(1, ${size.workplaces * 3}::int) i on conflict do nothing`,
  ];
}
