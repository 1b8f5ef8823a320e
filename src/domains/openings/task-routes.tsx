import {
  get,
  goTo,
  isStaff,
  post,
  type RequestContext,
  type Route,
  showPage,
} from '#domains/access/index.ts';
import { onBehalfOfWorkplace, staleWords, versionSeen, workplaceCard } from '#domains/companies/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { closeTask } from './close-task.ts';
import { demandValues } from './demand-fields.ts';
import { hoursTyped } from './hours-typed.ts';
import { CloseTaskPage, TaskPage } from './pages/task-page.tsx';
import { mayBeMisread, readAsOf, readTask } from './read-task.ts';
import { fitsOf } from './task-fits.ts';
import { taskForm } from './task-form.ts';
import { taskOccupationRoutes } from './task-occupation-routes.tsx';
import { openingsWith, type Task, taskOf } from './task-queries.ts';
import { whenValues } from './task-when.ts';
import { changeTask, writeTask } from './write-task.ts';

type Status = 200 | 409 | 422;

const workplaceIdOf = (c: RequestContext) => c.req.param('workplaceId') as string;
const messagesFor = (c: RequestContext) => ({ ...c.var.texts.formMessages, ...c.var.texts.openings.errors });

/** @throws 404 for a task of another workplace, and for one that is closed */
async function openTask(c: RequestContext): Promise<Task> {
  const task = await taskOf(c.var.tx, workplaceIdOf(c), c.req.param('taskId') as string);
  if (!task || task.closedAt) throw notFound();
  return task;
}

async function showTask(c: RequestContext, task: Task | null, form: FormState, status: Status = 200) {
  const { tx, actor, texts } = c.var;
  const card = await workplaceCard(tx, workplaceIdOf(c));
  return showPage(
    c,
    {
      title: task?.title ?? texts.openings.task.newTitle,
      back: { href: `/arbejdssteder/${card.id}`, label: card.name },
    },
    <TaskPage
      workplaceId={card.id}
      workplaceName={card.name}
      task={task && { ...task, version: status === 422 ? versionSeen(c) : task.version }}
      form={form}
      fits={task && isStaff(actor) ? await fitsOf(tx, task.id) : null}
      readAs={task?.occupation ? readAsOf(await readTask(tx, actor, task)) : undefined}
      behalfOf={isStaff(actor) ? card.contactName : null}
      texts={texts}
    />,
    status,
  );
}

/** Words that may have been misread are shown as they were read; else the work is done. */
async function goOn(c: RequestContext, taskId: string, occupation: string | null) {
  const { tx, actor } = c.var;
  const workplace = `/arbejdssteder/${workplaceIdOf(c)}`;
  return (await mayBeMisread(tx, actor, occupation))
    ? goTo(c, `${workplace}/opgaver/${taskId}/fag`, 'gemt')
    : goTo(c, `${workplace}#opgaver`, 'gemt');
}

const newTask = get('/arbejdssteder/:workplaceId/opgaver/ny', 'edit workplace', (c) =>
  showTask(c, null, emptyForm()),
);

const write = post('/arbejdssteder/:workplaceId/opgaver/ny', 'edit workplace', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(taskForm(actor), body, messagesFor(c));
  if (!parsed.ok) return showTask(c, null, parsed.form, 422);
  const workplaceId = workplaceIdOf(c);
  const result = await writeTask(tx, clock, actor, { ...parsed.data, workplaceId });
  if (result.ok) return goOn(c, result.taskId, parsed.data.occupation);
  return showTask(c, null, formWithError(body, 'occupation', texts.openings.errors.unknownOccupation), 422);
});

const taskPage = get('/arbejdssteder/:workplaceId/opgaver/:taskId', 'edit workplace', async (c) => {
  const task = await openTask(c);
  const values = {
    title: task.title,
    description: task.description ?? '',
    occupation: task.occupation ?? '',
    minutesPerWeek: hoursTyped(task.minutesPerWeek),
    ...whenValues(task.when),
    ...demandValues(task.demands),
  };
  return showTask(c, task, emptyForm(values));
});

const change = post('/arbejdssteder/:workplaceId/opgaver/:taskId', 'edit workplace', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const task = await openTask(c);
  const parsed = parseForm(taskForm(actor), body, messagesFor(c));
  if (!parsed.ok) return showTask(c, task, parsed.form, 422);
  const { workplaceId, id: taskId } = task;
  const result = await changeTask(tx, clock, actor, {
    ...parsed.data,
    workplaceId,
    taskId,
    version: versionSeen(c),
  });
  if (result === 'changed')
    return goOn(c, taskId, parsed.data.occupation === task.occupation ? null : parsed.data.occupation);
  return result === 'stale'
    ? showTask(c, task, formWithError(body, '', await staleWords(c, taskId)), 409)
    : showTask(c, task, formWithError(body, 'occupation', texts.openings.errors.unknownOccupation), 422);
});

async function showClose(c: RequestContext, form: FormState, status: 200 | 409 | 422 = 200) {
  const { tx, actor, texts } = c.var;
  const task = await openTask(c);
  const card = await workplaceCard(tx, task.workplaceId);
  return showPage(
    c,
    {
      title: texts.openings.task.closeTitle,
      back: { href: `/arbejdssteder/${card.id}/opgaver/${task.id}`, label: task.title },
    },
    <CloseTaskPage
      workplaceId={card.id}
      task={task}
      usedBy={await openingsWith(tx, task.id)}
      form={form}
      behalfOf={isStaff(actor) ? card.contactName : null}
      texts={texts}
    />,
    status,
  );
}

const closePage = get('/arbejdssteder/:workplaceId/opgaver/:taskId/luk', 'edit workplace', (c) =>
  showClose(c, emptyForm()),
);

const close = post('/arbejdssteder/:workplaceId/opgaver/:taskId/luk', 'edit workplace', async (c) => {
  const { tx, clock, actor, body } = c.var;
  const parsed = parseForm(onBehalfOfWorkplace(actor), body, messagesFor(c));
  if (!parsed.ok) return showClose(c, parsed.form, 422);
  const workplaceId = workplaceIdOf(c);
  const taskId = c.req.param('taskId') as string;
  const result = await closeTask(tx, clock, actor, { ...parsed.data, taskId, workplaceId });
  return result === 'in-use'
    ? showClose(c, emptyForm(), 409)
    : goTo(c, `/arbejdssteder/${workplaceId}#opgaver`, 'gemt');
});

export const taskRoutes: Route[] = [
  newTask,
  write,
  taskPage,
  change,
  closePage,
  close,
  ...taskOccupationRoutes,
];
