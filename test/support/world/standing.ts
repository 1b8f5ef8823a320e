import { newId } from '#platform/id.ts';
import type { WorldPart } from './parts.ts';

/** A citizen who is granted a fleksjob and has one. */
export const addStanding: WorldPart = async (tx, { site, ids, people }) => {
  const groupId = newId();
  const employmentId = newId();
  const recorded = {
    citizenId: ids.citizenId,
    fromOn: site.clock.today().subtract({ months: 2 }),
    recordedAt: site.clock.now(),
    recordedBy: people.caseworker.accountId,
    recordedByName: 'Sanne Sag',
  };
  await tx
    .insertInto('citizenGroup')
    .values({ id: groupId, kind: 'fleksjob', ...recorded })
    .execute();
  await tx
    .insertInto('employment')
    .values({
      id: employmentId,
      kind: 'fleksjob',
      workplaceId: ids.workplaceId,
      minutesPerWeek: 480,
      source: 'staff',
      ...recorded,
    })
    .execute();
  return { groupId, employmentId };
};
