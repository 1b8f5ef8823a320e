import {
  type Fit,
  type loadWeights,
  type Match,
  match,
  type Seeker,
  type Vacancy,
} from '#domains/matching/index.ts';
import { type Carved, carve, carvedOf, type Wanted } from './carve.ts';
import type { PlaceWithTasks, TaskToCarve } from './loose-tasks-queries.ts';
import { leastMinutes, mostFor, startFor, targetFor } from './standard-job.ts';
import { isEvening, isWeekend } from './week.ts';
import { type WhyNotMore, whyNotMore } from './why-not-more.ts';

type Weights = Awaited<ReturnType<typeof loadWeights>>;

export interface ProposeContext {
  weights: Weights;
  today: Temporal.PlainDate;
  /** Before the last task in a job's name. */
  and: string;
}

/** These tasks as a job for one person, whether or not it fits. */
export interface Job {
  place: PlaceWithTasks;
  tasks: readonly TaskToCarve[];
  /** Minutes a week of the job. */
  minutes: number;
  vacancy: Vacancy;
  match: Match;
  carved: Carved;
}
export type Proposal = Job & { match: Fit };

/** A job that is not an opening yet, as matching sees it. */
export const jobAsVacancy = (
  place: PlaceWithTasks,
  tasks: readonly TaskToCarve[],
  { title, minutes, minutesStart }: { title: string; minutes: number; minutesStart: number | null },
): Vacancy => ({
  id: `${place.id} ${tasks.map(({ id }) => id).join(' ')}`,
  workplaceId: place.id,
  title,
  tasks,
  schemes: ['smaajob'],
  minutesMin: minutes,
  minutesMax: minutes,
  minutesStart,
  mayRise: false,
  dayStart: null,
  dayEnd: null,
  evenings: tasks.some(({ when }) => isEvening(when)),
  weekends: tasks.some(({ when }) => isWeekend(when)),
  licences: [],
  mustCompetences: [],
  niceCompetences: [],
  place: place.place,
  season: null,
  acceptsFrom: null,
  placesFree: 1,
  perspective: 'agreed',
  record: {},
  industry: place.industry,
});

/** "Feje, vaske op og folde kasser": a name that can be changed. */
export function titleOf(tasks: readonly { title: string }[], and: string): string {
  const titles = tasks.map(({ title }, place) =>
    place === 0 ? title : title.charAt(0).toLowerCase() + title.slice(1),
  );
  const before = titles.slice(0, -1).join(', ');
  return [...(before === '' ? [] : [before]), ...titles.slice(-1)].join(and).slice(0, 200);
}

const wantedBy = (seeker: Seeker): Wanted => ({
  needs: seeker.needs,
  earliestStart: seeker.earliestStart,
  latestEnd: seeker.latestEnd,
  evenings: seeker.evenings,
  weekends: seeker.weekends,
  target: targetFor(seeker),
  least: leastMinutes,
  most: mostFor(seeker),
});

/** Just these tasks, fitting or not: what a colleague chose is shown as it is. */
export function jobOf(
  place: PlaceWithTasks,
  taskIds: readonly string[],
  seeker: Seeker,
  { weights, today, and }: ProposeContext,
): Job | null {
  const tasks = place.tasks.filter(({ id }) => taskIds.includes(id));
  if (tasks.length === 0) return null;
  const wanted = wantedBy(seeker);
  const carved = carvedOf(tasks, wanted);
  // Whoever puts more together than the person aims at is offered a part of it.
  const minutes = Math.min(carved.minutes, wanted.most);
  const vacancy = jobAsVacancy(place, tasks, {
    title: titleOf(tasks, and),
    minutes,
    minutesStart: startFor(seeker, minutes),
  });
  return { place, tasks, minutes, vacancy, match: match(seeker, vacancy, weights, today), carved };
}

/** A task that is part of an opening is offered already; it takes part only when somebody asks for just that one. */
const looseAt = ({ tasks }: PlaceWithTasks, asked: readonly string[]): TaskToCarve[] =>
  tasks.filter(({ id, offered }) => !offered || asked.includes(id));

/** The best jobs for this person at a place, the best first; none when nothing fits. */
export const proposeAt = (
  place: PlaceWithTasks,
  seeker: Seeker,
  context: ProposeContext,
  { count, mustHold }: { count: number; mustHold?: string },
): Proposal[] =>
  carve(looseAt(place, mustHold ? [mustHold] : []), { ...wantedBy(seeker), mustHold }, count).flatMap(
    ({ taskIds }) => {
      const job = jobOf(place, taskIds, seeker, context);
      return job && isProposal(job) ? [job] : [];
    },
  );

export const isProposal = (job: Job): job is Proposal => job.match.fits;

/** Why the place's other tasks are not part of it. */
export const leftOut = (job: Job, seeker: Seeker): { task: { title: string }; because: WhyNotMore }[] =>
  whyNotMore(job.tasks, looseAt(job.place, job.carved.taskIds), wantedBy(seeker));

/** The best proposals first, one for each place. */
export const proposals = (
  places: readonly PlaceWithTasks[],
  seeker: Seeker,
  most: number,
  context: ProposeContext,
): Proposal[] =>
  places
    .flatMap((place) => proposeAt(place, seeker, context, { count: 1 }))
    .sort((a, b) => b.match.score - a.match.score || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, most);
