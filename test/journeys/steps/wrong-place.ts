import { newOpening, tellNeeds } from '../../support/two-sides.ts';
import { type Cast, names } from './cast.ts';
import type { Person } from './person.ts';

export const wishWorkplace = 'Caféen på Torvet';

/** A citizen who has told and may try a little more, the place wished for, and a quiet one with routine work. */
export async function wrongPlaceTown(
  { site, citizen, caseworker, consultant, employer }: Cast,
  { wished, routine }: { wished: string; routine: string },
): Promise<void> {
  const account = await site.newAccount('citizen', names.citizen);
  const citizenId = account.citizenId as string;
  citizen.isNowKnownAs(account.accountId);
  await tellNeeds(site, citizenId, {
    needs: { lifting: [1, true], customers: [2, false], 'changing-tasks': [2, false] },
    minutesNow: 480,
  });
  const cafe = await newOpening(site, {
    title: wished,
    workplaceName: wishWorkplace,
    perspective: 'agreed',
    demands: { lifting: [1, null], customers: [3, null], 'changing-tasks': [2, null] },
  });
  const store = await newOpening(site, {
    title: routine,
    workplaceName: 'Lageret ved Broen',
    demands: { lifting: [2, 1], customers: [0, null], 'changing-tasks': [0, null] },
  });
  const host = await site.newAccount('employer', names.employer);
  employer.isNowKnownAs(host.accountId);
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    await tx
      .updateTable('citizen')
      .set({ caseworkerId: caseworker.accountId, consultantId: consultant.accountId })
      .where('id', '=', citizenId)
      .execute();
    for (const { workplaceId } of [cafe, store])
      await tx
        .insertInto('workplaceMember')
        .values({ workplaceId, accountId: host.accountId, addedAt: site.clock.now() })
        .execute();
  });
}

/** The titles on the page of suggestions, the best first. */
export async function suggestedOpenings(caseworker: Person): Promise<string[]> {
  await caseworker.comesBack();
  await caseworker.goesTo('Borgere');
  await caseworker.follows(names.citizen);
  await caseworker.opens(`${new URL(caseworker.page.url()).pathname}/jobforslag`);
  const boxes = await caseworker.page.getByRole('checkbox', { name: /^Sammenlign/ }).all();
  return Promise.all(
    boxes.map(async (box) => (await box.evaluate(labelOf)).replace('Sammenlign', '').trim()),
  );
}

const labelOf = (box: Element): string =>
  (box as HTMLInputElement).labels?.[0]?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
