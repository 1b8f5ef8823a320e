import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';

export interface PostalPlace {
  latitude: number | null;
  longitude: number | null;
}

/** Where a postal code lies; without coordinates while the codes are not loaded; null when it does not exist. */
export async function postalPlace(tx: Tx, code: string): Promise<PostalPlace | null> {
  const { rows } = await sql<PostalPlace & { loaded: boolean }>`
    select p.latitude, p.longitude, exists (select from postal_code) as loaded
    from (select 1) one left join postal_code p on p.code = ${code}`.execute(tx);
  const found = rows[0]!;
  return found.latitude === null && found.loaded
    ? null
    : { latitude: found.latitude, longitude: found.longitude };
}
