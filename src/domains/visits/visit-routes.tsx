import {
  get,
  goTo,
  pageOf,
  pageSize,
  post,
  type RequestContext,
  type Route,
  showPage,
} from '#domains/access/index.ts';
import { staleWords, versionSeen } from '#domains/companies/index.ts';
import { INDUSTRIES, type Industry } from '#domains/matching/index.ts';
import { emptyForm, type FormState, formWithError } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { changeVisit, takeNextStep, thankForVisit } from './change-visit.ts';
import { newsOf, newsShown } from './feed-queries.ts';
import { messagesFor, namesWrongly } from './form-routes.tsx';
import { NewsPage } from './pages/news-page.tsx';
import { ChangeVisitPage } from './pages/visit-form-page.tsx';
import { VisitListPage } from './pages/visit-list-page.tsx';
import { VisitPage } from './pages/visit-page.tsx';
import { parseVisit, rearranged } from './visit-form.ts';
import { listVisits, tasksOfVisit, thanksFor, type Visit, visitOf } from './visit-queries.ts';

const mayWrite = (c: RequestContext): boolean => ['consultant', 'manager'].includes(c.var.actor.role);

const industryAsked = (asked: unknown): Industry | null => INDUSTRIES.find((one) => one === asked) ?? null;

/** @throws 404 */
async function visitAsked(c: RequestContext): Promise<Visit> {
  const visit = await visitOf(c.var.tx, c.req.param('visitId') as string);
  if (!visit) throw notFound();
  return visit;
}

const list = get('/besoeg', 'list visits', async (c) => {
  const { tx, actor, texts, lang, clock } = c.var;
  const isConsultant = actor.role === 'consultant';
  const view = !isConsultant ? null : c.req.query('visning') === 'alle' ? 'alle' : 'mine';
  const industry = industryAsked(c.req.query('branche'));
  const page = pageOf(c);
  const rows = await listVisits(tx, { visitedBy: view === 'mine' ? actor.accountId : null, industry, page });
  return showPage(
    c,
    { title: texts.visits.list.title, wide: true },
    <VisitListPage
      rows={rows.slice(0, pageSize)}
      hasMore={rows.length > pageSize}
      mayWrite={mayWrite(c)}
      today={clock.today()}
      {...{ page, view, industry, texts, lang }}
    />,
  );
});

const one = get('/besoeg/:visitId', 'list visits', async (c) => {
  const { tx, texts, lang, clock } = c.var;
  const visit = await visitAsked(c);
  return showPage(
    c,
    {
      title: texts.visits.page.title(visit.workplaceName),
      back: { href: '/besoeg', label: texts.visits.list.title },
    },
    <VisitPage
      tasks={await tasksOfVisit(tx, visit.id)}
      thanks={await thanksFor(tx, visit.id)}
      mayWrite={mayWrite(c)}
      mayCarve={c.var.actor.role !== 'manager'}
      today={clock.today()}
      {...{ visit, texts, lang }}
    />,
  );
});

async function showChange(c: RequestContext, visit: Visit, form: FormState, status: 200 | 409 | 422 = 200) {
  const { tx, texts } = c.var;
  return showPage(
    c,
    {
      title: texts.visits.form.changeTitle,
      back: { href: `/besoeg/${visit.id}`, label: texts.visits.page.title(visit.workplaceName) },
    },
    <ChangeVisitPage
      visit={{ ...visit, version: status === 422 ? versionSeen(c) : visit.version }}
      form={form}
      written={await tasksOfVisit(tx, visit.id)}
      texts={texts}
    />,
    status,
  );
}

const parts = (name: string, day: Temporal.PlainDate | null) => ({
  [`${name}-day`]: day ? String(day.day) : '',
  [`${name}-month`]: day ? String(day.month) : '',
  [`${name}-year`]: day ? String(day.year) : '',
});

const changePage = get('/besoeg/:visitId/ret', 'write visit', async (c) => {
  const visit = await visitAsked(c);
  const { spokeWith, hurts, undone, sharedNote, nextStep } = visit;
  const texts = { spokeWith, hurts, undone, sharedNote, nextStep };
  return showChange(
    c,
    visit,
    emptyForm({
      ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ?? ''])),
      busyMonths: visit.busyMonths.map(String),
      ...parts('visitedOn', visit.visitedOn),
      ...parts('nextStepOn', visit.nextStepOn),
    }),
  );
});

const change = post('/besoeg/:visitId/ret', 'write visit', async (c) => {
  const { tx, clock, actor, body, baseUrl } = c.var;
  const visit = await visitAsked(c);
  const other = rearranged(body);
  if (other) return showChange(c, visit, emptyForm(other));
  const written = (await tasksOfVisit(tx, visit.id)).length > 0;
  const parsed = parseVisit(body, messagesFor(c), clock.today(), written);
  if (!parsed.ok) return showChange(c, visit, parsed.form, 422);
  const named = await namesWrongly(c, parsed.data);
  if (named) return showChange(c, visit, named, 422);
  const result = await changeVisit(tx, clock, actor, {
    ...parsed.data,
    visitId: visit.id,
    version: versionSeen(c),
    baseUrl,
  });
  if (result === 'changed') return goTo(c, `/besoeg/${visit.id}`, 'gemt');
  return showChange(c, visit, formWithError(body, '', await staleWords(c, visit.id)), 409);
});

const nextStepTaken = post('/besoeg/:visitId/naeste-skridt', 'write visit', async (c) => {
  const visit = await visitAsked(c);
  await takeNextStep(c.var.tx, c.var.clock, c.var.actor, visit.id);
  return goTo(c, `/besoeg/${visit.id}`, 'gemt');
});

const news = get('/branchenyt', 'list visits', async (c) => {
  const { tx, actor, texts, lang, clock } = c.var;
  const page = pageOf(c);
  const industry = industryAsked(c.req.query('branche'));
  const found = await newsOf(tx, actor.accountId!, { industry, page });
  return showPage(
    c,
    { title: texts.visits.news.title },
    <NewsPage
      news={found.slice(0, newsShown)}
      hasMore={found.length > newsShown}
      today={clock.today()}
      {...{ page, industry, texts, lang }}
    />,
  );
});

const thank = post('/besoeg/:visitId/tak', 'list visits', async (c) => {
  const { tx, clock, actor, body } = c.var;
  const visit = await visitAsked(c);
  await thankForVisit(tx, clock, actor, visit.id);
  const industry = industryAsked(body.branche);
  const side = Number(body.side);
  const back = new URLSearchParams({
    ...(industry && { branche: industry }),
    ...(Number.isInteger(side) && side > 1 && { side: String(side) }),
  });
  return goTo(c, back.size > 0 ? `/branchenyt?${back}` : '/branchenyt', 'gemt');
});

export const visitPages: Route[] = [list, one, changePage, change, nextStepTaken, news, thank];
