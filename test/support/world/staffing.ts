import { newId } from '#platform/id.ts';
import type { WorldPart } from './parts.ts';

/** The citizen has told of something that is not right at the workplace. */
export const addConcern: WorldPart = async (tx, { site, ids, people, name }) => {
  const concernId = newId();
  await tx
    .insertInto('concern')
    .values({
      id: concernId,
      placementId: ids.placementId,
      citizenId: ids.citizenId,
      workplaceId: ids.workplaceId,
      kind: 'hours',
      words: 'Jeg er her længere, end vi har aftalt.',
      toldAt: site.clock.now(),
      toldBy: people.citizen.accountId,
      toldByName: name,
    })
    .execute();
  return { concernId };
};
