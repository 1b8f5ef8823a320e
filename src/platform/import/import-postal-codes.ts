import type { Database } from '#platform/database/open.ts';
import { type ImportOptions, importRows } from './import-rows.ts';
import type { ImportCount } from './row-errors.ts';

interface PostalCode {
  code: string;
  name: string;
  latitude: number;
  longitude: number;
}

type Screen = Pick<ImportOptions<unknown>, 'errorFile' | 'progress'>;

/** Postal codes with their middle, from a file with the columns postnr, navn, lon, lat. */
export function importPostalCodes(database: Database, file: string, screen: Screen): Promise<ImportCount> {
  return importRows<PostalCode>({
    ...screen,
    file,
    columns: ['postnr', 'navn', 'lon', 'lat'],
    read: readPostalCodes,
    write: (batch) => writePostalCodes(database, batch),
  });
}

/**
 * A row is one code or a stretch of them, such as 1000-1499 for inner Copenhagen, where each street has
 * its own. Every code of the stretch gets a row: an address holds one code and must find its place by it;
 * that a few of them belong to no street does no harm.
 */
export function readPostalCodes(row: Record<string, string>): PostalCode[] | { problem: string } {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(row.postnr ?? '') ?? [];
  if (!from || !to || to < from)
    return { problem: `“${row.postnr}” is neither a postal code nor a stretch of them` };
  if (!row.navn) return { problem: 'no name' };
  const latitude = degrees(row.lat);
  const longitude = degrees(row.lon);
  // Denmark with Bornholm; swapped columns would otherwise put everybody in the Indian Ocean.
  if (
    latitude < 54 ||
    latitude > 58.5 ||
    longitude < 7 ||
    longitude > 16 ||
    Number.isNaN(latitude + longitude)
  ) {
    return { problem: `latitude “${row.lat}”, longitude “${row.lon}” is not a place in Denmark` };
  }
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => ({
    code: String(Number(from) + step).padStart(4, '0'),
    name: row.navn!,
    latitude,
    longitude,
  }));
}

const degrees = (text: string | undefined): number => (text ? Number(text) : Number.NaN);

async function writePostalCodes(database: Database, batch: PostalCode[]): Promise<void> {
  const once = [...new Map(batch.map((postalCode) => [postalCode.code, postalCode])).values()];
  await database.asOwner((tx) =>
    tx
      .insertInto('postalCode')
      .values(once)
      .onConflict((conflict) =>
        conflict.column('code').doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          latitude: eb.ref('excluded.latitude'),
          longitude: eb.ref('excluded.longitude'),
        })),
      )
      .execute(),
  );
}
