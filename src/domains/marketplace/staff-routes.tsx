import { z } from 'zod';
import {
  get,
  goTo,
  pageOf,
  post,
  type RequestContext,
  recordLooks,
  searchedFor,
  showPage,
} from '#domains/access/index.ts';
import { choice, type FormState, optionalText, parseForm } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { admitEmployer, pauseEmployer } from './admit-employer.ts';
import { decideReport, reportDecisions } from './block-and-report.ts';
import { employerLines } from './employer-queries.ts';
import { EmployersPage } from './pages/employers-page.tsx';
import { ReportsPage } from './pages/reports-page.tsx';
import { reportLines } from './staff-queries.ts';

const back = (c: RequestContext) => ({ href: '/markedsplads', label: c.var.texts.marketplace.title });

const employers = get('/markedsplads/virksomheder', 'keep marketplace', async (c) => {
  const { tx, clock, texts, lang } = c.var;
  const query = searchedFor(c, 'q');
  const page = pageOf(c);
  const lines = await employerLines(tx, { query, page });
  return showPage(
    c,
    { title: texts.marketplace.employers.title, back: back(c), wide: true },
    <EmployersPage {...{ lines, query, page, texts, lang }} today={clock.today()} />,
  );
});

const workplaceIdOf = (c: RequestContext) => c.req.param('workplaceId') as string;
const admit = post('/markedsplads/virksomheder/:workplaceId/luk-ind', 'admit employer', async (c) => {
  await admitEmployer(c.var.tx, c.var.clock, c.var.actor, { workplaceId: workplaceIdOf(c) });
  return goTo(c, '/markedsplads/virksomheder', 'gemt');
});

const pause = post('/markedsplads/virksomheder/:workplaceId/pause', 'admit employer', async (c) => {
  await pauseEmployer(c.var.tx, c.var.clock, c.var.actor, { workplaceId: workplaceIdOf(c), reason: 'by-us' });
  return goTo(c, '/markedsplads/virksomheder', 'gemt');
});

async function showReports(
  c: RequestContext,
  again: { reportId: string; form: FormState } | null = null,
  status: 200 | 422 = 200,
) {
  const { tx, clock, actor, texts, lang } = c.var;
  const page = pageOf(c);
  // What was not taken stands alone, wherever on the list it was.
  const { lines, hasMore } = await reportLines(tx, actor, again ? { only: again.reportId } : { page });
  await recordLooks(
    tx,
    clock,
    actor,
    lines.map(({ citizenId }) => citizenId),
    { reason: 'list-marketplace', path: '/markedsplads/anmeldelser', result: 'allowed' },
  );
  return showPage(
    c,
    { title: texts.marketplace.reports.title, back: back(c) },
    <ReportsPage
      {...{ lines, hasMore, page, again, texts, lang }}
      formIdOf={() => newId()}
      today={clock.today()}
    />,
    status,
  );
}

const reports = get('/markedsplads/anmeldelser', 'keep marketplace', (c) => showReports(c));

const decision = z.object({ decision: choice(reportDecisions), note: optionalText(1000) });

const decide = post('/markedsplads/anmeldelser/:reportId', 'keep marketplace', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const reportId = c.req.param('reportId') as string;
  const parsed = parseForm(decision, body, texts.formMessages);
  if (!parsed.ok) return showReports(c, { reportId, form: parsed.form }, 422);
  await decideReport(tx, clock, actor, { reportId, ...parsed.data });
  return goTo(c, '/markedsplads/anmeldelser', 'gemt');
});

export const staffRoutes = [employers, admit, pause, reports, decide];
