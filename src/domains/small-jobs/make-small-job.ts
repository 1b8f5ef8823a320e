import { type Actor, recordEvent } from '#domains/access/index.ts';
import { loadVacancy, loadWeights, match, type Seeker } from '#domains/matching/index.ts';
import { makeOpening } from '#domains/openings/index.ts';
import { loadSuggestion, makeSuggestion, offerSuggestion } from '#domains/suggestions/index.ts';
import type { Clock } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import { combined } from './combined.ts';
import type { PlaceWithTasks } from './loose-tasks-queries.ts';
import { jobAsVacancy } from './propose.ts';
import type { JobInput } from './small-job-form.ts';
import { isEvening, isWeekend } from './week.ts';

export type SmallJobProblem = 'no-tasks' | 'more-than-tasks' | 'lowered-too-far' | 'does-not-fit';

export interface NewSmallJob extends JobInput {
  place: PlaceWithTasks;
  /** Null: offered to everybody. */
  seeker: Seeker | null;
  onBehalfReason: string | null;
  onBehalfNote: string | null;
  baseUrl: string;
}

export type Made =
  | { ok: true; openingId: string; suggestionId: string | null }
  | { ok: false; wrong: SmallJobProblem };

/** Makes an opening of the tasks; for one person also the suggestion, sent to the person and to nobody else. */
export async function makeSmallJob(tx: Tx, clock: Clock, actor: Actor, input: NewSmallJob): Promise<Made> {
  const { place, seeker, title, minutes, minutesStart } = input;
  const tasks = place.tasks.filter(({ id }) => input.taskIds.includes(id));
  const wrong = await problemOf(tx, clock, input, tasks);
  if (wrong) return { ok: false, wrong };
  const opened = await makeOpening(tx, clock, actor, {
    workplaceId: place.id,
    title,
    taskIds: tasks.map(({ id }) => id),
    schemes: ['smaajob'],
    minutesMin: minutes,
    minutesMax: minutes,
    minutesStart,
    startTime: null,
    endTime: null,
    evenings: tasks.some(({ when }) => isEvening(when)),
    weekends: tasks.some(({ when }) => isWeekend(when)),
    seasonFrom: null,
    seasonTo: null,
    licences: [],
    mustHave: [],
    niceToHave: [],
    places: 1,
    perspective: 'agreed',
    onBehalfReason: input.onBehalfReason,
    onBehalfNote: input.onBehalfNote,
  });
  if (!opened.ok) return { ok: false, wrong: 'no-tasks' };
  const { openingId } = opened;
  await tx
    .insertInto('smallJob')
    .values({
      openingId,
      citizenId: seeker?.id ?? null,
      adapted: json(input.adapted),
      carvedAt: clock.now(),
      carvedBy: actor.accountId,
    })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'opening.carved',
    citizenId: seeker?.id ?? null,
    subjectId: openingId,
    data: { tasks: tasks.length, minutes },
  });
  const suggestionId = seeker ? await suggest(tx, clock, actor, { ...input, seeker, openingId }) : null;
  return { ok: true, openingId, suggestionId };
}

async function problemOf(
  tx: Tx,
  clock: Clock,
  { place, seeker, taskIds, title, minutes, minutesStart, adapted }: NewSmallJob,
  tasks: PlaceWithTasks['tasks'],
): Promise<SmallJobProblem | null> {
  if (tasks.length === 0 || tasks.length < taskIds.length) return 'no-tasks';
  if (minutes > tasks.reduce((sum, task) => sum + task.minutesPerWeek, 0)) return 'more-than-tasks';
  const together = combined(tasks);
  const tooFar = adapted.some(({ dimension, level }) => {
    const row = together.find((one) => one.dimension === dimension);
    return row !== undefined && level < (row.lowersTo ?? row.level);
  });
  if (tooFar) return 'lowered-too-far';
  if (!seeker) return null;
  const vacancy = jobAsVacancy(place, tasks, { title, minutes, minutesStart });
  return match(seeker, vacancy, await loadWeights(tx), clock.today()).fits ? null : 'does-not-fit';
}

async function suggest(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { seeker, openingId, note, baseUrl }: NewSmallJob & { seeker: Seeker; openingId: string },
): Promise<string> {
  const vacancy = await loadVacancy(tx, clock.today(), openingId);
  const fit = vacancy && match(seeker, vacancy, await loadWeights(tx), clock.today());
  if (!vacancy || !fit?.fits) throw new Error('what fitted as a proposal fits as an opening');
  const id = await makeSuggestion(tx, clock, actor, { citizenId: seeker.id, vacancy, fit, note: null });
  await offerSuggestion(tx, clock, actor, { suggestion: await loadSuggestion(tx, id), note, baseUrl });
  return id;
}
