import { json } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { WorldPart } from './parts.ts';

/** A search the citizen has kept, and the citizen followed by the caseworker. */
export const savedSearch: WorldPart = async (tx, { site, people, ids }) => {
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
  await tx
    .insertInto('savedSearch')
    .values({
      id: newId(),
      accountId: people.caseworker.accountId,
      kind: 'for-citizen',
      citizenId: ids.citizenId,
      name: 'for-citizen',
      criteria: json({}),
      every: 'week',
      createdAt: site.clock.now(),
      toldUntil: site.clock.now(),
    })
    .execute();
  return { savedSearchId };
};
