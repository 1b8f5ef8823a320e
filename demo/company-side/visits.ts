import { DEFAULT_WEIGHTS, type Seeker, topSeekers, type VacancyTask } from '#domains/matching/index.ts';
import { readWhen } from '#domains/openings/index.ts';
import { mainReason, shareOut } from '#domains/visits/share-out.ts';
import { vacancyOfTask } from '#domains/visits/task-vacancy.ts';
import type { Citizen } from '../citizens.ts';
import type { Workplace } from '../companies.ts';
import { type Random, randomFrom } from '../random.ts';
import type { Person, Staff } from '../staff.ts';
import { noteEvent } from '../traces.ts';
import type { Row, World } from '../world.ts';
import { type NewTask, newTasksIn, type Said, saidIn } from './visit-words.ts';

/** Half a year of visits: the earlier ones where tasks became openings, the last ones where tips still wait. */
const earlier = 24;
const halfAYear = 180;
/** Days ago of the last ones, by industry. */
const lately: readonly (readonly [industry: string, daysAgo: number])[] = [
  ['production', 1],
  ['shop', 3],
  ['warehouse', 9],
  ['office', 16],
  ['workshop', 24],
  ['care', 33],
];
/** A tip not answered in so many days is not waited for any more in the demo: somebody has taken it. */
const answeredAfter = 10;

interface Town {
  world: World;
  random: Random;
  staff: Staff;
  citizens: readonly Citizen[];
  seekers: readonly Seeker[];
}

export function addVisits(
  world: World,
  staff: Staff,
  citizens: readonly Citizen[],
  workplaces: readonly Workplace[],
): void {
  const random = randomFrom(`${world.municipalityId} visits`);
  const ended = new Set(world.rows.get('placementEnd')?.map(({ placementId }) => placementId));
  const atWork = new Set(
    world.rows.get('placement')?.flatMap(({ id, citizenId }) => (ended.has(id) ? [] : [citizenId])),
  );
  const seekers = citizens.flatMap(({ id, seeker, caseworker }) =>
    seeker && caseworker && !atWork.has(id) ? [seeker] : [],
  );
  const town: Town = { world, random, staff, citizens, seekers };
  const visited = new Set<Workplace>();
  for (const [industry, daysAgo] of lately) {
    const place = random.pick(workplaces.filter((one) => one.industry === industry && !visited.has(one)));
    visited.add(place);
    addVisit(town, place, daysAgo, random.pick(saidIn[industry]!), (visitId, at) =>
      newTasksIn[industry]!.map((task) => addNewTask(world, place, task, visitId, at)),
    );
  }
  for (const { place, tasks, daysAgo } of writtenAtMeetings(world, workplaces, visited).slice(0, earlier)) {
    addVisit(town, place, daysAgo, random.pick(saidIn[place.industry]!), (visitId) =>
      tasks.map((task) => {
        world.add('visitTask', { taskId: task.id!, visitId });
        return asVacancyTask(task);
      }),
    );
  }
}

/** Tasks a consultant wrote on a meeting: those meetings were visits. */
function writtenAtMeetings(world: World, workplaces: readonly Workplace[], visited: ReadonlySet<Workplace>) {
  const rows = (world.rows.get('task') ?? []) as Row<'task'>[];
  const byPlace = Map.groupBy(
    rows.filter(({ onBehalfReason }) => onBehalfReason === 'at-meeting'),
    ({ workplaceId }) => workplaceId,
  );
  return workplaces.flatMap((place) => {
    const tasks = byPlace.get(place.id);
    if (!tasks || visited.has(place) || !saidIn[place.industry]) return [];
    const day = tasks[0]!.createdAt!.toZonedDateTimeISO('Europe/Copenhagen').toPlainDate();
    const daysAgo = day.until(world.today).days;
    const same = tasks.filter(({ createdAt }) => createdAt!.equals(tasks[0]!.createdAt!));
    return daysAgo > 40 && daysAgo < halfAYear ? [{ place, tasks: same, daysAgo }] : [];
  });
}

const asVacancyTask = (task: Row<'task'>): VacancyTask => ({
  id: task.id!,
  title: task.title!,
  minutesPerWeek: task.minutesPerWeek!,
  iscoCode: task.iscoCode ?? null,
  demands: {},
});

/** Nobody is visited on a Sunday. */
function workday(world: World, daysAgo: number): number {
  const over = world.daysAgo(daysAgo).dayOfWeek - 5;
  return over > 0 ? daysAgo + over : daysAgo;
}

function addVisit(
  town: Town,
  place: Workplace,
  agoAbout: number,
  said: Said,
  tasksOf: (visitId: string, at: Temporal.Instant) => VacancyTask[],
): void {
  const { world, random, staff } = town;
  const daysAgo = workday(world, agoAbout);
  const at = world.moment(world.daysAgo(daysAgo), 14);
  const id = world.id(at);
  const { consultant } = place;
  const stepOn = world.daysAgo(daysAgo - 7);
  const past = daysAgo > 7;
  world.add('visit', {
    id,
    workplaceId: place.id,
    visitedOn: world.daysAgo(daysAgo),
    visitedBy: consultant.id,
    spokeWith: place.contactName,
    hurts: said.hurts,
    undone: said.undone,
    busyMonths: [...(said.months ?? [])],
    sharedNote: said.shared ?? null,
    nextStep: said.nextStep,
    nextStepOn: stepOn,
    nextStepDoneAt: past ? world.moment(stepOn, 15) : null,
    createdAt: at,
  });
  noteEvent(world, at, consultant, { kind: 'visit.made', subjectId: id });
  for (const task of tasksOf(id, at)) addTips(town, place, task, at, daysAgo);
  if (!said.shared) return;
  const colleagues = [...staff.consultants, ...staff.caseworkers].filter(
    ({ id: own }) => own !== consultant.id,
  );
  for (const colleague of random.sample(colleagues, random.whole(0, past ? 5 : 2)))
    world.add('visitThanks', {
      visitId: id,
      accountId: colleague.id,
      at: world.moment(world.daysAgo(daysAgo - 1), 9),
    });
}

function addNewTask(
  world: World,
  place: Workplace,
  { title, hours, isco, rhythm, doneBy, adaptable, demands }: NewTask,
  visitId: string,
  at: Temporal.Instant,
): VacancyTask {
  const task = { id: world.id(at), title, minutesPerWeek: hours * 60, iscoCode: isco };
  world.add('task', {
    ...task,
    workplaceId: place.id,
    description: adaptable ? `${rhythm}\n${adaptable}` : rhythm,
    createdAt: at,
    createdBy: place.consultant.id,
    onBehalfReason: 'at-meeting',
    ...readWhen(rhythm),
  });
  for (const [dimension, demand] of Object.entries(demands))
    world.add('taskDemand', { taskId: task.id, dimension, level: demand.level, lowersTo: demand.lowersTo });
  world.add('visitTask', { taskId: task.id, visitId, rhythm, doneBy, adaptable: adaptable ?? null });
  return { ...task, demands };
}

/** To whom it went, as the site itself shares a task out; what is old has been answered. */
function addTips(
  town: Town,
  place: Workplace,
  task: VacancyTask,
  at: Temporal.Instant,
  daysAgo: number,
): void {
  const { world, random, citizens, seekers } = town;
  const where = {
    workplaceId: place.id,
    industry: place.industry,
    place: { lat: place.latitude, lon: place.longitude },
  };
  const vacancy = vacancyOfTask(task, where);
  const best = topSeekers(vacancy, seekers, 60, DEFAULT_WEIGHTS, world.today);
  const caseworkers = new Map<string, Person>(
    citizens.flatMap(({ id, caseworker }) => (caseworker ? [[id, caseworker] as const] : [])),
  );
  const caseworkerOf = new Map([...caseworkers].map(([id, person]) => [id, person.id]));
  for (const { caseworkerId, ranked } of shareOut(best, caseworkerOf)) {
    const answered = daysAgo > answeredAfter ? world.moment(world.daysAgo(daysAgo - 2), 10) : null;
    const used = random.chance(0.3);
    world.add('taskTip', {
      id: world.id(at),
      taskId: task.id,
      citizenId: ranked.seeker.id,
      caseworkerId,
      reason: mainReason(ranked),
      explanation: { fit: ranked.match, vacancy },
      score: ranked.match.score,
      createdAt: at,
      seenAt: answered,
      actedAt: used ? answered : null,
      dismissedAt: used ? null : answered,
      dismissedReason: used || !answered ? null : random.pick(['not-now', 'not-the-work', 'has-other']),
    });
  }
}
