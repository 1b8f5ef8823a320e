import { get, goTo, post, type RequestContext, type Route, showPage } from '#domains/access/index.ts';
import { staleWords, versionSeen } from '#domains/companies/index.ts';
import { emptyForm, type FormState, formWithError } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { chooseOccupation } from './choose-occupation.ts';
import { TaskOccupationPage } from './pages/task-occupation-page.tsx';
import { placeOf, readAsOf, readTask } from './read-task.ts';
import { taskOf } from './task-queries.ts';

/** @throws 404 for a task that is closed, is another workplace's or says nothing of a trade */
async function taskRead(c: RequestContext) {
  const { tx, actor } = c.var;
  const task = await taskOf(tx, c.req.param('workplaceId') as string, c.req.param('taskId') as string);
  if (!task || task.closedAt || !task.occupation) throw notFound();
  return { task: { ...task, occupation: task.occupation }, read: await readTask(tx, actor, task) };
}

async function show(c: RequestContext, form: FormState, status: 200 | 409 | 422 = 200) {
  const { texts } = c.var;
  const { task, read } = await taskRead(c);
  const here = `/arbejdssteder/${task.workplaceId}/opgaver/${task.id}`;
  return showPage(
    c,
    { title: texts.occupations.task.title, back: { href: here, label: task.title } },
    <TaskOccupationPage
      action={`${here}/fag`}
      task={task}
      reading={read.reading}
      place={placeOf(read)}
      readAs={readAsOf(read)}
      form={form}
      texts={texts}
    />,
    status,
  );
}

const occupationPage = get('/arbejdssteder/:workplaceId/opgaver/:taskId/fag', 'edit workplace', (c) =>
  show(c, emptyForm()),
);

const choose = post('/arbejdssteder/:workplaceId/opgaver/:taskId/fag', 'edit workplace', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const { task, read } = await taskRead(c);
  const { reading } = read;
  const chosen = reading.proposals.find((_proposal, at) => String(at) === body.choice) ?? null;
  if (!chosen && body.choice !== 'none')
    return show(c, formWithError(body, '', texts.formMessages.notAChoice), 422);
  const version = versionSeen(c);
  const saved = await chooseOccupation(tx, clock, actor, { taskId: task.id, version, reading, chosen });
  return saved
    ? goTo(c, `/arbejdssteder/${task.workplaceId}#opgaver`, 'gemt')
    : show(c, formWithError(body, '', await staleWords(c, task.id)), 409);
});

export const taskOccupationRoutes: Route[] = [occupationPage, choose];
