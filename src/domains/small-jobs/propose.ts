import {
  type Fit,
  type loadWeights,
  type Match,
  match,
  type Seeker,
  type Vacancy,
} from '#domains/matching/index.ts';
import { carve } from './carve.ts';
import type { PlaceWithTasks, TaskToCarve } from './loose-tasks-queries.ts';
import { leastMinutes, mostMinutes, startFor, targetFor } from './standard-job.ts';

type Weights = Awaited<ReturnType<typeof loadWeights>>;

export interface Proposal {
  place: PlaceWithTasks;
  tasks: readonly TaskToCarve[];
  /** Minutes a week of the job, within what the tasks hold. */
  minutes: number;
  vacancy: Vacancy;
  match: Fit;
}

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
  evenings: false,
  weekends: false,
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

/** "Feje og Vaske op": a name that can be changed. */
export const titleOf = (tasks: readonly { title: string }[], and: string): string =>
  tasks
    .map(({ title }, place) => (place === 0 ? title : title.charAt(0).toLowerCase() + title.slice(1)))
    .join(and)
    .slice(0, 200);

/** The best job for this person at a place, and how it fits; null when none does. */
export function proposeAt(
  place: PlaceWithTasks,
  seeker: Seeker,
  {
    weights,
    today,
    and,
    mustHold,
  }: { weights: Weights; today: Temporal.PlainDate; and: string; mustHold?: string },
): Proposal | null {
  const target = targetFor(seeker);
  const found = carve(place.tasks, {
    needs: seeker.needs,
    target,
    least: leastMinutes,
    most: mostMinutes,
    mustHold,
  });
  if (!found) return null;
  const tasks = place.tasks.filter(({ id }) => found.taskIds.includes(id));
  const minutes = Math.min(found.minutes, target);
  const title = titleOf(tasks, and);
  const vacancy = jobAsVacancy(place, tasks, { title, minutes, minutesStart: startFor(seeker, minutes) });
  const judged: Match = match(seeker, vacancy, weights, today);
  return judged.fits ? { place, tasks, minutes, vacancy, match: judged } : null;
}

/** The best proposals first, one for each place. */
export const proposals = (
  places: readonly PlaceWithTasks[],
  seeker: Seeker,
  most: number,
  context: { weights: Weights; today: Temporal.PlainDate; and: string },
): Proposal[] =>
  places
    .flatMap((place) => proposeAt(place, seeker, context) ?? [])
    .sort((a, b) => b.match.score - a.match.score || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, most);
