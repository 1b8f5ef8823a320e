import { type RawBuilder, sql } from 'kysely';

/** A number below `of` that has nothing to do with who looks after whom: each kind falls evenly on everybody. */
export const mix = (number: RawBuilder<unknown>, salt: number, of: number) =>
  sql`(abs(hashint4(((${number}) * 31 + ${sql.lit(salt)})::int)::bigint) % ${sql.lit(of)})::int`;
