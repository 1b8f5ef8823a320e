import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';

export interface Place {
  name: string;
  latitude: number;
  longitude: number;
}

/** The town by its postal code or name ("8700", "8700 Horsens", "horsens"); null when there is none. */
export async function findPlace(tx: Tx, asked: string): Promise<Place | null> {
  const code = /\b\d{4}\b/.exec(asked)?.[0] ?? null;
  const { rows } = await sql<Place>`
    select name, avg(latitude) as latitude, avg(longitude) as longitude from postal_code
    where case when ${code}::text is null then danish_sort_key(name) = danish_sort_key(${asked}) else code = ${code} end
    group by name
    order by name limit 1`.execute(tx);
  return rows[0] ?? null;
}
