import { get, goTo, post, type RequestContext, recordLooks, showPage } from '#domains/access/index.ts';
import { citizenLines, loadWeights } from '#domains/matching/index.ts';
import { hoursTyped } from '#domains/openings/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { combined } from './combined.ts';
import { type PlaceWithTasks, tasksAtPlace } from './loose-tasks-queries.ts';
import { makeSmallJob, type SmallJobProblem } from './make-small-job.ts';
import { CarvePage } from './pages/carve-page.tsx';
import { minutesIn } from './pages/job-parts.tsx';
import { titleOf } from './propose.ts';
import { idsIn, openOfferForm } from './small-job-form.ts';
import { usualMinutes } from './standard-job.ts';
import { whoCould } from './who-could.ts';

/** The field a problem stands at. */
export const fieldOf: Record<SmallJobProblem, string> = {
  'no-tasks': 'title',
  'more-than-tasks': 'minutes',
  'lowered-too-far': 'title',
  'does-not-fit': 'minutes',
};

export const messagesOf = (c: RequestContext) => ({
  ...c.var.texts.formMessages,
  ...c.var.texts.smallJobs.errors,
});

const path = '/arbejdssteder/:workplaceId/smaajob';
/** As many as can be weighed against each other. */
const shownAtOnce = 5;

const placeOf = (c: RequestContext) => tasksAtPlace(c.var.tx, c.req.param('workplaceId') as string);

async function show(
  c: RequestContext,
  place: PlaceWithTasks,
  chosen: readonly string[],
  form: FormState,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { texts, lang } = c.var;
  const could = place.tasks.length === 0 ? [] : await namedOnes(c, place, chosen);
  return showPage(
    c,
    {
      title: texts.smallJobs.carve.title,
      back: { href: `/arbejdssteder/${place.id}`, label: place.name },
    },
    <CarvePage {...{ place, chosen, could, form, texts, lang }} />,
    status,
  );
}

/** Those who could hold it, with their names; so it is a look at each of them. */
async function namedOnes(c: RequestContext, place: PlaceWithTasks, taskIds: readonly string[]) {
  const { tx, actor, clock, texts } = c.var;
  const context = { weights: await loadWeights(tx), today: clock.today(), and: texts.smallJobs.and };
  const could = await whoCould(tx, actor, { place, taskIds, most: shownAtOnce }, context);
  const ids = could.map(({ citizenId }) => citizenId);
  const lines = await citizenLines(tx, ids);
  await recordLooks(tx, clock, actor, ids, { reason: 'find-citizens', path, result: 'allowed' });
  return could.map(({ citizenId, job }) => ({ citizen: lines.get(citizenId)!, job }));
}

/** What the tasks say by themselves: a name, the usual hours, and every demand lowered as far as was offered. */
function prefilled(c: RequestContext, place: PlaceWithTasks, chosen: readonly string[]): FormState {
  const tasks = place.tasks.filter(({ id }) => chosen.includes(id));
  if (tasks.length === 0) return emptyForm();
  return emptyForm({
    title: titleOf(tasks, c.var.texts.smallJobs.and),
    minutes: hoursTyped(Math.min(usualMinutes, minutesIn(tasks))),
    ...Object.fromEntries(combined(tasks).map(({ dimension }) => [`adapt-${dimension}`, ''])),
  });
}

const showCarve = get(path, 'carve small job', async (c) => {
  const place = await placeOf(c);
  const chosen = idsIn(c.req.queries('valgt') ?? []);
  return show(c, place, chosen, prefilled(c, place, chosen));
});

const offer = post(path, 'carve small job', async (c) => {
  const { tx, clock, actor, body, baseUrl, texts } = c.var;
  const place = await placeOf(c);
  const chosen = idsIn(body.taskIds);
  const parsed = parseForm(openOfferForm(actor), body, messagesOf(c));
  if (!parsed.ok) return show(c, place, chosen, parsed.form, 422);
  const made = await makeSmallJob(tx, clock, actor, { ...parsed.data, place, seeker: null, baseUrl });
  if (made.ok) return goTo(c, `/jobaabninger/${made.openingId}`, 'gemt');
  return show(
    c,
    place,
    chosen,
    formWithError(body, fieldOf[made.wrong], texts.smallJobs.errors[made.wrong]!),
    422,
  );
});

export const carveRoutes = [showCarve, offer];
