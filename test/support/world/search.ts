import { json } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { WorldPart } from './parts.ts';

/** A search the citizen has kept. */
export const savedSearch: WorldPart = async (tx, { site, people }) => {
  const savedSearchId = newId();
  await tx
    .insertInto('savedSearch')
    .values({
      id: savedSearchId,
      accountId: people.citizen.accountId,
      kind: 'opening',
      name: 'Noget med dyr',
      criteria: json({ text: 'dyr' }),
      every: 'week',
      createdAt: site.clock.now(),
      toldUntil: site.clock.now(),
    })
    .execute();
  return { savedSearchId };
};
