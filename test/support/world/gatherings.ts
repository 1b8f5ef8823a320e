import { newId } from '#platform/id.ts';
import type { WorldPart } from './parts.ts';

/** A gathering for all next week, with the citizen and somebody from the workplace signed up. */
export const gatherings: WorldPart = async (tx, { site, ids, people, name }) => {
  const gatheringId = newId();
  const at = site.clock.now();
  const startsAt = at.add({ hours: 24 * 7 });
  await tx
    .insertInto('gathering')
    .values({
      id: gatheringId,
      title: 'Kaffe og kolleger',
      about: 'Vi drikker kaffe.',
      audience: 'all',
      startsAt,
      endsAt: startsAt.add({ hours: 2 }),
      place: 'Havnen 1',
      capacity: 10,
      contactId: people.consultant.accountId,
      createdAt: at,
    })
    .execute();
  const signedUp = { gatheringId, signedUpAt: at, seatedAt: at };
  await tx
    .insertInto('signUp')
    .values({ id: newId(), ...signedUp, citizenId: ids.citizenId, name })
    .execute();
  await tx
    .insertInto('signUp')
    .values({ id: newId(), ...signedUp, workplaceId: ids.workplaceId, name: 'Ejnar Ejer', seats: 2 })
    .execute();
  return { gatheringId };
};
