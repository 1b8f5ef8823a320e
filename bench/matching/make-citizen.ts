import {
  DIMENSIONS,
  ENTRY_JOBS,
  type Interest,
  type Level,
  type Needs,
  type Point,
  type Seeker,
  TRAVEL_MEANS,
  type Travel,
  type Wish,
} from '#domains/matching/index.ts';
import { SCHEMES } from '#domains/openings/index.ts';
import { COMPETENCES, LICENCES, type Workplace } from './make-opening.ts';
import type { Seeded } from './seeded.ts';

const HOUR = 60;

export function makeCitizen(random: Seeded, home: Point, workplaces: readonly Workplace[]): Seeker {
  const minutesNow = random.chance(0.1) ? null : Math.min(random.int(2, 25), random.int(2, 37)) * HOUR;
  const rise = random.int(0, 18) * HOUR;
  return {
    id: random.uuid(),
    needs: makeNeeds(random),
    minutesNow,
    minutesAim: random.chance(0.15) ? null : Math.min(37 * HOUR, (minutesNow ?? 10 * HOUR) + rise),
    earliestStart: random.chance(0.55) ? null : random.int(7, 10) * HOUR,
    latestEnd: random.chance(0.6) ? null : random.int(13, 18) * HOUR,
    evenings: random.chance(0.4),
    weekends: random.chance(0.35),
    travel: makeTravel(random, home),
    licences: LICENCES.filter((_, n) => random.chance(0.45 / (n + 1))),
    wishes: Array.from({ length: random.int(0, 3) }, () => makeWish(random)),
    competences: random.some(COMPETENCES, random.int(0, 5)),
    avoid: random.chance(0.05) ? some(random, workplaces, 2).map(({ id }) => id) : [],
    interest: random.chance(0.07) ? some(random, workplaces, 2).map((shown) => answer(random, shown)) : [],
    openSchemes: random.chance(0.15) ? null : random.some(SCHEMES, random.int(2, 6)),
  };
}

const some = (random: Seeded, workplaces: readonly Workplace[], most: number) =>
  random.some(workplaces, random.int(1, most));
const answer = (random: Seeded, { id }: Workplace): Interest => ({
  workplaceId: id,
  answer: random.chance(0.6) ? 'yes' : 'maybe',
});

function makeNeeds(random: Seeded): Needs {
  const stated = random.some(DIMENSIONS, random.int(3, 10));
  return Object.fromEntries(
    stated.map((dimension) => [
      dimension,
      {
        level: random.weighted<Level>([
          [0, 8],
          [1, 30],
          [2, 40],
          [3, 22],
        ] as const),
        firm: random.chance(0.4),
      },
    ]),
  );
}

/** Buses are common and most have a bicycle; a third can drive. One in thirty was not asked. */
function makeTravel(random: Seeded, home: Point): Travel {
  const from = random.chance(0.005) ? null : home;
  if (random.chance(0.025)) return { means: [], limitMinutes: null, from };
  const shares = { walk: 0.7, bike: 0.55, bus: 0.6, car: 0.35 };
  const means = TRAVEL_MEANS.filter((way) => random.chance(shares[way]));
  return {
    means: means.length > 0 ? means : ['walk', 'bus'],
    limitMinutes: random.weighted([
      [null, 1],
      [20, 18],
      [30, 36],
      [45, 27],
      [60, 18],
    ] as const),
    from,
  };
}

function makeWish(random: Seeded): Wish {
  const job = random.pick(ENTRY_JOBS);
  const says = random.weighted([
    ['both', 3],
    ['job', 4],
    ['industry', 3],
  ] as const);
  return {
    label: job.label,
    iscoCode: says === 'industry' ? null : job.iscoCode,
    industry: says === 'job' ? null : job.industry,
  };
}
