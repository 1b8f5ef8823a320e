import { json, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { oneMoreWorld } from './database.ts';
import { insertSignedPlacement } from './signed-placement.ts';
import type { TestSite } from './site.ts';
import { worldParts } from './world/parts.ts';

/** One of everything, and everyone who has to do with it: a running placement signed by all three. */
export type World = Awaited<ReturnType<typeof newWorld>>;

export const citizenName = 'Ottilie Abelgren';

export async function newWorld(site: TestSite, name = citizenName, { ended = false } = {}) {
  await oneMoreWorld();
  const people = {
    citizen: await site.newAccount('citizen', name),
    employer: await site.newAccount('employer', 'Ejnar Ejer'),
    mentor: await site.newAccount('mentor', 'Mona Mentor'),
    caseworker: await site.newAccount('caseworker', 'Sanne Sag'),
    consultant: await site.newAccount('consultant', 'Kaj Konsulent'),
    manager: await site.newAccount('manager', 'Lea Leder'),
    administrator: await site.newAccount('administrator', 'Asta Admin'),
  };
  const ids: Ids & Record<string, string> = {
    citizenId: people.citizen.citizenId!,
    companyId: newId(),
    workplaceId: newId(),
    taskId: newId(),
    openingId: newId(),
    suggestionId: newId(),
    placementId: newId(),
    followUpId: newId(),
    checkInId: newId(),
    messageId: newId(),
    accountId: people.caseworker.accountId,
  };
  const at = site.clock.now();
  const today = site.clock.today();
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    await tx
      .updateTable('citizen')
      .set({ caseworkerId: people.caseworker.accountId, consultantId: people.consultant.accountId })
      .where('id', '=', ids.citizenId)
      .execute();
    await insertWorkplace(tx, site, ids, people);
    await insertSuggestion(tx, at, ids, people);
    await insertPlacement(tx, at, today, ids, people);
    if (ended) {
      await tx
        .insertInto('placementEnd')
        .values({ placementId: ids.placementId, kind: 'completed', endedOn: today, endedAt: at })
        .execute();
    }
    await tx
      .insertInto('message')
      .values({
        id: ids.messageId,
        channel: 'mail',
        toAddress: 'en@post.example',
        subject: 'Hej',
        body: 'Hej',
        about: 'test',
        createdAt: at,
      })
      .execute();
    for (const part of worldParts) Object.assign(ids, await part(tx, { site, ids, people, name }));
  });
  return { people, ids };
}

type Ids = {
  [K in
    | 'citizenId'
    | 'companyId'
    | 'workplaceId'
    | 'taskId'
    | 'openingId'
    | 'suggestionId'
    | 'placementId'
    | 'followUpId'
    | 'checkInId'
    | 'messageId'
    | 'accountId']: string;
};
type People = Record<'citizen' | 'employer' | 'mentor' | 'caseworker' | 'consultant', { accountId: string }>;

const digits = (id: string, count: number) =>
  BigInt(`0x${id.replaceAll('-', '').slice(-14)}`)
    .toString()
    .slice(-count)
    .padStart(count, '1');

async function insertWorkplace(tx: Tx, site: TestSite, ids: Ids, people: People): Promise<void> {
  const at = site.clock.now();
  await tx
    .insertInto('company')
    .values({
      id: ids.companyId,
      cvr: digits(ids.companyId, 8),
      name: 'Prøvebageriet ApS',
      industry: 'bageri',
      employees: 12,
      consultantId: people.consultant.accountId,
      registeredAt: at,
    })
    .execute();
  await tx
    .insertInto('workplace')
    .values({
      id: ids.workplaceId,
      companyId: ids.companyId,
      pNumber: digits(ids.workplaceId, 10),
      name: 'Prøvebageriet, Havnen',
      industry: 'bageri',
      address: 'Havnen 1',
      postalCode: '8700',
      contactName: 'Ejnar Ejer',
      contactEmail: 'ejnar@bageri.example',
      contactPhone: '20304050',
      consultantId: people.consultant.accountId,
      registeredAt: at,
    })
    .execute();
  await tx
    .insertInto('workplaceMember')
    .values({ workplaceId: ids.workplaceId, accountId: people.employer.accountId, addedAt: at })
    .execute();
  await tx
    .insertInto('task')
    .values({
      id: ids.taskId,
      workplaceId: ids.workplaceId,
      title: 'Pakke brød',
      occupation: 'pakkeri',
      iscoCode: '9321',
      minutesPerWeek: 480,
      createdAt: at,
      createdBy: people.consultant.accountId,
    })
    .execute();
  await tx
    .insertInto('taskDemand')
    .values({ taskId: ids.taskId, dimension: 'lifting', level: 2, lowersTo: 1 })
    .execute();
  await tx
    .insertInto('opening')
    .values({
      id: ids.openingId,
      workplaceId: ids.workplaceId,
      title: 'Pakker i bageriet',
      schemes: ['virksomhedspraktik'],
      minutesMin: 240,
      minutesMax: 900,
      minutesStart: 120,
      places: 3,
      perspective: 'possible',
      createdAt: at,
      createdBy: people.consultant.accountId,
    })
    .execute();
  await tx.insertInto('openingTask').values({ openingId: ids.openingId, taskId: ids.taskId }).execute();
}

/** An explanation as matching gives it, of a pair nobody has told anything about. */
const nothingToSay = {
  fit: { fits: true, score: 0, terms: [], dimensions: [], asks: [] },
  vacancy: {
    tasks: [],
    schemes: ['virksomhedspraktik'],
    minutesMin: 240,
    minutesMax: 900,
    minutesStart: 120,
    dayStart: null,
    dayEnd: null,
    evenings: false,
    weekends: false,
    season: null,
    perspective: 'possible',
  },
};

async function insertSuggestion(tx: Tx, at: Temporal.Instant, ids: Ids, people: People): Promise<void> {
  const { citizenId, openingId, workplaceId, suggestionId } = ids;
  const earlier = at.subtract({ hours: 24 * 30 });
  await tx
    .insertInto('suggestion')
    .values({
      id: suggestionId,
      citizenId,
      openingId,
      workplaceId,
      explanation: json(nothingToSay),
      createdAt: earlier,
      createdBy: people.caseworker.accountId,
    })
    .execute();
  const steps = [
    {
      kind: 'offered',
      party: 'caseworker',
      actorId: people.caseworker.accountId,
      actorName: 'Sanne Sag',
      data: {},
    },
    {
      kind: 'citizen-yes',
      party: 'citizen',
      actorId: people.citizen.accountId,
      actorName: citizenName,
      data: { shared: [] },
    },
    {
      kind: 'employer-yes',
      party: 'employer',
      actorId: people.employer.accountId,
      actorName: 'Ejnar Ejer',
      data: {},
    },
    {
      kind: 'meeting-set',
      party: 'staff',
      actorId: people.caseworker.accountId,
      actorName: 'Sanne Sag',
      data: { meetingId: newId(), startsAt: at.toString(), minutes: 45, place: 'Havnen 1', sequence: 0 },
    },
    {
      kind: 'placement-made',
      party: 'staff',
      actorId: people.caseworker.accountId,
      actorName: 'Sanne Sag',
      data: {},
    },
  ];
  await tx
    .insertInto('suggestionStep')
    .values(
      steps.map(({ data, ...step }, hour) => ({
        id: newId(),
        suggestionId,
        at: earlier.add({ hours: hour + 1 }),
        ...step,
        data: json(data),
      })),
    )
    .execute();
}

async function insertPlacement(
  tx: Tx,
  at: Temporal.Instant,
  today: Temporal.PlainDate,
  ids: Ids,
  people: People,
): Promise<void> {
  const { placementId } = ids;
  const signer = (party: 'citizen' | 'employer' | 'caseworker') => ({
    name: party,
    accountId: people[party].accountId,
  });
  const sentAt = await insertSignedPlacement(tx, at, today, {
    ids,
    people,
    signers: { citizen: signer('citizen'), employer: signer('employer'), caseworker: signer('caseworker') },
    weekdays: [1, 3],
  });
  await tx
    .insertInto('followUp')
    .values({
      id: ids.followUpId,
      placementId,
      kind: 'half-way',
      dueOn: today.add({ weeks: 3 }),
      ownerId: people.consultant.accountId,
      channel: 'phone',
      plannedAt: sentAt,
    })
    .execute();
  await tx
    .insertInto('checkIn')
    .values({
      id: ids.checkInId,
      placementId,
      party: 'citizen',
      at,
      mood: 2,
      callMe: true,
      accountId: people.citizen.accountId,
      name: citizenName,
    })
    .execute();
}
