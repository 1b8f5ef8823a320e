import { newId } from '#platform/id.ts';
import type { WorldPart } from './parts.ts';

/** What is known of the relation: who answers, what the place can, a word noted, and a holiday to come. */
export const portfolio: WorldPart = async (tx, { site, ids, people }) => {
  const [contactPersonId, factId, absenceId, colleagueId] = [newId(), newId(), newId(), newId()];
  const at = site.clock.now();
  const today = site.clock.today();
  const { workplaceId, companyId } = ids;
  const consultant = people.consultant.accountId;
  await tx
    .insertInto('account')
    .values({ id: colleagueId, role: 'consultant', name: 'Vita Vikar', email: `${colleagueId}@post.example` })
    .execute();
  await tx
    .insertInto('workplaceContact')
    .values({ id: contactPersonId, workplaceId, name: 'Bodil Bager', phone: '20304051', addedAt: at })
    .execute();
  await tx
    .insertInto('workplaceFact')
    .values({
      id: factId,
      workplaceId,
      kind: 'quiet-room',
      source: 'visit',
      observedOn: today,
      recordedAt: at,
      recordedBy: consultant,
      recordedByName: 'Kaj Konsulent',
    })
    .execute();
  await tx
    .insertInto('companyContact')
    .values({
      id: newId(),
      companyId,
      at,
      channel: 'phone',
      kind: 'talked',
      byId: consultant,
      byName: 'Kaj Konsulent',
      recordedAt: at,
    })
    .execute();
  await tx
    .insertInto('consultantAbsence')
    .values({
      id: absenceId,
      accountId: consultant,
      substituteId: colleagueId,
      fromDate: today.add({ days: 60 }),
      toDate: today.add({ days: 70 }),
      registeredAt: at,
    })
    .execute();
  return { contactPersonId, factId, absenceId, consultantId: consultant };
};
