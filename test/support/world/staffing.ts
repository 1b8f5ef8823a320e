import { newId } from '#platform/id.ts';
import type { WorldPart } from './parts.ts';

/** The citizen has told of something that was not right at the workplace, and somebody has looked into it. */
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
  await tx
    .insertInto('workplaceCheck')
    .values({
      id: newId(),
      workplaceId: ids.workplaceId,
      reason: 'concern',
      concernId,
      result: 'talked',
      checkedAt: site.clock.now(),
      checkedBy: people.manager.accountId,
      checkedByName: 'Lea Leder',
    })
    .execute();
  return { concernId };
};
