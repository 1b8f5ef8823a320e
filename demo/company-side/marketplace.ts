import { OCCUPATIONS } from '#domains/marketplace/sections.ts';
import { type Random, randomFrom } from '../random.ts';
import { noteEvent } from '../traces.ts';
import type { Row, World } from '../world.ts';
import { fleksjobMembers } from './fleksjob-members.ts';
import { addLetters } from './marketplace-letters.ts';
import { aboutMe } from './marketplace-words.ts';

/** Of the hundred who were offered a place: so many said yes, and so many of those can be seen or are on a pause. */
const saidYes = 87;
const canBeSeen = 60;
const onPause = 8;
const said = { no: 5, later: 3 };
const employers = 40;
/** The first in the group are the people of the stories. */
const storied = 2;
const largeTowns: readonly string[] = ['8700', '8660'];

export interface DemoProfile {
  citizenId: string;
  accountId: string | null;
  alias: string;
}
export interface DemoEmployer {
  workplaceId: string;
  /** Somebody with a page of their own to log in to in the demo. */
  titled: boolean;
}

const lettersOf = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const digitsOf = '23456789';

/** The closed marketplace: the group's profiles, the workplaces let in, and what they have written to each other. */
export function addMarketplace(world: World): void {
  const random = randomFrom(`${world.municipalityId} marketplace`);
  const told = toldBy(world);
  const townOf = new Map(
    (world.rows.get('citizen') as Row<'citizen'>[]).map((row) => [row.id, row.postalCode]),
  );
  // In the two large towns word has got around; of those who are not digital, some are yet to be asked in person.
  const reluctance = (
    { citizenId, accountId }: { citizenId: string; accountId: string | null },
    index: number,
  ) =>
    index < storied ? 0 : accountId === null ? 3 : largeTowns.includes(townOf.get(citizenId) ?? '') ? 1 : 2;
  const members = fleksjobMembers(world)
    .map((member, index) => ({ ...member, reluctance: reluctance(member, index) }))
    .toSorted((a, b) => a.reluctance - b.reluctance);
  const taken = new Set<string>();
  const profiles = members.map((member, index) => {
    const alias = newAlias(random, taken);
    addProfile(world, random, { ...member, alias, index }, told);
    return { citizenId: member.citizenId, accountId: member.accountId, alias };
  });
  const admitted = addEmployers(world, random);
  addLetters(world, random, { profiles: profiles.slice(0, canBeSeen), employers: admitted });
}

function newAlias(random: Random, taken: Set<string>): string {
  const one = (of: string) => of[random.whole(0, of.length - 1)]!;
  for (;;) {
    const alias = `Profil ${one(lettersOf)}${one(digitsOf)}${one(lettersOf)}${one(digitsOf)}`;
    if (taken.has(alias)) continue;
    taken.add(alias);
    return alias;
  }
}

type Told = ReturnType<typeof toldBy>;

function toldBy(world: World) {
  const rows = <T extends 'citizenProfile' | 'citizenWish' | 'citizenNeed'>(table: T) =>
    (world.rows.get(table) ?? []) as Row<T>[];
  return {
    profiles: new Map(rows('citizenProfile').map((row) => [row.citizenId!, row])),
    wishes: Map.groupBy(rows('citizenWish'), (row) => row.citizenId!),
    needs: Map.groupBy(rows('citizenNeed'), (row) => row.citizenId!),
  };
}

function addProfile(
  world: World,
  random: Random,
  {
    citizenId,
    accountId,
    alias,
    index,
  }: { citizenId: string; accountId: string | null; alias: string; index: number },
  told: Told,
): void {
  const offeredDaysAgo = random.whole(30, 380);
  const offeredAt = world.moment(world.daysAgo(offeredDaysAgo), 10);
  const answeredAt = world.moment(world.daysAgo(offeredDaysAgo - random.whole(1, 9)));
  const yes = index < saidYes;
  const inside = index < canBeSeen + onPause;
  const answer = yes
    ? 'yes'
    : index < saidYes + said.no
      ? 'no'
      : index < saidYes + said.no + said.later
        ? 'later'
        : null;
  const publishedAt = inside
    ? world.moment(world.daysAgo(Math.max(1, offeredDaysAgo - random.whole(10, 25))))
    : null;
  const paused = index >= canBeSeen && inside;
  const until = paused && random.chance(0.5) ? world.today.add({ days: random.whole(4, 40) }) : null;
  const onBehalfReason = accountId ? null : 'not-digital';
  world.add('marketplaceProfile', {
    citizenId,
    id: world.id(answeredAt),
    alias,
    offeredAt,
    offeredBy: null,
    acceptedAt: yes ? answeredAt : null,
    declinedAt: answer === 'no' ? answeredAt : null,
    laterUntil: answer === 'later' ? world.today.add({ days: random.whole(3, 20) }) : null,
    publishedAt,
    pausedAt: paused ? world.moment(world.daysAgo(random.whole(1, 20))) : null,
    pausedUntil: until,
    leftAt: null,
    updatedAt: publishedAt ?? answeredAt,
    updatedBy: accountId,
    onBehalfReason,
  });
  if (answer)
    noteEvent(world, answeredAt, null, {
      kind: `marketplace.${answer}`,
      citizenId,
      subjectId: citizenId,
      onBehalfOf: onBehalfReason && 'citizen',
      onBehalfReason,
      actorRole: 'citizen',
    });
  if (!yes || (!inside && random.chance(0.4))) return;
  addSections(
    world,
    random,
    { citizenId, accountId, onBehalfReason, inside },
    told,
    publishedAt ?? answeredAt,
  );
}

function addSections(
  world: World,
  random: Random,
  who: { citizenId: string; accountId: string | null; onBehalfReason: string | null; inside: boolean },
  told: Told,
  at: Temporal.Instant,
): void {
  const { citizenId, accountId, onBehalfReason, inside } = who;
  const add = (name: string, content: object | null | undefined, chance: number) => {
    if (!content) return;
    const shown = inside && random.chance(chance);
    world.add('marketplaceSection', {
      citizenId,
      name,
      content,
      shown,
      updatedAt: at,
      updatedBy: accountId,
      onBehalfReason,
    });
  };
  const profile = told.profiles.get(citizenId);
  const codes = [
    ...new Set(
      (told.wishes.get(citizenId) ?? []).flatMap(({ iscoCode }) =>
        iscoCode && OCCUPATIONS.has(iscoCode) ? [iscoCode] : [],
      ),
    ),
  ];
  const needs = (told.needs.get(citizenId) ?? []).filter(({ level }) => level! < 3);
  add('wishes', codes[0] ? { iscoCode: codes[0], moreIscoCodes: codes.slice(1, 3) } : null, 0.97);
  add('competences', profile?.competences?.length ? { held: profile.competences } : null, 0.95);
  add(
    'hours',
    profile && {
      minutesNow: profile.minutesNow,
      minutesAim: profile.minutesAim,
      earliest: profile.earliestStart,
      latest: profile.latestEnd,
      evenings: profile.evenings,
      weekends: profile.weekends,
    },
    0.85,
  );
  add(
    'area',
    profile && {
      reach: random.chance(0.95) ? 'town' : 'municipality',
      means: profile.travelMeans,
      limitMinutes: profile.travelLimitMinutes,
    },
    0.97,
  );
  const picked = random.sample(needs, random.whole(1, 3));
  add(
    'needs',
    picked.length > 0 ? { needs: picked.map(({ dimension, level }) => ({ dimension, level })) } : null,
    0.7,
  );
  add('words', { text: random.pick(aboutMe) }, 0.6);
}

/** Those with a page of their own in the demo first, then those who log in, then some who never do. */
function addEmployers(world: World, random: Random): DemoEmployer[] {
  const accounts = new Map((world.rows.get('account') as Row<'account'>[]).map((row) => [row.id, row]));
  const members = (world.rows.get('workplaceMember') as Row<'workplaceMember'>[]).map((row) => ({
    workplaceId: row.workplaceId!,
    titled: Boolean(accounts.get(row.accountId)?.title),
  }));
  const hiring = new Set(
    (world.rows.get('opening') as Row<'opening'>[])
      .filter(({ closedAt }) => !closedAt)
      .map(({ workplaceId }) => workplaceId!),
  );
  const titled = [...new Set(members.filter((one) => one.titled).map((one) => one.workplaceId))];
  const others = [...new Set(members.map((one) => one.workplaceId))].filter(
    (id) => !titled.includes(id) && hiring.has(id),
  );
  const chosen = [...titled, ...random.sample(others, employers - titled.length)].slice(0, employers);
  const consultantOf = new Map(
    (world.rows.get('workplace') as Row<'workplace'>[]).map((row) => [row.id!, row.consultantId ?? null]),
  );
  return chosen.map((workplaceId) => {
    const admittedAt = world.moment(world.daysAgo(random.whole(20, 370)), 11);
    world.add('marketplaceEmployer', {
      workplaceId,
      admittedAt,
      admittedBy: consultantOf.get(workplaceId) ?? null,
      countedFrom: admittedAt,
      pausedAt: null,
      pausedBy: null,
      reason: null,
    });
    return { workplaceId, titled: titled.includes(workplaceId) };
  });
}
