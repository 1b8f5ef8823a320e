import {
  type Demand,
  type Demands,
  DIMENSIONS,
  ENTRY_JOBS,
  type EntryJob,
  type Level,
  type Perspective,
  type Point,
  type Vacancy,
  type VacancyTask,
} from '#domains/matching/index.ts';
import { SCHEMES } from '#domains/openings/index.ts';
import { type Seeded, seeded } from './seeded.ts';

export interface Workplace {
  readonly id: string;
  readonly place: Point | null;
  readonly industry: string;
  readonly record: Vacancy['record'];
}

const HOUR = 60;
/** The day of the measurement: seasons and first days count from it. */
export const MEASURED_DAY = Temporal.PlainDate.from('2026-04-14');
export const LICENCES = ['car-b', 'forklift', 'hygiene', 'tractor', 'trailer-be', 'lorry-c'] as const;
/** What people and workplaces call the skills they speak of. */
export const COMPETENCES: readonly string[] = [...new Set(ENTRY_JOBS.map(({ label }) => label))]
  .slice(0, 40)
  .map((label) => `erfaring som ${label.toLowerCase()}`);

const jobsByIndustry = Map.groupBy(ENTRY_JOBS, ({ industry }) => industry);

export function makeWorkplace(random: Seeded, place: Point): Workplace {
  const known = random.chance(0.5) ? random.some(DIMENSIONS, random.int(1, 6)) : [];
  return {
    id: random.uuid(),
    place: random.chance(0.01) ? null : place,
    industry: random.pick([...jobsByIndustry.keys()]),
    record: Object.fromEntries(known.map((dimension) => [dimension, random.int(1, 5)])),
  };
}

export function makeOpening(random: Seeded, workplace: Workplace): Vacancy {
  const jobs = jobsByIndustry.get(workplace.industry as EntryJob['industry'])!;
  const job = random.pick(jobs);
  const count = random.weighted([
    [1, 3],
    [2, 4],
    [3, 2],
    [4, 1],
  ] as const);
  const minutesMin = random.int(2, 20) * HOUR;
  const day = hoursOfDay(random);
  return {
    id: random.uuid(),
    workplaceId: workplace.id,
    title: job.label,
    tasks: Array.from({ length: count }, (_, n) => makeTask(random, n === 0 ? job : random.pick(jobs))),
    schemes: random.chance(0.08) ? [] : random.some(SCHEMES, random.int(1, 3)),
    minutesMin,
    minutesMax: Math.min(37 * HOUR, minutesMin + random.int(0, 20) * HOUR),
    minutesStart: random.chance(0.5) ? null : random.int(1, 8) * HOUR,
    mayRise: random.chance(0.85),
    ...day,
    evenings: random.chance(0.12),
    weekends: random.chance(0.2),
    licences: random.chance(0.15) ? [random.weighted(LICENCES.map((name, n) => [name, 1 / (n + 1)]))] : [],
    mustCompetences: random.chance(0.3) ? random.some(COMPETENCES, random.int(1, 2)) : [],
    niceCompetences: random.chance(0.5) ? random.some(COMPETENCES, random.int(1, 3)) : [],
    place: workplace.place,
    season: random.chance(0.1) ? { from: random.int(3, 6), to: random.int(8, 12) } : null,
    acceptsFrom: random.chance(0.3) ? MEASURED_DAY.add({ days: random.int(-60, 150) }) : null,
    placesFree: random.weighted([
      [0, 4],
      [1, 76],
      [2, 14],
      [4, 6],
    ] as const),
    perspective: random.weighted<Perspective>([
      ['none', 25],
      ['possible', 40],
      ['agreed', 25],
      ['guaranteed', 10],
    ]),
    record: workplace.record,
    industry: workplace.industry,
  };
}

function hoursOfDay(random: Seeded): Pick<Vacancy, 'dayStart' | 'dayEnd'> {
  if (random.chance(0.15)) return { dayStart: null, dayEnd: null };
  const dayStart =
    random.weighted([
      [5, 1],
      [6, 2],
      [7, 4],
      [8, 4],
      [9, 2],
      [10, 2],
      [14, 1],
    ] as const) * HOUR;
  return { dayStart, dayEnd: dayStart + random.int(4, 9) * HOUR };
}

function makeTask(random: Seeded, job: EntryJob): VacancyTask {
  return {
    id: random.uuid(),
    title: job.label,
    minutesPerWeek: random.int(1, 15) * HOUR,
    iscoCode: random.chance(0.1) ? null : job.iscoCode,
    demands: makeDemands(random, usualLevels(job.iscoCode)),
  };
}

const LEVELS_OF_WORK = [
  [0, 42],
  [1, 33],
  [2, 18],
  [3, 7],
] as const;
const usualByIsco = new Map<string, readonly Level[]>();

/** The same kind of work asks about the same everywhere. */
function usualLevels(iscoCode: string): readonly Level[] {
  const known = usualByIsco.get(iscoCode);
  if (known) return known;
  const random = seeded(Number(iscoCode));
  const usual = DIMENSIONS.map(() => random.weighted<Level>(LEVELS_OF_WORK));
  usualByIsco.set(iscoCode, usual);
  return usual;
}

function makeDemands(random: Seeded, usual: readonly Level[]): Demands {
  const demands: Record<string, Demand> = {};
  DIMENSIONS.forEach((dimension, n) => {
    if (random.chance(0.15)) return;
    const here =
      usual[n]! +
      random.weighted([
        [-1, 15],
        [0, 70],
        [1, 15],
      ] as const);
    const level = Math.min(3, Math.max(0, here)) as Level;
    const lowersTo = level > 0 && random.chance(0.2) ? (random.int(0, level - 1) as Level) : null;
    demands[dimension] = shared(level, lowersTo);
  });
  return demands;
}

const demandsByLevels = new Map<string, Demand>();

/** Three million demands are few different ones: kept once each, a whole country fits in memory. */
function shared(level: Level, lowersTo: Level | null): Demand {
  const key = `${level} ${lowersTo}`;
  const demand = demandsByLevels.get(key) ?? { level, lowersTo };
  demandsByLevels.set(key, demand);
  return demand;
}
