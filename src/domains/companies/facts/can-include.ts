import { type RawBuilder, sql } from 'kysely';
import type { FactWanted } from './fact-kinds.ts';

/** Of workplace `w`: every one of these is known and has not been withdrawn. */
export const canInclude = (wanted: readonly FactWanted[]): RawBuilder<unknown> =>
  wanted.length === 0
    ? sql``
    : sql.join(
        wanted.map(
          ({ kind, dimension }) => sql`and exists (
            select from workplace_fact f where f.workplace_id = w.id and f.withdrawn_at is null and f.kind = ${kind}
              ${dimension ? sql`and f.value = ${dimension}` : sql``})`,
        ),
        sql` `,
      );
