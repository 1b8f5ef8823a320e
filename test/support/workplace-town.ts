import { newId } from '#platform/id.ts';
import { testSite } from './site.ts';

/** A town with one workplace, its employer, a consultant, and an employer from somewhere else. */
export async function workplaceTown() {
  const site = await testSite();
  const consultant = (await site.newAccount('consultant', 'Karen Konsulent')).accountId;
  const employer = (await site.newAccount('employer', 'Erik Ejer')).accountId;
  const stranger = (await site.newAccount('employer', 'Frida Fremmed')).accountId;
  const inTown = <T>(work: Parameters<typeof site.database.inMunicipality<T>>[1]) =>
    site.database.inMunicipality(site.municipalityId, work);

  /** @returns the new workplace's id; `consultantId` null: nobody's */
  async function newWorkplace(
    name: string,
    members: readonly string[],
    consultantId: string | null = consultant,
  ) {
    const id = newId();
    const companyId = newId();
    const cvr = String(Math.floor(10_000_000 + Math.random() * 89_999_999));
    const registeredAt = site.clock.now();
    await inTown(async (tx) => {
      await tx
        .insertInto('company')
        .values({ id: companyId, cvr, name: `${name} ApS`, industry: 'shop', registeredAt })
        .execute();
      await tx
        .insertInto('workplace')
        .values({
          id,
          companyId,
          pNumber: `10${cvr}`,
          name,
          industry: 'shop',
          address: 'Havnegade 1',
          postalCode: '4930',
          contactName: 'Bente Butik',
          contactEmail: 'bente@butik.example',
          consultantId,
          registeredAt,
        })
        .execute();
      for (const accountId of members) {
        await tx
          .insertInto('workplaceMember')
          .values({ workplaceId: id, accountId, addedAt: registeredAt })
          .execute();
      }
    });
    return id;
  }

  const workplaceId = await newWorkplace('Havnens Butik', [employer]);
  await newWorkplace('Et andet sted', [stranger]);
  return { site, inTown, consultant, employer, stranger, workplaceId, newWorkplace };
}

/** A form that holds every answer a task needs. */
export const taskAnswers = {
  title: 'Fylde varer op',
  minutesPerWeek: '7,5',
  occupation: 'butik',
  description: '',
};

/** The same for an opening made of these tasks. */
export const openingAnswers = (taskIds: string[]) => ({
  title: 'Hjælper om formiddagen',
  taskIds,
  schemes: ['virksomhedspraktik', 'fleksjob'],
  minutesMin: '6',
  minutesMax: '12',
  minutesStart: '4',
  startTime: '8.30',
  endTime: '13',
  places: '2',
  perspective: 'possible',
  mustHave: 'Tale  dansk\ntale dansk',
});
