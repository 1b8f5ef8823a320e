import {
  get,
  goTo,
  isStaff,
  post,
  type RequestContext,
  type Route,
  recordLooks,
  showPage,
} from '#domains/access/index.ts';
import { readSettings } from '#domains/administration/index.ts';
import { emptyForm, type FormState, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { checkWorkplace } from './check-workplace.ts';
import { type Concern, concernsAbout } from './concern-queries.ts';
import { ConcernPage } from './pages/concern-page.tsx';
import { WatchListPage } from './pages/watch-list-page.tsx';
import { WatchOnePage } from './pages/watch-one-page.tsx';
import { checkForm, concernForm } from './staffing-forms.ts';
import { tellConcern } from './tell-concern.ts';
import { watchList } from './watch.ts';
import { watchOne } from './watch-one.ts';

type Status = 200 | 422;
const figures = (c: RequestContext) => ({ href: '/tal', label: c.var.texts.insights.title });

const showList = get('/tal/arbejdssteder', 'see figures', async (c) => {
  const { tx, actor, clock, texts, lang } = c.var;
  const today = clock.today();
  return showPage(
    c,
    { title: texts.staffing.list.title, crumbs: [figures(c)], wide: true },
    <WatchListPage watched={await watchList(tx, actor, today)} {...{ today, texts, lang }} />,
  );
});

async function showWatched(
  c: RequestContext,
  wrong: { subject: string; form: FormState } | null,
  status: Status = 200,
) {
  const { tx, actor, clock, texts, lang } = c.var;
  const today = clock.today();
  const found = await watchOne(tx, actor, today, c.req.param('workplaceId') as string);
  if (!found) throw notFound();
  const concerns = found.signals.flatMap(({ signal }) =>
    signal.reason === 'concern' ? [signal.concern] : [],
  );
  await seeConcerns(c, concerns);
  const list = { href: '/tal/arbejdssteder', label: texts.staffing.list.title };
  return showPage(
    c,
    { title: found.workplace.name, crumbs: [figures(c), list], wide: true },
    <WatchOnePage found={found} wrong={wrong} newFormId={newId} {...{ today, texts, lang }} />,
    status,
  );
}

/** Whoever reads what somebody told has seen that person. */
const seeConcerns = (c: RequestContext, concerns: readonly Concern[]) =>
  recordLooks(
    c.var.tx,
    c.var.clock,
    c.var.actor,
    [...new Set(concerns.flatMap(({ citizenId, citizenName }) => (citizenName ? [citizenId] : [])))],
    { reason: 'concern', path: c.req.routePath, result: 'allowed' },
  );

const showOne = get('/tal/arbejdssteder/:workplaceId', 'see figures', (c) => showWatched(c, null));

const check = post('/tal/arbejdssteder/:workplaceId/set-paa', 'see figures', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const workplaceId = c.req.param('workplaceId') as string;
  const parsed = parseForm(checkForm, body, texts.formMessages);
  if (!parsed.ok)
    return showWatched(c, { subject: `${body.reason} ${body.subject}`, form: parsed.form }, 422);
  const { subject, ...given } = parsed.data;
  const known = await checkWorkplace(tx, clock, actor, { workplaceId, subjectId: subject, ...given });
  if (!known) throw notFound();
  return goTo(c, `/tal/arbejdssteder/${workplaceId}`, 'gemt');
});

/** In confidence: of the staff only the manager and those who are this person’s own. */
const mayHear = ({ var: { actor, relation } }: RequestContext): boolean =>
  !isStaff(actor) || actor.role === 'manager' || relation.assigned;

async function showConcern(
  c: RequestContext,
  form: FormState,
  status: Status = 200,
  wrong: { concernId: string; form: FormState } | null = null,
) {
  const { tx, actor, clock, texts, lang } = c.var;
  const placementId = c.req.param('placementId') as string;
  const forOther = isStaff(actor);
  const { answerDays } = await readSettings(tx);
  return showPage(
    c,
    { title: texts.staffing.concern.title, back: { href: `/forloeb/${placementId}` } },
    <ConcernPage
      placementId={placementId}
      forOther={forOther}
      concerns={mayHear(c) ? await concernsAbout(tx, actor, { placementId }) : []}
      seesWorkplace={actor.role === 'manager'}
      wrong={wrong}
      form={form}
      newFormId={newId}
      promisedDays={answerDays}
      today={clock.today()}
      {...{ texts, lang }}
    />,
    status,
  );
}

const showTelling = get('/forloeb/:placementId/bekymring', 'tell concern', (c) =>
  showConcern(c, emptyForm()),
);

const tell = post('/forloeb/:placementId/bekymring', 'tell concern', async (c) => {
  const { tx, clock, actor, body, texts, baseUrl } = c.var;
  const placementId = c.req.param('placementId') as string;
  const parsed = parseForm(concernForm(isStaff(actor)), body, texts.formMessages);
  if (!parsed.ok) return showConcern(c, parsed.form, 422);
  await tellConcern(tx, clock, actor, { placementId, ...parsed.data, baseUrl });
  return goTo(c, `/forloeb/${placementId}/bekymring`, 'svaret');
});

const hear = post('/forloeb/:placementId/bekymring/:concernId/set-paa', 'hear concern', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const placementId = c.req.param('placementId') as string;
  const concernId = c.req.param('concernId') as string;
  const about = (await concernsAbout(tx, actor, { placementId })).find(({ id }) => id === concernId);
  if (!about || !mayHear(c)) throw notFound();
  const parsed = parseForm(checkForm, { ...body, reason: 'concern', subject: concernId }, texts.formMessages);
  if (!parsed.ok) return showConcern(c, emptyForm(), 422, { concernId, form: parsed.form });
  const { workplaceId } = about;
  const { result, note } = parsed.data;
  await checkWorkplace(tx, clock, actor, {
    workplaceId,
    reason: 'concern',
    subjectId: concernId,
    result,
    note,
  });
  return goTo(c, `/forloeb/${placementId}/bekymring`, 'gemt');
});

export const staffingRoutes: Route[] = [showList, showOne, check, showTelling, tell, hear];
