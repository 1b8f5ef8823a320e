import { newId } from '#platform/id.ts';
import type { WorldPart } from './parts.ts';

/** A year with a peak, a call for people to the world's own opening, and the citizen in the job bank. */
export const seasonPart: WorldPart = async (tx, { site, ids, people }) => {
  const callOffId = newId();
  const now = site.clock.now();
  const today = site.clock.today();
  await tx
    .insertInto('season')
    .values({
      workplaceId: ids.workplaceId,
      what: 'Pakke brød',
      minutesPerWeek: 600,
      agreedOn: today,
      changedAt: now,
      changedBy: people.employer.accountId,
    })
    .execute();
  await tx
    .insertInto('seasonDemand')
    .values([
      { workplaceId: ids.workplaceId, month: 6, people: 2 },
      { workplaceId: ids.workplaceId, month: 12, people: 4 },
    ])
    .execute();
  await tx
    .insertInto('callOff')
    .values({
      id: callOffId,
      workplaceId: ids.workplaceId,
      openingId: ids.openingId,
      people: 3,
      startsOn: today.add({ months: 1 }),
      endsOn: today.add({ months: 3 }),
      minutesPerWeek: 240,
      calledAt: now,
      calledBy: people.employer.accountId,
      callerName: 'Ejnar Ejer',
    })
    .execute();
  await tx
    .insertInto('jobBankMember')
    .values({ citizenId: ids.citizenId, readyFrom: today, changedAt: now })
    .execute();
  return { callOffId };
};
