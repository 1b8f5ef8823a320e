import { sql } from 'kysely';

/** The account joined as `alias`, as somebody to call; null when there is none. */
export const colleagueAs = (alias: 'cw' | 'con') =>
  sql.raw(
    `case when ${alias}.id is not null then jsonb_build_object('name', ${alias}.name, 'title', ${alias}.title, 'email', ${alias}.email, 'phone', ${alias}.phone) end`,
  );
