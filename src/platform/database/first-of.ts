import { sql } from 'kysely';

/**
 * The first column, or the second when it is null, to join by. Behind row-level security PostgreSQL will not look
 * coalesce() up in an index, as it does not know that it gives nothing away; it reads the whole table instead.
 */
export const firstOf = (first: string, second: string) =>
  sql`case when ${sql.ref(first)} is null then ${sql.ref(second)} else ${sql.ref(first)} end`;
