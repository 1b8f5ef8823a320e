import { json, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { insertSignedPlacement } from './signed-placement.ts';
import type { TestSite } from './site.ts';
import type { World } from './world.ts';

export interface OneMore {
  name: string;
  protected?: boolean;
  /** Whom the citizen is assigned to; nobody when left out. */
  caseworkerId?: string;
  consultantId?: string;
  /** How far it has come at the world's workplace. */
  at?: 'registered' | 'suggested' | 'accepted' | 'placed' | 'over';
}

/** One more citizen beside the world's own, so that lists have somebody on them. Returns their ids. */
export async function oneMore(site: TestSite, world: World, given: OneMore) {
  const ids = { citizenId: newId(), suggestionId: newId(), placementId: newId(), followUpId: newId() };
  const { at = 'registered' } = given;
  await site.database.inMunicipality(site.municipalityId, async (tx) => {
    await register(tx, site, ids.citizenId, given);
    if (at === 'registered') return;
    await suggest(tx, site, world, ids, given.name, at);
    if (at === 'placed' || at === 'over') await place(tx, site, world, ids, given.name, at === 'over');
  });
  return ids;
}

type Ids = Record<'citizenId' | 'suggestionId' | 'placementId' | 'followUpId', string>;

async function register(tx: Tx, site: TestSite, citizenId: string, given: OneMore): Promise<void> {
  const registeredAt = site.clock.now();
  await tx
    .insertInto('citizen')
    .values({
      id: citizenId,
      name: given.name,
      email: `${citizenId}@borger.example`,
      protected: given.protected ?? false,
      caseworkerId: given.caseworkerId ?? null,
      consultantId: given.consultantId ?? null,
      registeredAt,
    })
    .execute();
  await tx
    .insertInto('citizenProfile')
    .values({ citizenId, minutesNow: 300, minutesAim: 900, travelMeans: ['bike'], confirmedAt: registeredAt })
    .execute();
  await tx
    .insertInto('citizenNeed')
    .values({
      citizenId,
      dimension: 'lifting',
      level: 2,
      firm: true,
      source: 'citizen',
      updatedAt: registeredAt,
    })
    .execute();
}

/** An explanation of a pair nobody has told anything about. */
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

async function suggest(
  tx: Tx,
  site: TestSite,
  { ids: here, people }: World,
  ids: Ids,
  name: string,
  at: NonNullable<OneMore['at']>,
): Promise<void> {
  const earlier = site.clock.now().subtract({ hours: 24 * 30 });
  await tx
    .insertInto('suggestion')
    .values({
      id: ids.suggestionId,
      citizenId: ids.citizenId,
      openingId: here.openingId,
      workplaceId: here.workplaceId,
      explanation: json(nothingToSay),
      createdAt: earlier,
    })
    .execute();
  const steps = [
    { kind: 'offered', party: 'staff', actorName: 'Sanne Sag', data: {} },
    ...(at === 'suggested'
      ? []
      : [{ kind: 'citizen-yes', party: 'citizen', actorName: name, data: { shared: [] } }]),
    ...(at === 'placed' || at === 'over'
      ? [
          { kind: 'employer-yes', party: 'employer', actorName: 'Ejnar Ejer', data: {} },
          { kind: 'placement-made', party: 'staff', actorName: 'Sanne Sag', data: {} },
        ]
      : []),
  ];
  await tx
    .insertInto('suggestionStep')
    .values(
      steps.map(({ data, ...step }, hour) => ({
        id: newId(),
        suggestionId: ids.suggestionId,
        at: earlier.add({ hours: hour + 1 }),
        actorId: people.caseworker.accountId,
        ...step,
        data: json(data),
      })),
    )
    .execute();
}

async function place(
  tx: Tx,
  site: TestSite,
  { ids: here, people }: World,
  ids: Ids,
  name: string,
  over: boolean,
): Promise<void> {
  const at = site.clock.now();
  const today = site.clock.today();
  const { placementId } = ids;
  const sentAt = await insertSignedPlacement(tx, at, today, {
    ids: { ...here, ...ids },
    people,
    signers: { citizen: { name }, employer: { name: 'employer' }, caseworker: { name: 'caseworker' } },
    weekdays: [2, 4],
  });
  await tx
    .insertInto('followUp')
    .values({
      id: ids.followUpId,
      placementId,
      kind: 'half-way',
      dueOn: today.subtract({ days: 1 }),
      ownerId: people.consultant.accountId,
      channel: 'phone',
      plannedAt: sentAt,
    })
    .execute();
  await tx
    .insertInto('checkIn')
    .values({
      id: newId(),
      placementId,
      party: 'citizen',
      at: at.subtract({ hours: 30 }),
      mood: 2,
      callMe: true,
      name,
    })
    .execute();
  if (over)
    await tx
      .insertInto('placementEnd')
      .values({ placementId, kind: 'stopped', cause: 'tasks', endedOn: today, endedAt: at })
      .execute();
}
