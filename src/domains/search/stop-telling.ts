import { seal, unseal } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';

interface Sealed {
  stop: 'saved-search';
  municipalityId: string;
  savedSearchId: string;
}

/** An address that stops the messages of one search and can do nothing else; no log-in needed. */
export const stopAddress = (
  secret: string,
  baseUrl: string,
  of: { municipalityId: string; savedSearchId: string },
): string => `${baseUrl}/stop-besked/${seal(secret, { stop: 'saved-search', ...of } satisfies Sealed)}`;

export function stopFrom(secret: string, token: string): Sealed | null {
  const found = unseal<Sealed>(secret, token);
  return found?.stop === 'saved-search' ? found : null;
}

/** The search's name; null when it has been deleted. */
export const savedSearchName = async (tx: Tx, savedSearchId: string): Promise<string | null> =>
  (await tx.selectFrom('savedSearch').select('name').where('id', '=', savedSearchId).executeTakeFirst())
    ?.name ?? null;

export const stopTelling = (tx: Tx, savedSearchId: string) =>
  tx.updateTable('savedSearch').set({ every: 'never' }).where('id', '=', savedSearchId).execute();
