import { type RawBuilder, sql } from 'kysely';

/** A count as one value, so that many are made in one question. */
export const asOne = <T>(query: RawBuilder<T>): RawBuilder<T> =>
  sql<T>`(select row_to_json(one) from (${query}) one)`;

/** The same with several rows, in their order. */
export const asMany = <T>(query: RawBuilder<T>): RawBuilder<T[]> =>
  sql<T[]>`(select coalesce(json_agg(one), '[]') from (${query}) one)`;
