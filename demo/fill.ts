import { DEFAULT_WEIGHTS, match } from '#domains/matching/index.ts';
import type { Outcome, SigningParty } from '#domains/placements/placement.ts';
import type { StepKind } from '#domains/suggestions/suggestion.ts';
import type { Citizen } from './citizens.ts';
import { daysFor, hoursFor } from './hours.ts';
import type { EndPlan, LifePlan } from './life.ts';
import type { Opening } from './openings.ts';
import { addPlacement, type VersionPlan } from './placements.ts';
import { addSuggestion } from './suggestions.ts';
import {
  cancelCauses,
  citizenNos,
  employerNos,
  offerNotes,
  purposeNotes,
  stops,
  withdrawals,
} from './words.ts';
import type { World } from './world.ts';

/** A way a suggestion can have gone, and how many have gone it. */
type SuggestionWay = readonly [way: string, steps: readonly StepKind[], count: number];
export const suggestionWays: readonly SuggestionWay[] = [
  ['proposed', [], 9],
  ['offered', ['offered'], 24],
  ['talk', ['offered', 'citizen-talk'], 7],
  ['declined', ['offered', 'citizen-no'], 16],
  ['accepted', ['offered', 'citizen-yes'], 11],
  ['agreed', ['offered', 'citizen-yes', 'employer-yes'], 7],
  ['meeting', ['offered', 'citizen-yes', 'employer-yes', 'meeting-set'], 9],
  ['moved', ['offered', 'citizen-yes', 'employer-yes', 'meeting-set', 'meeting-cancelled'], 2],
  ['turned-down', ['offered', 'citizen-yes', 'employer-no'], 9],
  ['withdrawn', ['offered', 'withdrawn'], 6],
];

export const placementWays = {
  draft: 9,
  'waits-for-both': 6,
  'waits-for-citizen': 5,
  'waits-for-employer': 6,
  'waits-for-caseworker': 6,
  agreed: 12,
  running: 52,
  'change-waits': 8,
  worried: 7,
  'calls-us': 4,
  quiet: 7,
  falling: 6,
  overdue: 8,
  'ending-soon': 8,
  'past-end': 7,
  ended: 40,
  stopped: 14,
  cancelled: 5,
} as const;
export type PlacementWay = keyof typeof placementWays;

/** Sends the citizens along their ways. `share` 1 is a municipality of about 400. */
export function fill(
  world: World,
  citizens: readonly Citizen[],
  openings: readonly Opening[],
  share: number,
): void {
  const { random } = world;
  const ready = random.sample(
    citizens.filter((citizen) => citizen.seeker && citizen.caseworker),
    citizens.length,
  );
  const next = () => ready.pop() ?? null;
  const many = (count: number) => Math.max(1, Math.round(count * share));
  for (const [way, count] of Object.entries(placementWays) as [PlacementWay, number][]) {
    for (let left = many(count); left > 0; left -= 1) {
      const pair = pairOff(world, next, openings);
      if (pair) addWay(world, way, pair.citizen, pair.opening);
    }
  }
  for (const [, steps, count] of suggestionWays) {
    for (let left = many(count); left > 0; left -= 1) {
      // When everybody has been somewhere, the same people are suggested something again.
      const pair = pairOff(
        world,
        () => next() ?? random.pick(citizens.filter((one) => one.seeker && one.caseworker)),
        openings,
      );
      if (pair) addOpenSuggestion(world, steps, pair.citizen, pair.opening);
    }
  }
}

/** The next person with somewhere to go, and the best of a handful of openings for that person. */
function pairOff(world: World, next: () => Citizen | null, openings: readonly Opening[]) {
  for (let tries = 0; tries < 40; tries += 1) {
    const citizen = next();
    if (!citizen) return null;
    const scored = world.random.sample(openings, 45).flatMap((opening) => {
      if (opening.left === 0) return [];
      const found = match(citizen.seeker!, opening.vacancy, DEFAULT_WEIGHTS, world.today);
      return found.fits ? [{ opening, score: found.score }] : [];
    });
    const best = scored.sort((a, b) => b.score - a.score)[0];
    if (best) return { citizen, opening: best.opening };
  }
  return null;
}

function addOpenSuggestion(
  world: World,
  kinds: readonly StepKind[],
  citizen: Citizen,
  opening: Opening,
): void {
  const { random } = world;
  let daysAgo = random.whole(kinds.length, 12) + kinds.length * 2;
  const madeDaysAgo = daysAgo;
  const steps = kinds.map((kind) => {
    daysAgo = Math.max(0, daysAgo - random.whole(1, 3));
    const [reason, note] =
      kind === 'citizen-no'
        ? random.pick(citizenNos)
        : kind === 'employer-no'
          ? random.pick(employerNos)
          : kind === 'withdrawn'
            ? random.pick(withdrawals)
            : [];
    const meeting = kind === 'meeting-set' ? { meetingInDays: random.whole(-2, 6) } : {};
    return { kind, daysAgo, ...(reason && { reason, note }), ...meeting };
  });
  addSuggestion(world, { citizen, opening, madeDaysAgo, note: random.pick(offerNotes), steps });
}

/** Every outcome, jobs and steps towards one more often than the rest. */
const outcomes: readonly (readonly [Outcome, number])[] = [
  ['job', 16],
  ['near-job', 5],
  ['praktik', 5],
  ['near-praktik', 3],
  ['education', 4],
  ['closer', 8],
  ['sick', 3],
  ['none', 3],
];

function addWay(world: World, way: PlacementWay, citizen: Citizen, opening: Opening): void {
  const { random } = world;
  const time = timesOf(world, way);
  const { startsDaysAgo, lasts } = time;
  const madeDaysAgo = Math.max(0, startsDaysAgo + random.whole(9, 16), time.madeDaysAgo ?? 0);
  const suggestionId = addSuggestion(world, {
    citizen,
    opening,
    madeDaysAgo: madeDaysAgo + 14,
    note: random.pick(offerNotes),
    steps: [
      { kind: 'offered', daysAgo: madeDaysAgo + 13 },
      { kind: 'citizen-yes', daysAgo: madeDaysAgo + random.whole(9, 12) },
      { kind: 'employer-yes', daysAgo: madeDaysAgo + random.whole(6, 8) },
      { kind: 'meeting-set', daysAgo: madeDaysAgo + 5, meetingInDays: -(madeDaysAgo + 2) },
      { kind: 'placement-made', daysAgo: madeDaysAgo },
    ],
  });
  const scheme = random.pick(opening.schemes);
  const purpose =
    scheme === 'social-traeningsbane'
      ? 'clarify-goal'
      : random.pick(['ordinary-hours', 'named-skills', 'clarify-goal']);
  const steps = hoursFor(world, citizen, opening, scheme, lasts);
  const all: SigningParty[] = ['citizen', 'employer', 'caseworker'];
  const versions: VersionPlan[] = [{ madeDaysAgo, steps, signed: signedIn(way, all) }];
  if (way === 'change-waits') versions.push(changed(world, steps, startsDaysAgo));
  addPlacement(world, {
    citizen,
    opening,
    suggestionId,
    scheme,
    startsDaysAgo,
    lasts,
    purposes: [purpose],
    purposeNote: random.pick(purposeNotes[purpose]!),
    jobAgreement:
      opening.perspective === 'agreed' || opening.perspective === 'guaranteed'
        ? 'Løntimer på stedet, når begge er tilfredse ved slutningen.'
        : null,
    mentor: random.pick(opening.workplace.mentors),
    confidential: random.chance(0.9),
    versions,
    life: lifeOf(world, way, time, opening),
  });
}

function timesOf(
  world: World,
  way: PlacementWay,
): { startsDaysAgo: number; lasts: number; madeDaysAgo?: number } {
  const { random } = world;
  const lasts = 7 * random.pick([8, 13, 13, 13, 17]) - 1;
  switch (way) {
    case 'draft':
    case 'waits-for-both':
    case 'waits-for-citizen':
    case 'waits-for-employer':
    case 'waits-for-caseworker':
      return { startsDaysAgo: -random.whole(4, 20), lasts, madeDaysAgo: random.whole(1, 9) };
    case 'agreed':
      return { startsDaysAgo: -random.whole(1, 12), lasts, madeDaysAgo: random.whole(4, 10) };
    case 'ending-soon':
      return { startsDaysAgo: lasts - random.whole(2, 12), lasts };
    case 'past-end':
      return { startsDaysAgo: lasts + random.whole(1, 9), lasts };
    case 'ended':
      return { startsDaysAgo: lasts + random.whole(2, 110), lasts };
    case 'stopped':
      return { startsDaysAgo: random.whole(20, 84), lasts: 90 };
    case 'cancelled':
      return { startsDaysAgo: random.whole(5, 40), lasts };
    case 'running':
    case 'change-waits':
      return { startsDaysAgo: random.whole(3, 42), lasts: Math.max(lasts, 62) };
    default:
      return { startsDaysAgo: random.whole(24, 42), lasts: Math.max(lasts, 62) };
  }
}

function signedIn(way: PlacementWay, all: SigningParty[]): SigningParty[] | null {
  if (way === 'draft') return null;
  if (way === 'waits-for-both' || way === 'cancelled') return [];
  if (way === 'waits-for-citizen') return ['employer'];
  if (way === 'waits-for-employer') return ['citizen'];
  if (way === 'waits-for-caseworker') return ['employer', 'citizen'];
  return all;
}

/** Up or down by two hours from next week on, waiting for somebody's signature. */
function changed(world: World, steps: VersionPlan['steps'], startsDaysAgo: number): VersionPlan {
  const { random } = world;
  const day = startsDaysAgo + 7;
  const known = steps.filter((step) => step.day < day);
  const now = known.at(-1)!;
  const up = random.chance(0.5);
  const by = up ? 2 : -2;
  const paidOnly = now.practice === 0;
  const practice = paidOnly ? 0 : Math.max(2, now.practice + by);
  const paid = paidOnly ? Math.max(2, (now.paid ?? 0) + by) : (now.paid ?? 0);
  const on = daysFor(practice + paid);
  const changeReason = up
    ? 'Det går godt, og borgeren vil gerne prøve to timer mere.'
    : 'Dagene er blevet for lange. Vi går to timer ned.';
  return {
    madeDaysAgo: random.whole(1, 3),
    steps: [...known, { day, practice, paid, on }],
    signed: random.pick([[], ['citizen'], ['employer'], ['citizen', 'employer']] as SigningParty[][]),
    changeReason,
  };
}

function lifeOf(
  world: World,
  way: PlacementWay,
  { startsDaysAgo, lasts }: { startsDaysAgo: number; lasts: number },
  opening: Opening,
): LifePlan {
  switch (way) {
    case 'worried':
      return { worried: true, steady: 0.75 };
    case 'calls-us':
      return { worried: true, callMe: true, steady: 0.8 };
    case 'quiet':
      return { quietDays: world.random.whole(11, 19) };
    case 'falling':
      return { falling: true, steady: 0.97 };
    case 'overdue':
      return { overdue: true };
    case 'ended':
      return { overdue: world.random.chance(0.2), end: goodEnd(world, startsDaysAgo - lasts, opening) };
    case 'stopped':
      return { steady: 0.7, end: earlyEnd(world, startsDaysAgo) };
    case 'cancelled':
      return {
        end: { kind: 'cancelled', daysAgo: startsDaysAgo + 2, cause: world.random.pick(cancelCauses) },
      };
    default:
      return {};
  }
}

function goodEnd(world: World, daysAgo: number, opening: Opening): EndPlan {
  const { random } = world;
  const kind = random.weighted(outcomes);
  const same = random.chance(0.75);
  const job =
    kind === 'job'
      ? {
          hours: random.pick([6, 8, 10, 12, 15, 20, 25, 37]),
          jobStartsDaysAgo: daysAgo - random.whole(1, 6),
          jobTitle: opening.title,
          atSameWorkplace: same,
        }
      : {};
  return {
    kind: 'completed',
    daysAgo,
    assessments: random.chance(0.85) ? ['citizen', 'employer'] : ['employer'],
    outcome: { kind, ...job },
  };
}

function earlyEnd(world: World, startsDaysAgo: number): EndPlan {
  const { random } = world;
  const [cause, learning, need] = random.pick(stops);
  return {
    kind: 'stopped',
    daysAgo: Math.max(1, startsDaysAgo - random.whole(8, 18)),
    cause,
    learning,
    learnedNeeds: [need],
    assessments: random.chance(0.5) ? ['citizen', 'employer'] : [],
    outcome: { kind: random.pick(['closer', 'near-praktik', 'sick', 'none'] as const) },
  };
}
