import { sql } from 'kysely';
import { DIMENSIONS } from '#domains/matching/index.ts';
import { nth, openingOf, type Size } from './size.ts';

const i = sql`i`;
const dimensions = `{${DIMENSIONS.join(',')}}`;

/** Staff, citizens with their needs, workplaces with their openings, and the suggestions between them. */
export function scalePeople(size: Size) {
  const name = sql`(${size.firstNames}::text[])[1 + i * 7 % array_length(${size.firstNames}::text[], 1)] || ' ' ||
    (${size.surnames}::text[])[1 + i * 13 % array_length(${size.surnames}::text[], 1)] || ' ' ||
    (${size.surnames}::text[])[1 + (i / 97) % array_length(${size.surnames}::text[], 1)]`;
  const now = sql`${size.now}::timestamptz`;
  const staff = (role: 'caseworker' | 'consultant' | 'manager' | 'administrator', count: number) => sql`
    insert into account (id, role, name, email, phone, created_at)
    select ${nth(role, i)}, ${role}, ${name}, ${role} || i || '@stor.example', '20000000', ${now} - interval '400 days'
    from generate_series(1, ${count}::int) i`;
  const consultant = nth('consultant', sql`1 + i % ${size.consultants}::int`);
  const town = sql`(array['8700', '8660', '8300', '8722', '7130'])[1 + i % 5]`;
  const latitude = sql`55.75 + (i * 37 % 400) / 1000.0`;
  const longitude = sql`9.6 + (i * 53 % 600) / 1000.0`;
  const industry = sql`(array['cleaning', 'shop', 'warehouse', 'production', 'kitchen', 'green', 'care', 'workshop'])[1 + i % 8]`;

  return [
    staff('caseworker', size.caseworkers),
    staff('consultant', size.consultants),
    staff('manager', 10),
    staff('administrator', 3),
    sql`insert into citizen (id, name, email, phone, digital, address, postal_code, latitude, longitude, target_group, benefit,
          caseworker_id, consultant_id, registered_at)
        select ${nth('citizen', i)}, ${name}, 'borger' || i || '@stor.example', '20000000', i % 9 <> 0, 'Skolevej ' || i % 90,
          ${town}, ${latitude}, ${longitude}, 3, 'kontanthjælp',
          case when i % 27 = 0 then null else ${nth('caseworker', sql`1 + i % ${size.caseworkers}::int`)} end,
          case when i % 3 = 0 then null else ${consultant} end, ${now} - (i % 400) * interval '1 day'
        from generate_series(1, ${size.citizens}::int) i`,
    sql`insert into account (id, role, name, email, citizen_id, created_at)
        select ${nth('citizen account', i)}, 'citizen', ${name}, 'borger' || i || '@stor.example', ${nth('citizen', i)}, ${now}
        from generate_series(1, ${size.citizens}::int) i where i % 9 <> 0`,
    sql`insert into citizen_profile (citizen_id, minutes_now, minutes_aim, travel_means, travel_limit_minutes, licences, competences, confirmed_at)
        select ${nth('citizen', i)}, 240 + i % 10 * 60, 900 + i % 20 * 60, array['bike', 'bus'], 30 + i % 4 * 10,
          case when i % 2 = 0 then array['car-b'] else '{}' end, array['gøre rent'], ${now} - (i % 300) * interval '1 day'
        from generate_series(1, ${size.citizens}::int) i where i % 7 <> 0`,
    sql`insert into citizen_need (citizen_id, dimension, level, firm, source, updated_at)
        select ${nth('citizen', i)}, (${dimensions}::text[])[1 + (i + d * 3) % ${DIMENSIONS.length}::int], 1 + (i + d) % 3, (i + d) % 2 = 0, 'citizen', ${now}
        from generate_series(1, ${size.citizens}::int) i, generate_series(0, 7) d where i % 7 <> 0`,
    sql`insert into citizen_wish (citizen_id, position, label, isco_code, industry)
        select ${nth('citizen', i)}, 1, 'Rengøringsassistent', '9112', ${industry}
        from generate_series(1, ${size.citizens}::int) i where i % 7 <> 0`,
    sql`insert into company (id, cvr, name, industry, employees, consultant_id, registered_at)
        select ${nth('company', i)}, (98000000 + i)::text, ${name} || ' ApS', ${industry}, 5 + i % 90, ${consultant}, ${now} - interval '300 days'
        from generate_series(1, ${size.workplaces}::int) i`,
    sql`insert into workplace (id, company_id, p_number, name, industry, address, postal_code, latitude, longitude,
          contact_name, contact_email, consultant_id, registered_at)
        select ${nth('workplace', i)}, ${nth('company', i)}, (9800000000 + i)::text, ${name} || ' ApS', ${industry}, 'Industrivej ' || i % 90,
          ${town}, ${latitude}, ${longitude}, ${name}, 'sted' || i || '@stor.example', ${consultant}, ${now} - interval '300 days'
        from generate_series(1, ${size.workplaces}::int) i`,
    sql`insert into account (id, role, name, email, created_at)
        select ${nth('employer', i)}, 'employer', ${name}, 'sted' || i || '@stor.example', ${now}
        from generate_series(1, ${size.workplaces}::int) i where i % 2 = 0`,
    sql`insert into workplace_member (workplace_id, account_id, added_at)
        select ${nth('workplace', i)}, ${nth('employer', i)}, ${now} from generate_series(1, ${size.workplaces}::int) i where i % 2 = 0`,
    sql`insert into account (id, role, name, email, created_at)
        select ${nth('mentor', i)}, 'mentor', ${name}, 'mentor' || i || '@stor.example', ${now}
        from generate_series(1, ${size.workplaces}::int) i`,
    sql`insert into task (id, workplace_id, title, isco_code, minutes_per_week, created_at)
        select ${nth('task', i)}, ${nth('workplace', sql`1 + i % ${size.workplaces}::int`)}, 'Opgave ' || i,
          (array['9112', '9334', '9333', '9321', '9412', '9214'])[1 + i % 6], 240 + i % 8 * 60, ${now} - (i % 200) * interval '1 day'
        from generate_series(1, ${size.openings}::int) i`,
    sql`insert into task_demand (task_id, dimension, level, lowers_to)
        select ${nth('task', i)}, (${dimensions}::text[])[1 + (i + d * 2) % ${DIMENSIONS.length}::int], 1 + (i + d) % 2, case when d % 2 = 0 then 0 end
        from generate_series(1, ${size.openings}::int) i, generate_series(0, 9) d`,
    sql`insert into opening (id, workplace_id, title, schemes, minutes_min, minutes_max, minutes_start, places, perspective, created_at)
        select ${nth('opening', i)}, ${nth('workplace', sql`1 + i % ${size.workplaces}::int`)}, 'Jobåbning ' || i,
          array['virksomhedspraktik'], 240 + i % 6 * 60, 900 + i % 12 * 60, 120, 1 + i % 3, (array['possible', 'agreed', 'none'])[1 + i % 3],
          ${now} - (i % 200) * interval '1 day'
        from generate_series(1, ${size.openings}::int) i`,
    sql`insert into opening_task (opening_id, task_id)
        select ${nth('opening', i)}, ${nth('task', i)} from generate_series(1, ${size.openings}::int) i`,
    ...suggestions(size),
  ];
}

function suggestions(size: Size) {
  const now = sql`${size.now}::timestamptz`;
  const opening = openingOf(size);
  const workplace = sql`1 + (${opening}) % ${size.workplaces}::int`;
  const kinds = sql`(array['offered', 'citizen-yes', 'employer-yes', 'meeting-set'])[s]`;
  const actor = sql`case when s = 2 then ${nth('citizen account', sql`1 + i % ${size.citizens}::int`)} end`;
  return [
    sql`insert into suggestion (id, citizen_id, opening_id, workplace_id, explanation, created_at)
        select ${nth('suggestion', i)}, ${nth('citizen', sql`1 + i % ${size.citizens}::int`)}, ${nth('opening', opening)}, ${nth('workplace', workplace)},
          '{"fit": {"fits": true, "score": 0, "terms": [], "dimensions": [], "asks": []}, "vacancy": {"tasks": [], "schemes": [], "licences": []}}',
          ${now} - (i % 90) * interval '1 day'
        from generate_series(1, ${size.suggestions}::int) i`,
    sql`insert into suggestion_step (id, suggestion_id, kind, at, actor_id, actor_name, party)
        select ${nth('suggestion step', sql`i * 10 + s`)}, ${nth('suggestion', i)}, ${kinds}, ${now} - (i % 90) * interval '1 day' + s * interval '1 hour',
          ${actor}, 'Stor Prøve', case s when 2 then 'citizen' when 3 then 'employer' else 'consultant' end
        from generate_series(1, ${size.suggestions}::int) i, generate_series(1, 4) s where s <= i % 5`,
  ];
}
