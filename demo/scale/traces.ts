import { sql } from 'kysely';
import { nth, type Size } from './size.ts';

const i = sql`i`;

/** Who looked, what was done and what was sent, as many as a year of work leaves behind. */
export function scaleTraces(size: Size) {
  const now = sql`${size.now}::timestamptz`;
  const citizens = sql`generate_series(1, ${size.citizens}::int) i`;
  const caseworker = nth('caseworker', sql`1 + i % ${size.caseworkers}::int`);
  const at = sql`${now} - ((i * 7 + l * 11) % 84) * interval '1 day' - l * interval '1 minute'`;
  return [
    sql`insert into look (id, at, actor_id, actor_name, actor_role, citizen_id, reason, path, result)
        select ${nth('look', sql`i * 20 + l`)}, ${at}, ${caseworker}, 'Stor Sagsbehandler', 'caseworker', ${nth('citizen', i)},
          (array['see-citizen', 'work-list', 'list-citizens'])[1 + l % 3], '/', 'allowed'
        from ${citizens}, generate_series(1, 9) l`,
    sql`insert into event (id, at, kind, actor_id, actor_name, actor_role, citizen_id, subject_id)
        select ${nth('event', sql`i * 20 + l`)}, ${at}, (array['citizen.registered', 'needs.confirmed', 'citizen.assigned', 'citizen.changed'])[l],
          ${caseworker}, 'Stor Sagsbehandler', 'caseworker', ${nth('citizen', i)}, ${nth('citizen', i)}
        from ${citizens}, generate_series(1, 4) l`,
    sql`insert into event (id, at, kind, actor_id, actor_name, actor_role, citizen_id, subject_id)
        select ${nth('placement event', i)}, ${now} - (i % 60) * interval '1 day', 'placement.made', null, 'Stor Konsulent', 'consultant',
          ${nth('citizen', sql`1 + i % ${size.citizens}::int`)}, ${nth('placement', i)}
        from generate_series(1, ${size.placements}::int) i`,
    sql`insert into message (id, channel, to_name, to_address, subject, body, about, created_at, sent_at)
        select ${nth('message', i)}, 'mail', 'Stor Prøve', 'borger' || i || '@stor.example', 'Prøve', 'Prøve', 'prøve', ${now}, ${now}
        from ${citizens}`,
  ];
}
