import { newId } from '#platform/id.ts';
import { tellNeeds } from '../../support/two-sides.ts';
import { type Cast, mailOf, names } from './cast.ts';

export const workplaceName = 'Havecentret ved Åen';
export const tasks = {
  sweeping: 'Feje og rydde op',
  boxes: 'Folde kasser',
  pots: 'Potte om',
} as const;
export const otherCitizen = 'Villy Østerlund';

/** A garden centre with small tasks that no opening holds, its employer, and a citizen who could do them. */
export async function seasonalTown(
  cast: Cast,
): Promise<{ workplaceId: string; citizenId: string; taskId: string }> {
  const { site, citizen, caseworker, consultant, employer } = cast;
  const account = await site.newAccount('citizen', names.citizen);
  const citizenId = account.citizenId as string;
  citizen.isNowKnownAs(account.accountId);
  employer.isNowKnownAs((await site.newAccount('employer', names.employer)).accountId);
  await tellNeeds(site, citizenId, { needs: { lifting: [1, true], noise: [1, false] }, minutesNow: 480 });
  const workplaceId = newId();
  const taskId = newId();
  const companyId = newId();
  const at = site.clock.now();
  const accountOf = { consultantId: consultant.accountId, caseworkerId: caseworker.accountId };
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    await tx.updateTable('citizen').set(accountOf).where('id', '=', citizenId).execute();
    await tx
      .insertInto('company')
      .values({
        id: companyId,
        cvr: '12345674',
        name: 'Åens Planter ApS',
        industry: 'green',
        employees: 40,
        consultantId: consultant.accountId,
        registeredAt: at,
      })
      .execute();
    await tx
      .insertInto('workplace')
      .values({
        id: workplaceId,
        companyId,
        pNumber: '1012345674',
        name: workplaceName,
        industry: 'green',
        address: 'Åvej 2',
        postalCode: '4800',
        contactName: names.employer,
        contactEmail: mailOf('employer'),
        contactPhone: '30405060',
        consultantId: consultant.accountId,
        registeredAt: at,
      })
      .execute();
    await tx
      .insertInto('workplaceMember')
      .values({ workplaceId, accountId: employer.accountId!, addedAt: at })
      .execute();
    for (const [title, id, minutes] of [
      [tasks.sweeping, taskId, 240],
      [tasks.boxes, newId(), 240],
      [tasks.pots, newId(), 600],
    ] as const) {
      await tx
        .insertInto('task')
        .values({ id, workplaceId, title, minutesPerWeek: minutes, createdAt: at })
        .execute();
      await tx
        .insertInto('taskDemand')
        .values([
          { taskId: id, dimension: 'lifting', level: 2, lowersTo: 1 },
          { taskId: id, dimension: 'noise', level: 1, lowersTo: null },
        ])
        .execute();
    }
  });
  return { workplaceId, citizenId, taskId };
}

/** Somebody who was there last year, said that the place may know it, and gets SMS. */
export async function hasBeenThere({ site, caseworker }: Cast, workplaceId: string): Promise<string> {
  const { citizenId } = await site.newAccount('citizen', otherCitizen);
  await tellNeeds(site, citizenId!, { needs: { lifting: [2, true] }, minutesNow: 600 });
  const placementId = newId();
  const at = site.clock.now();
  const startsOn = site.clock.today().subtract({ days: 300 });
  const endsOn = startsOn.add({ days: 60 });
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    await tx
      .updateTable('citizen')
      .set({ caseworkerId: caseworker.accountId, digital: false, preferredChannel: 'sms', phone: '20111213' })
      .where('id', '=', citizenId!)
      .execute();
    await tx
      .insertInto('placement')
      .values({
        id: placementId,
        citizenId: citizenId!,
        workplaceId,
        scheme: 'virksomhedspraktik',
        createdAt: at,
      })
      .execute();
    await tx
      .insertInto('placementVersion')
      .values({
        placementId,
        number: 1,
        startsOn,
        endsOn,
        purposes: ['ordinary-hours'],
        purposeNote: 'Sæson',
        tasks: 'Potte om',
        mentorName: 'Mona',
        perspective: 'possible',
        createdAt: at,
        sentAt: at,
      })
      .execute();
    await tx
      .insertInto('signature')
      .values(
        (['citizen', 'employer', 'caseworker'] as const).map((party, second) => ({
          placementId,
          version: 1,
          party,
          name: party,
          way: 'site',
          signedAt: at.add({ seconds: second + 1 }),
        })),
      )
      .execute();
    await tx
      .insertInto('placementEnd')
      .values({ placementId, kind: 'completed', endedOn: endsOn, endedAt: at })
      .execute();
    await tx.insertInto('contactAfterEnd').values({ placementId, yes: true, answeredAt: at }).execute();
  });
  return citizenId!;
}
