import type { Point, Vacancy, VacancyTask } from '#domains/matching/index.ts';

export interface TaskPlace {
  workplaceId: string;
  industry: string | null;
  place: Point | null;
}

/** Nobody is asked to come for less than an hour. */
const leastStart = 60;

/**
 * A task alone, as matching sees an opening. Nothing is agreed yet, so nothing is asked but the task itself;
 * one may begin with half of it, as tasks like these are shared with those who do them now.
 */
export const vacancyOfTask = (task: VacancyTask, { workplaceId, industry, place }: TaskPlace): Vacancy => ({
  id: task.id,
  workplaceId,
  title: task.title,
  tasks: [task],
  schemes: [],
  minutesMin: task.minutesPerWeek,
  minutesMax: task.minutesPerWeek,
  minutesStart: Math.min(task.minutesPerWeek, Math.max(leastStart, Math.ceil(task.minutesPerWeek / 2))),
  mayRise: true,
  dayStart: null,
  dayEnd: null,
  evenings: false,
  weekends: false,
  licences: [],
  mustCompetences: [],
  niceCompetences: [],
  place,
  season: null,
  acceptsFrom: null,
  placesFree: 1,
  perspective: 'possible',
  record: {},
  industry,
});
