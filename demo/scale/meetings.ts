import { sql } from 'kysely';
import { ENTRY_JOBS } from '#domains/matching/index.ts';
import { mix } from './mix.ts';
import { nth, openingOf, type Size } from './size.ts';

const i = sql`i`;
const codes = `{${ENTRY_JOBS.slice(0, 30)
  .map(({ iscoCode }) => iscoCode)
  .join(',')}}`;

/** The marketplace, threads, groups, jobs and log-ins, articles and gatherings. */
export function scaleMeetings(size: Size) {
  const now = sql`${size.now}::timestamptz`;
  const today = sql`${size.today}::date`;
  const citizens = sql`generate_series(1, ${size.citizens}::int) i`;
  const inGroup = sql`${mix(i, 13, 4)} = 0`;
  // Of those offered a place most can be seen; some are away, have not finished, have not answered, or have said no.
  const stands = mix(i, 14, 10);
  const since = sql`${now} - (20 + i % 300) * interval '1 day'`;
  const accepted = sql`${stands} < 8`;
  const published = sql`${stands} < 7`;
  const gatherings = sql`generate_series(1, ${60 + Math.round(size.citizens / 500)}::int) i`;
  const starts = sql`${now} + ((i % 20) * 9 - 60) * interval '1 day'`;
  return [
    sql`insert into citizen_group (id, citizen_id, kind, from_on, recorded_at, recorded_by_name)
        select ${nth('group', i)}, ${nth('citizen', i)}, 'fleksjob', ${today} - 200 - i % 400, ${now}, 'Stor Sagsbehandler'
        from ${citizens} where ${inGroup} or ${mix(i, 15, 40)} = 0`,
    sql`insert into employment (id, citizen_id, kind, workplace_id, minutes_per_week, from_on, until_on, source, recorded_at, recorded_by_name)
        select ${nth('employment', i)}, ${nth('citizen', i)}, 'fleksjob', ${nth('workplace', sql`1 + i % ${size.workplaces}::int`)}, 600,
          ${today} - 100 - i % 300, case when i % 5 = 0 then ${today} - 20 end, 'staff', ${now}, 'Stor Sagsbehandler'
        from ${citizens} where ${inGroup} and ${mix(i, 16, 10)} < 8`,
    sql`insert into login_tally (starts_on, people, daily, weekly, fortnightly, tallied_at)
        select date_trunc('week', ${today})::date - 14 * i, ${Math.round(size.citizens / 4)}, ${Math.round(size.citizens / 25)}, ${Math.round(size.citizens / 10)},
          ${Math.round(size.citizens / 20)}, ${now} from generate_series(1, 26) i`,
    sql`insert into marketplace_profile (citizen_id, id, alias, offered_at, accepted_at, declined_at, published_at, paused_at, updated_at)
        select ${nth('citizen', i)}, ${nth('profile', i)}, 'Profil ' || i, ${since}, case when ${accepted} then ${since} end,
          case when ${stands} = 9 then ${since} end, case when ${published} then ${since} end, case when ${stands} = 6 then ${now} end, ${since}
        from ${citizens} where ${inGroup}`,
    sql`insert into marketplace_section (citizen_id, name, content, shown, updated_at)
        select ${nth('citizen', i)}, name, case name
            when 'wishes' then jsonb_build_object('iscoCode', (${codes}::text[])[1 + i % 30], 'moreIscoCodes', array[]::text[])
            when 'competences' then '{"held": ["gøre rent", "køre truck"]}'
            when 'hours' then jsonb_build_object('minutesNow', 300 + i % 10 * 60, 'minutesAim', 900, 'earliest', 480, 'latest', 900, 'evenings', false, 'weekends', i % 3 = 0)
            when 'area' then '{"reach": "town", "means": ["bus"], "limitMinutes": 45}'
            when 'needs' then '{"needs": [{"dimension": "lifting", "level": 1}]}'
            else '{"text": "Jeg kan godt lide at have orden omkring mig, og jeg møder til tiden."}' end,
          ${published}, ${since}
        from ${citizens}, unnest(array['competences', 'wishes', 'hours', 'area', 'needs', 'words']) name
        where ${inGroup} and ${accepted} and (name <> 'needs' or i % 2 = 0)`,
    sql`insert into marketplace_employer (workplace_id, admitted_at, counted_from)
        select ${nth('workplace', i)}, ${now} - interval '200 days', ${now} - interval '200 days'
        from generate_series(1, ${size.workplaces}::int) i where i % 4 = 0`,
    sql`insert into saved_search (id, account_id, kind, name, criteria, every, created_at, told_until)
        select ${nth('saved search', i)}, ${nth('citizen account', i)}, 'opening', 'Rengøring', '{"text": "rengøring"}', 'never', ${now}, ${now}
        from ${citizens} where i % 9 <> 0 and ${inGroup} and ${mix(i, 17, 5)} = 0`,
    ...threads(size),
    sql`insert into article (id, audience, title, lead, body, written_at)
        select ${nth('article', i)}, (array['citizen', 'employer', 'all'])[1 + i % 3], 'Prøve ' || i, 'Prøve', 'Prøve', ${now} - i * interval '1 day' from generate_series(1, 12) i`,
    sql`insert into gathering (id, title, about, audience, starts_at, ends_at, place, capacity, created_at)
        select ${nth('gathering', i)}, 'Møde ' || i, 'Prøve', (array['citizen', 'employer', 'all'])[1 + i % 3], ${starts}, ${starts} + interval '2 hours',
          'Rådhuset', 12, ${now} - interval '90 days' from ${gatherings}`,
    sql`insert into sign_up (id, gathering_id, citizen_id, name, signed_up_at, seated_at, attended)
        select ${nth('sign-up', sql`i * 100 + d`)}, ${nth('gathering', i)}, ${nth('citizen', sql`1 + (i * 61 + d * 17) % ${size.citizens}::int`)}, 'Stor Prøve',
          ${now} - interval '80 days', case when d <= 12 then ${now} - interval '80 days' end, case when i % 20 < 6 and d <= 12 then d % 5 > 0 end
        from ${gatherings}, generate_series(1, 15) d where i % 3 <> 1`,
  ];
}

/** One for every other placement, for each eighth workplace with the municipality, and for the letters of the marketplace. */
function threads(size: Size) {
  const now = sql`${size.now}::timestamptz`;
  const opening = openingOf(size);
  const about = sql`
    select 'placement' as kind, ${nth('placement', i)} as about_id, ${nth('placement thread', i)} as id, ${nth('citizen', sql`1 + i % ${size.citizens}::int`)} as citizen_id,
      ${nth('workplace', sql`1 + (${opening}) % ${size.workplaces}::int`)} as workplace_id,
      ${nth('caseworker', sql`1 + (1 + i % ${size.citizens}::int) % ${size.caseworkers}::int`)} as staff_id, i
    from generate_series(1, ${size.placements}::int) i where ${mix(i, 18, 2)} = 0
    union all
    select 'workplace', ${nth('workplace', i)}, ${nth('workplace thread', i)}, null, ${nth('workplace', i)},
      ${nth('consultant', sql`1 + i % ${size.consultants}::int`)}, i
    from generate_series(1, ${size.workplaces}::int) i where ${mix(i, 19, 8)} = 0
    union all
    select 'profile', ${nth('profile', i)}, ${nth('letter thread', i)}, ${nth('citizen', i)}, ${nth('workplace', sql`4 * (1 + i % ${Math.max(1, Math.floor(size.workplaces / 4))}::int)`)}, null, i
    from generate_series(1, ${size.citizens}::int) i
    where ${mix(i, 13, 4)} = 0 and ${mix(i, 14, 10)} < 6 and ${mix(i, 20, 2)} = 0`;
  const started = sql`${now} - (10 + i % 200) * interval '1 day'`;
  const isClosed = sql`i % 3 = 0`;
  const part = (kind: string) => sql`md5(${kind}::text || t.id)::uuid`;
  // Read by all but one in twelve of the staff.
  const unread = sql`(i % 12 = 1)`;
  return [
    sql`create temporary table thread on commit drop as ${about}`,
    sql`insert into conversation (id, about_kind, about_id, subject, citizen_id, workplace_id, started_at, closed_at, closed_by_name)
        select id, kind, about_id, 'Prøve ' || i, citizen_id, workplace_id, ${started}, case when ${isClosed} then ${now} end, case when ${isClosed} then 'Stor Prøve' end
        from thread`,
    sql`insert into conversation_participant (id, conversation_id, party, citizen_id, joined_at, last_read_at, settled_at, told_at, shown_as)
        select ${part('citizen')}, id, 'citizen', citizen_id, ${started}, ${now}, ${now}, ${now}, case when kind = 'profile' then 'Profil ' || i end
        from thread t where citizen_id is not null`,
    sql`insert into conversation_participant (id, conversation_id, party, workplace_id, joined_at, last_read_at, settled_at, told_at)
        select ${part('employer')}, id, 'employer', workplace_id, ${started}, ${now}, ${now}, ${now} from thread t`,
    sql`insert into conversation_participant (id, conversation_id, party, account_id, joined_at, last_read_at, settled_at, told_at)
        select ${part('staff')}, id, 'staff', staff_id, ${started}, case when not ${unread} then ${now} end, case when not ${unread} then ${now} end, ${now}
        from thread t where staff_id is not null`,
    sql`insert into conversation_message (id, conversation_id, author_id, author_name, body, at, way)
        select md5(t.id::text || d)::uuid, id, case when d % 2 = 0 then ${part('employer')} when citizen_id is not null then ${part('citizen')} else ${part('staff')} end,
          'Stor Prøve', 'Vi ses på torsdag, og så ser vi på det sammen.', ${started} + d * interval '1 day', 'site'
        from thread t, generate_series(0, 5) d`,
    sql`insert into internal_note (id, conversation_id, body, at, account_id, author_name)
        select ${part('note')}, id, 'Prøve', ${started}, staff_id, 'Stor Prøve' from thread t where staff_id is not null and i % 5 = 0`,
    sql`insert into marketplace_contact (id, citizen_id, workplace_id, conversation_id, started_by, started_at, closed_at, closed_reason)
        select ${part('letter')}, citizen_id, workplace_id, id, case when i % 2 = 0 then 'citizen' else 'employer' end, ${started},
          case when ${isClosed} then ${now} end, case when ${isClosed} then 'employer' end
        from thread t where kind = 'profile'`,
    sql`insert into marketplace_report (id, citizen_id, workplace_id, reported_by, reason, at, decided_at, decision)
        select ${part('report')}, citizen_id, workplace_id, 'citizen', 'rude', ${now} - interval '3 days', case when i % 4 > 0 then ${now} end, case when i % 4 > 0 then 'talked' end
        from thread t where kind = 'profile' and ${mix(i, 21, 100)} = 0`,
  ];
}
