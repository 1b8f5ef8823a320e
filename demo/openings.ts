import {
  type Dimension,
  ENTRY_JOBS,
  type Level,
  type Vacancy,
  type VacancyTask,
} from '#domains/matching/index.ts';
import type { Workplace } from './companies.ts';
import type { Person } from './staff.ts';
import { noteEvent } from './traces.ts';
import type { Asked, KindOfWork, OpeningKind, Profile, TaskKind } from './work/index.ts';
import type { World } from './world.ts';

export interface Opening {
  readonly id: string;
  readonly title: string;
  readonly schemes: readonly string[];
  readonly perspective: string;
  readonly workplace: Workplace;
  readonly taskTitles: readonly string[];
  readonly vacancy: Vacancy;
  /** Places not yet used by anybody the demo has sent there. */
  left: number;
}

/** Every place gets one opening, then places get another until there are enough. */
export function addTasksAndOpenings(
  world: World,
  places: readonly { workplace: Workplace; kind: KindOfWork }[],
  total: number,
): void {
  const made = new Map<Workplace, Map<TaskKind, VacancyTask>>();
  for (let count = 0; count < total; ) {
    for (const { workplace, kind } of count === 0 ? places : world.random.sample(places, places.length)) {
      const next = kind.openings[workplace.openings.length];
      if (!next || count === total) continue;
      const tasks = made.get(workplace) ?? new Map<TaskKind, VacancyTask>();
      made.set(workplace, tasks);
      addOpening(
        world,
        workplace,
        next,
        next.tasks.map((index) => kind.tasks[index]!),
        kind.asks,
        tasks,
      );
      count += 1;
    }
  }
}

export function addOpening(
  world: World,
  workplace: Workplace,
  kind: OpeningKind,
  taskKinds: readonly TaskKind[],
  asks: Profile,
  made: Map<TaskKind, VacancyTask>,
): Opening {
  const { random } = world;
  const at = world.moment(world.daysAgo(random.whole(3, 300)));
  // What the employer has not written themself the consultant wrote after a call or a visit.
  const byEmployer = workplace.employer !== null && random.chance(0.5);
  const author = byEmployer ? workplace.employer! : workplace.consultant;
  const onBehalfReason = byEmployer ? null : random.pick(['asked-by-phone', 'at-meeting']);
  const written = { at, author, onBehalfReason };
  const tasks = taskKinds.map((task) => {
    const known = made.get(task) ?? addTask(world, workplace, task, asks, written);
    made.set(task, known);
    return known;
  });

  const places = random.weighted([
    [1, 6],
    [2, 3],
    [3, 1],
  ]);
  const minutes = (hours: number) => hours * 60;
  const [least, most] = kind.hours;
  const row = {
    id: world.id(at),
    workplaceId: workplace.id,
    title: kind.title,
    schemes: [...kind.schemes],
    minutesMin: minutes(least),
    minutesMax: minutes(most),
    minutesStart: kind.start === undefined ? null : minutes(kind.start),
    startTime: kind.day ? minutes(kind.day[0]) : null,
    endTime: kind.day ? minutes(kind.day[1]) : null,
    evenings: kind.evenings ?? false,
    weekends: kind.weekends ?? false,
    licences: [...(kind.licences ?? [])],
    mustHave: [...(kind.mustHave ?? [])],
    niceToHave: [...(kind.niceToHave ?? [])],
    seasonFrom: kind.season?.[0] ?? null,
    seasonTo: kind.season?.[1] ?? null,
    places,
    perspective: kind.perspective,
    createdAt: at,
    createdBy: author.id,
    onBehalfReason,
  };
  world.add('opening', row);
  noteEvent(world, at, author, {
    kind: 'opening.made',
    subjectId: row.id,
    onBehalfOf: onBehalfReason ? 'employer' : null,
    onBehalfReason,
  });
  for (const task of tasks) world.add('openingTask', { openingId: row.id, taskId: task.id });

  const opening: Opening = {
    id: row.id,
    title: row.title,
    schemes: row.schemes,
    perspective: row.perspective,
    workplace,
    taskTitles: tasks.map((task) => task.title),
    left: places,
    vacancy: {
      ...row,
      tasks,
      mayRise: true,
      dayStart: row.startTime,
      dayEnd: row.endTime,
      mustCompetences: row.mustHave,
      niceCompetences: row.niceToHave,
      place: { lat: workplace.latitude, lon: workplace.longitude },
      season: kind.season ? { from: kind.season[0], to: kind.season[1] } : null,
      acceptsFrom: null,
      placesFree: places,
      record: {},
      industry: workplace.industry,
    },
  };
  workplace.openings.push(opening);
  return opening;
}

function addTask(
  world: World,
  workplace: Workplace,
  kind: TaskKind,
  asks: Profile,
  { at, author, onBehalfReason }: { at: Temporal.Instant; author: Person; onBehalfReason: string | null },
): VacancyTask {
  const id = world.id(at);
  const minutesPerWeek = kind.minutes + 30 * world.random.whole(-1, 2);
  const entry = ENTRY_JOBS.find((job) => job.iscoCode === kind.isco && job.industry === workplace.industry);
  world.add('task', {
    id,
    workplaceId: workplace.id,
    title: kind.title,
    description: kind.description ?? null,
    occupation: (entry ?? ENTRY_JOBS.find((job) => job.iscoCode === kind.isco))?.label ?? null,
    iscoCode: kind.isco,
    minutesPerWeek,
    createdAt: at,
    createdBy: author.id,
    onBehalfReason,
  });
  const all = { ...asks, ...kind.asks } as Record<Dimension, Asked>;
  const demands: Record<string, { level: Level; lowersTo: Level | null }> = {};
  for (const [dimension, asked] of Object.entries(all)) {
    // Nobody has told everything: what nobody asked about stays unknown.
    if (!kind.asks?.[dimension as Dimension] && world.random.chance(0.12)) continue;
    const [level, lowersTo = null] = String(asked)
      .split('→')
      .map((part) => Number(part) as Level);
    demands[dimension] = { level: level!, lowersTo };
    world.add('taskDemand', { taskId: id, dimension, level: level!, lowersTo });
  }
  return { id, title: kind.title, minutesPerWeek, iscoCode: kind.isco, demands };
}
