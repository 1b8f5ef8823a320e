import type { TestSite } from '../../support/site.ts';
import { newOpening, tellNeeds } from '../../support/two-sides.ts';

/** A laundry, a place where cars are washed and a kitchen, alike in all but the job; and three citizens without wishes. */
export async function washTown(site: TestSite) {
  const person = async (name: string) => {
    const { accountId, citizenId } = await site.newAccount('citizen', name);
    await tellNeeds(site, citizenId!);
    return { accountId, citizenId: citizenId! };
  };
  const place = async (workplaceName: string, title: string, iscoCode: string | null) => {
    const ids = await newOpening(site, { title, workplaceName });
    await site.database.inMunicipality(site.municipalityId, (tx) =>
      tx.updateTable('task').set({ iscoCode }).where('id', '=', ids.taskId).execute(),
    );
    return { ...ids, title };
  };
  const town = {
    first: await person('Ragnhild Uldjyde'),
    second: await person('Villy Østerlund'),
    third: await person('Tove Strandby'),
    caseworkerId: (await site.newAccount('caseworker', 'Sanne Sagsen')).accountId,
    consultantId: (await site.newAccount('consultant', 'Kaj Konsulentsen')).accountId,
    employerId: (await site.newAccount('employer', 'Bodil Kontakt')).accountId,
    laundry: await place('Hvidt Vask', 'Hjælper i vaskeriet', '9121'),
    cars: await place('Åens Autovask', 'Hjælper i vaskehallen', '9122'),
    kitchen: await place('Havnens Biler', 'Hjælper på pladsen', null),
  };
  await site.database.inMunicipality(site.municipalityId, (tx) =>
    tx
      .insertInto('workplaceMember')
      .values({
        workplaceId: town.kitchen.workplaceId,
        accountId: town.employerId,
        addedAt: site.clock.now(),
      })
      .execute(),
  );
  return town;
}

export type WashTown = Awaited<ReturnType<typeof washTown>>;
