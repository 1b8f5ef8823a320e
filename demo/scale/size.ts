import { sql } from 'kysely';

/** What the statements of a large municipality count and date by. */
export interface Size {
  readonly citizens: number;
  readonly caseworkers: number;
  readonly consultants: number;
  readonly workplaces: number;
  readonly openings: number;
  readonly suggestions: number;
  readonly placements: number;
  readonly now: string;
  readonly today: string;
  readonly firstNames: string;
  readonly surnames: string;
}

/** The id of the nth thing of a kind; the same in every statement, so that rows find each other. */
export const nth = (kind: string, number: ReturnType<typeof sql>) =>
  sql`md5(current_setting('app.municipality_id') || ${sql.lit(kind)} || (${number})::text)::uuid`;

/** The opening the ith suggestion and the ith placement are of: each in its turn, so that they fall evenly on everybody. */
export const openingOf = (size: Size) => sql`1 + i * 37 % ${size.openings}::int`;
