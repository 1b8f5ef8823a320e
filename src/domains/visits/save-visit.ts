import { type Actor, recordEvent } from '#domains/access/index.ts';
import { type ApproachBasis, recordFact } from '#domains/companies/index.ts';
import type { VacancyTask } from '#domains/matching/index.ts';
import { understand } from '#domains/occupations/index.ts';
import { readWhen, writeTask } from '#domains/openings/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { forgetDraft } from './draft.ts';
import { tellCaseworkers } from './tell-caseworkers.ts';
import type { SpottedTask, VisitInput } from './visit-form.ts';
import { type VisitPlace, visitPlace } from './visit-queries.ts';

/** A visit with all that came of it: tasks, facts, the contact, and word to the caseworkers. @returns its id */
export async function saveVisit(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: VisitInput & {
    workplaceId: string;
    baseUrl: string;
    /** Why a company protected from advertising was visited. */
    approachBasis?: ApproachBasis | null;
  },
): Promise<string> {
  const at = clock.now();
  const visitId = newId(at.epochMilliseconds);
  const where = await visitPlace(tx, input.workplaceId);
  await tx
    .insertInto('visit')
    .values({
      id: visitId,
      workplaceId: input.workplaceId,
      visitedOn: input.visitedOn,
      visitedBy: actor.accountId!,
      ...toldIn(input),
      createdAt: at,
    })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'visit.made',
    subjectId: visitId,
    data: {
      workplaceId: input.workplaceId,
      tasks: input.tasks.length,
      ...(input.approachBasis && { approachBasis: input.approachBasis }),
    },
  });
  const facts = {
    workplaceId: input.workplaceId,
    note: null,
    source: 'visit',
    observedOn: input.visitedOn,
  } as const;
  for (const kind of input.includes) await recordFact(tx, clock, actor, { ...facts, kind });
  await addSpottedTasks(tx, clock, actor, { visitId, where, tasks: input.tasks, baseUrl: input.baseUrl });
  await forgetDraft(tx, actor, input.workplaceId);
  return visitId;
}

/** What was said, as the visit keeps it. */
export const toldIn = ({
  spokeWith,
  hurts,
  undone,
  busyMonths,
  sharedNote,
  nextStep,
  nextStepOn,
}: VisitInput) => ({ spokeWith, hurts, undone, busyMonths, sharedNote, nextStep, nextStepOn });

/** Writes the tasks of a visit, also one thought of afterwards, and tells the caseworkers whose citizens they fit. */
export async function addSpottedTasks(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  {
    visitId,
    where,
    tasks,
    baseUrl,
  }: { visitId: string; where: VisitPlace; tasks: readonly SpottedTask[]; baseUrl: string },
): Promise<void> {
  const written: VacancyTask[] = [];
  for (const task of tasks) written.push(await addTask(tx, clock, actor, visitId, where.workplaceId, task));
  await tellCaseworkers(tx, clock, actor, {
    visitId,
    workplaceName: where.name,
    place: where,
    tasks: written,
    baseUrl,
  });
}

async function addTask(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  visitId: string,
  workplaceId: string,
  { title, minutesPerWeek, rhythm, doneBy, adaptable, demands }: SpottedTask,
): Promise<VacancyTask> {
  // The trade is asked for on no phone in a car park: the task's own words say it, or it stays unsaid.
  const [reading] = await understand(tx, actor, [title]);
  const trade = reading?.chosen ?? null;
  const result = await writeTask(tx, clock, actor, {
    workplaceId,
    title,
    description: [rhythm, adaptable].filter(Boolean).join('\n') || null,
    minutesPerWeek,
    occupation: trade ? title : null,
    demands,
    ...readWhen(rhythm),
    onBehalfReason: 'at-meeting',
    onBehalfNote: null,
  });
  if (!result.ok) throw new Error('a trade that was read can be read again');
  await tx
    .insertInto('visitTask')
    .values({ taskId: result.taskId, visitId, rhythm, doneBy, adaptable })
    .execute();
  return { id: result.taskId, title, minutesPerWeek, iscoCode: trade?.iscoCode ?? null, demands };
}
