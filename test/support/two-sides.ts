import { newId } from '#platform/id.ts';
import type { TestSite } from './site.ts';

let cvrs = 10_000_000;

export interface NewOpening {
  title: string;
  workplaceId?: string;
  workplaceName?: string;
  minutes?: { min: number; max: number; start: number | null };
  demands?: Record<string, [level: number, lowersTo: number | null]>;
  evenings?: boolean;
  places?: number;
  perspective?: 'none' | 'possible' | 'agreed' | 'guaranteed';
}

/** A workplace (unless given) with one opening of one task. */
export async function newOpening(site: TestSite, given: NewOpening) {
  const at = site.clock.now();
  const ids = {
    openingId: newId(),
    taskId: newId(),
    companyId: newId(),
    workplaceId: given.workplaceId ?? newId(),
  };
  const { min, max, start } = given.minutes ?? { min: 300, max: 900, start: 120 };
  const name = given.workplaceName ?? 'Genbrugsbutikken Havnegade';
  cvrs += 1;
  const cvr = String(cvrs);
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    if (!given.workplaceId) {
      await tx
        .insertInto('company')
        .values({ id: ids.companyId, cvr, name, industry: 'shop', registeredAt: at })
        .execute();
      await tx
        .insertInto('workplace')
        .values({
          id: ids.workplaceId,
          companyId: ids.companyId,
          pNumber: `10${cvr}`,
          name,
          industry: 'shop',
          address: 'Havnegade 7',
          postalCode: '4800',
          latitude: 54.77,
          longitude: 11.87,
          contactName: 'Bodil Kontakt',
          contactEmail: 'bodil@butik.example',
          contactPhone: '23232323',
          registeredAt: at,
        })
        .execute();
    }
    await tx
      .insertInto('task')
      .values({
        id: ids.taskId,
        workplaceId: ids.workplaceId,
        title: 'Sortere tøj',
        description: 'Bukser, trøjer og sko lægges i hver sin kasse.',
        minutesPerWeek: 300,
        createdAt: at,
      })
      .execute();
    const demands = Object.entries<[number, number | null]>(
      given.demands ?? { lifting: [2, 1], noise: [1, null], customers: [0, null] },
    );
    await tx
      .insertInto('taskDemand')
      .values(
        demands.map(([dimension, [level, lowersTo]]) => ({ taskId: ids.taskId, dimension, level, lowersTo })),
      )
      .execute();
    await tx
      .insertInto('opening')
      .values({
        id: ids.openingId,
        workplaceId: ids.workplaceId,
        title: given.title,
        schemes: ['virksomhedspraktik'],
        minutesMin: min,
        minutesMax: max,
        minutesStart: start,
        evenings: given.evenings ?? false,
        places: given.places ?? 1,
        perspective: given.perspective ?? 'possible',
        createdAt: at,
      })
      .execute();
    await tx.insertInto('openingTask').values({ openingId: ids.openingId, taskId: ids.taskId }).execute();
  });
  return ids;
}

export interface NewSeeker {
  needs?: Record<string, [level: number, firm: boolean]>;
  minutesNow?: number | null;
  competences?: string[];
  evenings?: boolean;
}

/** What the citizen has told; without it nothing can be suggested. */
export async function tellNeeds(site: TestSite, citizenId: string, told: NewSeeker = {}): Promise<void> {
  const at = site.clock.now();
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    await tx
      .insertInto('citizenProfile')
      .values({
        citizenId,
        minutesNow: told.minutesNow === undefined ? 300 : told.minutesNow,
        minutesAim: 900,
        evenings: told.evenings ?? false,
        travelMeans: ['bike'],
        travelLimitMinutes: 45,
        competences: told.competences ?? ['sy', 'fylde varer op'],
        avoid: 'Hemmelig undgå-note',
        helps: 'Hemmelig hjælp-note',
        confirmedAt: at,
      })
      .execute();
    const needs = Object.entries<[number, boolean]>(
      told.needs ?? { lifting: [1, true], noise: [1, true], conflict: [0, true], customers: [1, true] },
    );
    if (needs.length > 0)
      await tx
        .insertInto('citizenNeed')
        .values(
          needs.map(([dimension, [level, firm]]) => ({
            citizenId,
            dimension,
            level,
            firm,
            source: 'citizen',
            updatedAt: at,
          })),
        )
        .execute();
    await tx
      .updateTable('citizen')
      .set({ latitude: 54.76, longitude: 11.86, address: 'Hemmelig Vej 9', postalCode: '4800' })
      .where('id', '=', citizenId)
      .execute();
  });
}

/** A citizen with their needs told, their caseworker and consultant, and a workplace with its employer. */
export async function twoSides(site: TestSite) {
  const citizen = await site.newAccount('citizen', 'Ragnhild Uldjyde');
  const caseworker = await site.newAccount('caseworker', 'Sanne Sagsen');
  const consultant = await site.newAccount('consultant', 'Kaj Konsulentsen');
  const employer = await site.newAccount('employer', 'Bodil Kontakt');
  const opening = await newOpening(site, { title: 'Hjælper i sorteringen' });
  const citizenId = citizen.citizenId as string;
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    await tx
      .updateTable('citizen')
      .set({ caseworkerId: caseworker.accountId, consultantId: consultant.accountId })
      .where('id', '=', citizenId)
      .execute();
    await tx
      .insertInto('workplaceMember')
      .values({ workplaceId: opening.workplaceId, accountId: employer.accountId, addedAt: site.clock.now() })
      .execute();
  });
  await tellNeeds(site, citizenId);
  return {
    citizenId,
    ...opening,
    citizen: await visitor(site, citizen.accountId),
    caseworker: await visitor(site, caseworker.accountId),
    consultant: await visitor(site, consultant.accountId),
    employer: await visitor(site, employer.accountId),
    accounts: {
      citizen: citizen.accountId,
      caseworker: caseworker.accountId,
      consultant: consultant.accountId,
      employer: employer.accountId,
    },
  };
}

/** A browser whose every form takes a minute, so that what comes after is later. */
async function visitor(site: TestSite, accountId: string) {
  const browser = await site.as(accountId);
  const post: typeof browser.post = (path, form) => {
    site.clock.moveTo(site.clock.now().add({ minutes: 1 }));
    return browser.post(path, form);
  };
  return { ...browser, post };
}

export type Sides = Awaited<ReturnType<typeof twoSides>>;

/** Steps already taken, through the pages as people take them. Returns the suggestion's address. */
export async function suggested(sides: Sides, note = 'Ring før kl. 10'): Promise<string> {
  const made = await sides.caseworker.post(`/borgere/${sides.citizenId}/jobforslag/${sides.openingId}`, {
    note,
  });
  return (made.location ?? '').split('?')[0] as string;
}

export async function offered(sides: Sides): Promise<string> {
  const path = await suggested(sides);
  await sides.caseworker.post(`${path}/tilbyd`, { _version: '0', note: 'De er søde dér' });
  return path;
}

export async function accepted(sides: Sides, share: string[] = ['hours', 'need:lifting']): Promise<string> {
  const path = await offered(sides);
  await sides.citizen.post(`${path}/svar`, { _version: '1', answer: 'yes', share });
  return path;
}

export async function agreed(sides: Sides): Promise<string> {
  const path = await accepted(sides);
  await sides.employer.post(`${path}/arbejdsgiver-svar`, { _version: '2', answer: 'yes' });
  return path;
}

/** What was sent about this suggestion, in the order it was. */
export const messagesOf = (site: TestSite, path: string) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    tx
      .selectFrom('message')
      .selectAll()
      .where('about', '=', `suggestion:${path.split('/')[2]}`)
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),
  );
