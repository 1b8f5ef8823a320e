import { COMPETENCES } from '#domains/citizens/vocabulary.ts';
import {
  type Dimension,
  ENTRY_JOBS,
  type EntryJob,
  type Seeker,
  TRAVEL_MEANS,
} from '#domains/matching/index.ts';
import { streets, type Town } from './geography.ts';
import { firstNames, mailOf, surnames } from './names.ts';
import { type NeedsProfile, oftenFine, patterns, unpackWorks } from './needs.ts';
import { addAccount, type Person } from './staff.ts';
import { noteEvent } from './traces.ts';
import type { Row, World } from './world.ts';

export interface Citizen {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string;
  readonly digital: boolean;
  readonly address: string;
  /** The row, so that a consultant can still be set. */
  readonly row: { consultantId: string | null };
  readonly caseworker: Person | null;
  readonly account: Person | null;
  /** Null when nothing is told yet. */
  readonly seeker: Seeker | null;
  readonly registeredDaysAgo: number;
  readonly isProtected: boolean;
  /** A need learned at a workplace takes the place of what was told before. */
  learn(need: { dimension: string; level: number; firm: boolean }, at: Temporal.Instant, by: Person): void;
}

/** What is told about one person; everything left out is drawn by chance or stays unasked. */
export interface CitizenPlan {
  readonly name: string;
  readonly town: Town;
  readonly caseworker: Person | null;
  readonly registeredDaysAgo: number;
  readonly targetGroup: number;
  readonly benefit: string;
  readonly digital?: boolean;
  readonly language?: 'da' | 'en';
  readonly protected?: boolean;
  readonly channel?: 'mail' | 'sms' | 'letter' | 'phone';
  readonly account?: boolean;
  readonly title?: string | null;
  readonly profile: ProfilePlan | null;
}

export interface ProfilePlan {
  readonly hoursNow: number | null;
  readonly hoursAim: number | null;
  readonly earliest?: number | null;
  readonly latest?: number | null;
  readonly evenings?: boolean;
  readonly weekends?: boolean;
  readonly travel: readonly Seeker['travel']['means'][number][];
  readonly travelLimit: number | null;
  readonly licences?: readonly string[];
  readonly competences?: readonly string[];
  readonly avoid?: string | null;
  readonly helps?: string | null;
  readonly needs: NeedsProfile;
  readonly wishes: readonly (
    | EntryJob
    | { label: string; iscoCode: string | null; industry: string | null }
  )[];
}

export function addCitizen(world: World, plan: CitizenPlan): Citizen {
  const { random } = world;
  const { name, town, caseworker, registeredDaysAgo, profile } = plan;
  const at = world.moment(world.daysAgo(registeredDaysAgo), 10);
  const id = world.id(at);
  const digital = plan.digital ?? true;
  const email = digital ? mailOf(name, 'borger') : null;
  const phone = world.phone();
  const address = `${random.pick(streets)} ${random.whole(1, 120)}`;
  const from = {
    lat: Math.round((town.latitude + (random.next() - 0.5) * 0.05) * 1e5) / 1e5,
    lon: Math.round((town.longitude + (random.next() - 0.5) * 0.09) * 1e5) / 1e5,
  };
  const row = {
    id,
    name,
    email,
    phone,
    preferredChannel: plan.channel ?? (digital ? 'mail' : 'phone'),
    digital,
    address,
    postalCode: town.code,
    latitude: from.lat,
    longitude: from.lon,
    language: plan.language ?? 'da',
    targetGroup: plan.targetGroup,
    benefit: plan.benefit,
    protected: plan.protected ?? false,
    caseworkerId: caseworker?.id ?? null,
    consultantId: null as string | null,
    registeredAt: at,
  };
  world.add('citizen', row);
  if (caseworker)
    noteEvent(world, at, caseworker, { kind: 'citizen.registered', citizenId: id, subjectId: id });
  const account =
    (plan.account ?? digital)
      ? addAccount(
          world,
          { name, role: 'citizen', email, phone, title: plan.title, language: row.language, citizenId: id },
          Math.max(0, registeredDaysAgo - 1),
        )
      : null;
  const told = new Map<string, Row<'citizenNeed'>>();
  const seeker = profile
    ? addProfile(world, { id, from, account, caseworker, registeredDaysAgo }, profile, told)
    : null;
  const learn: Citizen['learn'] = ({ dimension, level, firm }, learnedAt, by) => {
    const known = told.get(dimension);
    const learned = { level, firm, source: 'learned', updatedAt: learnedAt, updatedBy: by.id };
    const need = Object.assign(known ?? { citizenId: id, dimension }, learned);
    if (known) return;
    told.set(dimension, need);
    world.add('citizenNeed', need);
  };
  return {
    id,
    learn,
    isProtected: row.protected,
    name,
    email,
    phone,
    digital,
    address: `${address}, ${town.code} ${town.name}`,
    row,
    caseworker,
    account,
    seeker,
    registeredDaysAgo,
  };
}

function addProfile(
  world: World,
  citizen: {
    id: string;
    from: { lat: number; lon: number };
    account: Person | null;
    caseworker: Person | null;
    registeredDaysAgo: number;
  },
  plan: ProfilePlan,
  told: Map<string, Row<'citizenNeed'>>,
): Seeker {
  const at = world.moment(world.daysAgo(Math.max(1, citizen.registeredDaysAgo - world.random.whole(3, 20))));
  // Those who are not digital told it at a meeting, and their caseworker wrote it down.
  const writer = citizen.account ?? citizen.caseworker;
  const profile = {
    minutesNow: plan.hoursNow === null ? null : Math.round(plan.hoursNow * 60),
    minutesAim: plan.hoursAim === null ? null : Math.round(plan.hoursAim * 60),
    earliestStart: plan.earliest === undefined || plan.earliest === null ? null : plan.earliest * 60,
    latestEnd: plan.latest === undefined || plan.latest === null ? null : plan.latest * 60,
    evenings: plan.evenings ?? false,
    weekends: plan.weekends ?? false,
    licences: [...(plan.licences ?? [])],
    competences: [...(plan.competences ?? [])],
  };
  world.add('citizenProfile', {
    citizenId: citizen.id,
    ...profile,
    travelMeans: [...plan.travel],
    travelLimitMinutes: plan.travelLimit,
    avoid: plan.avoid ?? null,
    helps: plan.helps ?? null,
    confirmedAt: at,
    confirmedBy: writer?.id ?? null,
    onBehalfReason: citizen.account ? null : 'at-meeting',
  });
  const onBehalfReason = citizen.account ? null : 'at-meeting';
  noteEvent(world, at, writer, {
    kind: 'needs.confirmed',
    citizenId: citizen.id,
    subjectId: citizen.id,
    onBehalfOf: onBehalfReason && 'citizen',
    onBehalfReason,
  });
  const needs: Record<string, { level: 0 | 1 | 2 | 3; firm: boolean }> = {};
  for (const [dimension, works] of Object.entries(plan.needs)) {
    const need = unpackWorks(works);
    needs[dimension] = need;
    const source = citizen.account ? 'citizen' : 'staff';
    const row = {
      citizenId: citizen.id,
      dimension,
      ...need,
      source,
      updatedAt: at,
      updatedBy: writer?.id ?? null,
    };
    world.add('citizenNeed', row);
    told.set(dimension, row);
  }
  const wishes = plan.wishes.map(({ label, iscoCode, industry }) => ({ label, iscoCode, industry }));
  wishes.forEach((wish, index) => {
    world.add('citizenWish', {
      citizenId: citizen.id,
      position: index + 1,
      label: wish.label,
      occupation: wish.iscoCode ? wish.label : null,
      iscoCode: wish.iscoCode,
      industry: wish.industry,
    });
  });
  return {
    id: citizen.id,
    needs,
    ...profile,
    travel: { means: plan.travel, limitMinutes: plan.travelLimit, from: citizen.from },
    wishes,
    avoid: [],
    interest: [],
    openSchemes: null,
  };
}

const circumstances: readonly (readonly [readonly [group: number, benefit: string], number])[] = [
  [[2, 'kontanthjælp'], 14],
  [[3, 'kontanthjælp'], 34],
  [[4, 'kontanthjælp'], 8],
  [[5, 'kontanthjælp'], 12],
  [[6, 'sygedagpenge'], 14],
  [[7, 'ressourceforløbsydelse'], 10],
  [[8, 'ressourceforløbsydelse'], 6],
  [[9, 'ledighedsydelse'], 10],
  [[1, 'dagpenge'], 5],
];

const competences: readonly string[] = [
  ...COMPETENCES,
  'kende planter',
  'føre hund',
  'svejse',
  'klippe film',
  'køre truck',
];

export function addCitizens(
  world: World,
  plan: { count: number; unassigned: number; towns: readonly Town[]; caseworkers: readonly Person[] },
): Citizen[] {
  const { random } = world;
  const names = new Set<string>();
  const dealt = dealLoads(world, plan.caseworkers, plan.count - plan.unassigned);
  return Array.from({ length: plan.count }, (_, index) => {
    const isUnassigned = index < plan.unassigned;
    const [targetGroup, benefit] = random.weighted(circumstances);
    const digital = random.chance(0.88);
    const registeredDaysAgo = isUnassigned ? random.whole(0, 6) : random.whole(20, 420);
    const drawn = drawProfile(world);
    const knowsNeeds = isUnassigned ? random.chance(0.2) : random.chance(0.86);
    return addCitizen(world, {
      name: newName(world, names),
      town: random.weighted(plan.towns.map((one) => [one, one.weight] as const)),
      caseworker: isUnassigned ? null : (dealt.pop() ?? random.pick(plan.caseworkers)),
      registeredDaysAgo,
      targetGroup,
      benefit,
      digital,
      language: random.chance(0.05) ? 'en' : 'da',
      protected: random.chance(0.01),
      channel: digital
        ? random.weighted([
            ['mail', 6],
            ['sms', 3],
            ['phone', 1],
          ])
        : random.weighted([
            ['letter', 1],
            ['phone', 2],
          ]),
      profile: knowsNeeds ? drawn : null,
    });
  });
}

/** Nobody's load is quite as another's, and nobody's is out of reason. */
function dealLoads(world: World, caseworkers: readonly Person[], count: number): Person[] {
  const slots = caseworkers.flatMap((person, index) => {
    const share = 1 + (((index * 3) % 8) - 3.5) / 60;
    return Array<Person>(Math.round((count / caseworkers.length) * share)).fill(person);
  });
  return world.random.sample(slots, slots.length);
}

function newName(world: World, taken: Set<string>): string {
  for (;;) {
    const middle = world.random.chance(0.3) ? ` ${world.random.pick(surnames)}` : '';
    const name = `${world.random.pick(firstNames)}${middle} ${world.random.pick(surnames)}`;
    const words = name.split(' ');
    if (!taken.has(name) && new Set(words).size === words.length) {
      taken.add(name);
      return name;
    }
  }
}

function drawProfile(world: World): ProfilePlan {
  const { random } = world;
  const own = random.sample(
    patterns,
    random.weighted([
      [1, 5],
      [2, 4],
      [3, 1],
    ]),
  );
  const needs: Record<string, NeedsProfile[Dimension]> = {};
  for (const dimension of random.sample(oftenFine, random.whole(3, 8))) needs[dimension] = 3;
  for (const pattern of own) Object.assign(needs, pattern.needs);
  const hoursNow = random.pick([2, 4, 4, 6, 8, 8, 10, 12, 15, 20]);
  const car = random.chance(0.45);
  return {
    hoursNow: random.chance(0.93) ? hoursNow : null,
    hoursAim: Math.min(37, hoursNow + random.pick([2, 6, 8, 12, 15, 20])),
    earliest: random.pick([null, null, 7, 8, 8, 9, 10]),
    latest: random.pick([null, null, 14, 15, 16, 17]),
    evenings: random.chance(0.12),
    weekends: random.chance(0.18),
    travel: car
      ? ['car', ...random.sample(TRAVEL_MEANS.slice(0, 3), 1)]
      : random.sample(TRAVEL_MEANS.slice(0, 3), 2),
    travelLimit: random.pick([20, 30, 30, 45, 45, 60]),
    licences: [...(car || random.chance(0.2) ? ['car-b'] : []), ...(random.chance(0.08) ? ['forklift'] : [])],
    competences: random.sample(competences, random.whole(0, 4)),
    avoid: own[0]!.avoid,
    helps: own.map((pattern) => pattern.helps).join(' '),
    needs: needs as NeedsProfile,
    wishes: random.sample(
      ENTRY_JOBS,
      random.weighted([
        [1, 3],
        [2, 4],
        [3, 2],
      ]),
    ),
  };
}
