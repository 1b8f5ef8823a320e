import { type Random, randomFrom } from '../random.ts';
import type { Row, World } from '../world.ts';
import { everyFleksjobMember, type FleksjobMember } from './fleksjob-members.ts';

/** How many in the group are without work on the last day of each of thirteen months, the oldest first. */
const withoutWork = [20, 19, 19, 18, 17, 15, 14, 12, 11, 11, 10, 10, 9];
const months = withoutWork.length;
/** As well as finding work, so many lose it in a month. */
const losing = [0, 1, 1, 0, 2, 1, 0, 1, 1, 0, 2, 1, 1];

interface Month {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

/** The thirteen full months before the one that is running. */
const monthsBefore = (today: Temporal.PlainDate): Month[] =>
  Array.from({ length: months }, (_, index) => {
    const first = today.with({ day: 1 }).subtract({ months: months - index });
    return { first, last: first.add({ months: 1 }).subtract({ days: 1 }) };
  });

/**
 * The group's last thirteen months, who was in it and who was at work. It comes after everything else in the
 * demo that gives somebody paid work, as those count too.
 */
export function addFleksjobHistory(world: World): void {
  const random = randomFrom(`${world.municipalityId} fleksjob work`);
  const calendar = monthsBefore(world.today);
  const members = everyFleksjobMember(world);
  const left = new Map(members.map((one) => [one.citizenId, addMembership(world, one, calendar, random)]));
  addJobsOfOutcomes(world);
  const idle = drawIdle(members, paidElsewhere(world, calendar), random);
  const employers = employersOf(world);
  for (const member of members)
    addJobs(world, member, { idle, calendar, employers, random, leftOn: left.get(member.citizenId)! });
}

const dayIn = ({ first, last }: Month, random: Random, until = last.day): Temporal.PlainDate =>
  first.with({ day: random.whole(1, until) });

/** The last day in the group; null for those still in it. */
function addMembership(
  world: World,
  member: FleksjobMember,
  calendar: Month[],
  random: Random,
): Temporal.PlainDate | null {
  const { citizenId, entersIn, leavesIn } = member;
  const fromOn =
    entersIn === 0
      ? calendar[0]!.first.subtract({ days: random.whole(20, 1400) })
      : dayIn(calendar[entersIn - 1]!, random);
  const leftIn = leavesIn && calendar[leavesIn - 1]!;
  const untilOn = leftIn ? dayIn(leftIn, random, leftIn.last.day - 1) : null;
  const caseworker = caseworkerOf(world, citizenId);
  world.add('citizenGroup', {
    id: world.id(world.moment(fromOn, 11)),
    citizenId,
    kind: 'fleksjob',
    fromOn,
    untilOn,
    recordedAt: world.moment(fromOn, 11),
    recordedBy: caseworker.id!,
    recordedByName: caseworker.name!,
    endedAt: untilOn && world.moment(untilOn, 14),
    endedByName: untilOn && caseworker.name!,
  });
  return untilOn;
}

/** Each job a placement led to is an employment, as it is on the site itself. */
function addJobsOfOutcomes(world: World): void {
  const known = new Set(
    (world.rows.get('employment') as Row<'employment'>[] | undefined)?.map((row) => row.placementId),
  );
  const placements = new Map((world.rows.get('placement') as Row<'placement'>[]).map((row) => [row.id, row]));
  for (const outcome of world.rows.get('outcome') as Row<'outcome'>[]) {
    const placement = placements.get(outcome.placementId!);
    if (outcome.kind !== 'job' || !outcome.jobStartsOn || !placement || known.has(placement.id!)) continue;
    const caseworker = caseworkerOf(world, placement.citizenId!);
    world.add('employment', {
      id: world.id(outcome.recordedAt!),
      citizenId: placement.citizenId!,
      kind: placement.scheme === 'fleksjob' ? 'fleksjob' : 'ordinary',
      workplaceId: outcome.atSameWorkplace ? placement.workplaceId! : null,
      employerName: null,
      minutesPerWeek: outcome.jobMinutes ?? null,
      fromOn: outcome.jobStartsOn,
      untilOn: null,
      source: 'outcome',
      placementId: placement.id!,
      recordedAt: outcome.recordedAt!,
      recordedBy: caseworker.id!,
      recordedByName: caseworker.name!,
    });
  }
}

/** By month, who has paid work anyhow on its last day: a job, or paid hours in a placement. */
function paidElsewhere(world: World, calendar: Month[]): Set<string>[] {
  const employments = world.rows.get('employment') as Row<'employment'>[];
  const citizenOf = new Map(
    (world.rows.get('placement') as Row<'placement'>[]).map((row) => [row.id, row.citizenId!]),
  );
  const paid = new Set(
    (world.rows.get('hoursStep') as Row<'hoursStep'>[])
      .filter(({ paidMinutes }) => paidMinutes! > 0)
      .map(({ placementId }) => placementId),
  );
  const periods = (world.rows.get('placementVersion') as Row<'placementVersion'>[])
    .filter(({ placementId }) => paid.has(placementId))
    .map(({ placementId, startsOn, endsOn }) => ({
      citizenId: citizenOf.get(placementId)!,
      fromOn: startsOn!,
      untilOn: endsOn!,
    }));
  const after = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(one, other) > 0;
  return calendar.map(({ last }) => {
    const there = [...employments, ...periods].filter(
      ({ fromOn, untilOn }) => !after(fromOn!, last) && (!untilOn || !after(last, untilOn)),
    );
    return new Set(there.map(({ citizenId }) => citizenId!));
  });
}

const isMember = ({ entersIn, leavesIn }: FleksjobMember, month: number) =>
  entersIn <= month && (leavesIn === null || month < leavesIn);

/** By month, who is without work on its last day: most go on from the month before, a few find work, a few lose it. */
function drawIdle(members: readonly FleksjobMember[], busy: Set<string>[], random: Random): Set<string>[] {
  const idle: Set<string>[] = [];
  for (let index = 0; index < months; index += 1) {
    const month = index + 1;
    const free = members.filter((one) => isMember(one, month) && !busy[index]!.has(one.citizenId));
    const looking = free.filter(({ looks }) => looks);
    const can = free.filter(({ looks }) => !looks);
    const before = idle[index - 1];
    const still = can.filter(({ citizenId }) => before?.has(citizenId));
    // Whoever has just been granted it has no work yet.
    const fresh = can.filter(({ entersIn }) => entersIn === month);
    const working = can.filter((one) => !still.includes(one) && !fresh.includes(one));
    const wanted = withoutWork[index]! - looking.length;
    const lost = random.sample(working, before ? losing[index]! : 0);
    const kept = random.sample(still, wanted - fresh.length - lost.length);
    const missing = wanted - fresh.length - lost.length - kept.length;
    const more = random.sample(
      working.filter((one) => !lost.includes(one)),
      missing,
    );
    idle.push(new Set([...looking, ...fresh, ...lost, ...kept, ...more].map(({ citizenId }) => citizenId)));
  }
  return idle;
}

interface Employer {
  readonly workplaceId: string | null;
  readonly employerName: string | null;
}

/** Work is found with those we know, and now and then with one we do not. */
function employersOf(world: World): Employer[] {
  const workplaces = world.rows.get('workplace') as Row<'workplace'>[];
  return [
    ...workplaces.map(({ id }) => ({ workplaceId: id!, employerName: null })),
    ...['Nabokommunens skole', 'Familiens autoværksted', 'En butik i nabobyen'].map((employerName) => ({
      workplaceId: null,
      employerName,
    })),
  ];
}

function addJobs(
  world: World,
  member: FleksjobMember,
  draw: {
    idle: Set<string>[];
    calendar: Month[];
    employers: Employer[];
    random: Random;
    leftOn: Temporal.PlainDate | null;
  },
): void {
  const { calendar, idle, employers, random, leftOn } = draw;
  const { citizenId } = member;
  const caseworker = caseworkerOf(world, citizenId);
  const isIdle = (index: number) => idle[index]!.has(citizenId);
  const firstIndex = Math.max(0, member.entersIn - 1);
  let fromOn: Temporal.PlainDate | null = isIdle(firstIndex)
    ? null
    : calendar[0]!.first.subtract({ days: random.whole(10, 500) });
  const add = (untilOn: Temporal.PlainDate | null) => {
    const at = world.moment(fromOn!, 12);
    world.add('employment', {
      id: world.id(at),
      citizenId,
      kind: 'fleksjob',
      ...random.pick(employers),
      minutesPerWeek: 60 * random.pick([5, 6, 8, 8, 10, 10, 12, 12, 15, 18]),
      fromOn: fromOn!,
      untilOn,
      source: random.chance(0.25) ? 'citizen' : 'staff',
      placementId: null,
      recordedAt: at,
      recordedBy: caseworker.id!,
      recordedByName: caseworker.name!,
      endedAt: untilOn && world.moment(untilOn, 15),
      endedByName: untilOn && caseworker.name!,
    });
    fromOn = null;
  };
  const lastIndex = (member.leavesIn ?? months + 1) - 2;
  for (let index = firstIndex + 1; index <= lastIndex; index += 1) {
    const month = calendar[index]!;
    // From the day before the last there is still a day without work that month.
    if (fromOn && isIdle(index)) add(dayIn(month, random, month.last.day - 1));
    else if (!fromOn && !isIdle(index)) fromOn = dayIn(month, random);
  }
  if (fromOn) add(leftOn);
}

function caseworkerOf(world: World, citizenId: string): Row<'account'> {
  const index = known.get(world) ?? indexOf(world);
  known.set(world, index);
  return index.get(citizenId)!;
}
const known = new WeakMap<World, Map<string, Row<'account'>>>();

function indexOf(world: World): Map<string, Row<'account'>> {
  const accounts = new Map((world.rows.get('account') as Row<'account'>[]).map((row) => [row.id, row]));
  return new Map(
    (world.rows.get('citizen') as Row<'citizen'>[])
      .filter(({ caseworkerId }) => caseworkerId)
      .map(({ id, caseworkerId }) => [id!, accounts.get(caseworkerId!)!]),
  );
}
