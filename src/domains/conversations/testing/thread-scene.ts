import type { TestSite } from '#test/support/site.ts';
import { newOpening } from '#test/support/two-sides.ts';
import { type NewConversation, startConversation } from '../start-conversation.ts';

export const alias = 'Sommerfugl 12';

/** A citizen, a workplace with two who act for it, their staff, and strangers of each kind. */
export async function threadScene(site: TestSite) {
  const citizen = await site.newAccount('citizen', 'Xenia Hemmelig');
  const caseworker = await site.newAccount('caseworker', 'Sanne Sag');
  const consultant = await site.newAccount('consultant', 'Kaj Konsulent');
  const employer = await site.newAccount('employer', 'Ejnar Ejer');
  const colleague = await site.newAccount('employer', 'Karen Kollega');
  const stranger = await site.newAccount('employer', 'Frede Fremmed');
  const otherCitizen = await site.newAccount('citizen', 'Anna Anden');
  const otherStaff = await site.newAccount('caseworker', 'Ulla Udenfor');
  const opening = await newOpening(site, { title: 'Hjælp i bageriet' });
  const elsewhere = await newOpening(site, { title: 'Et helt andet sted' });
  const citizenId = citizen.citizenId as string;
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    await tx
      .updateTable('citizen')
      .set({ caseworkerId: caseworker.accountId, consultantId: consultant.accountId })
      .where('id', '=', citizenId)
      .execute();
    const members = [employer, colleague].map(({ accountId }) => ({
      workplaceId: opening.workplaceId,
      accountId,
      addedAt: site.clock.now(),
    }));
    await tx
      .insertInto('workplaceMember')
      .values([
        ...members,
        {
          workplaceId: elsewhere.workplaceId,
          accountId: stranger.accountId,
          addedAt: site.clock.now(),
        },
      ])
      .execute();
  });
  const accounts = {
    citizen: citizen.accountId,
    caseworker: caseworker.accountId,
    consultant: consultant.accountId,
    employer: employer.accountId,
    colleague: colleague.accountId,
    stranger: stranger.accountId,
    otherCitizen: otherCitizen.accountId,
    otherStaff: otherStaff.accountId,
  };
  type Who = keyof typeof accounts;

  const inTown = <T>(work: Parameters<typeof site.database.inMunicipality<T>>[1]) =>
    site.database.inMunicipality(site.municipalityId, work);
  const as = (who: Who) => site.actor(accounts[who]);
  const later = (minutes = 1) => site.clock.moveTo(site.clock.now().add({ minutes }));

  /** The citizen by an alias, the workplace, and the consultant. */
  async function start(who: Who, more: Partial<NewConversation> = {}): Promise<string> {
    const actor = await as(who);
    later();
    return inTown((tx) =>
      startConversation(tx, site.clock, actor, {
        about: { kind: 'profile', id: citizenId },
        subject: 'Om åbningen i bageriet',
        body: 'Er opgaven stadig ledig?',
        participants: [
          { party: 'citizen', citizenId, shownAs: alias },
          { party: 'employer', workplaceId: opening.workplaceId },
          { party: 'staff', accountId: accounts.consultant },
        ],
        ...more,
      }),
    );
  }
  return { citizenId, ...opening, accounts, inTown, as, later, start };
}

export type ThreadScene = Awaited<ReturnType<typeof threadScene>>;
