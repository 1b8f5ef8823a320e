import {
  get,
  goTo,
  isStaff,
  pageOf,
  pageSize,
  post,
  type RequestContext,
  recordLooks,
  searchedFor,
  showPage,
} from '#domains/access/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { changeWorkplace } from './change-workplace.ts';
import { consultants } from './consultants.ts';
import { type FactWanted, wantedFrom, wordOf } from './facts/fact-kinds.ts';
import { factsOf } from './facts/fact-queries.ts';
import { factRoutes } from './facts/fact-routes.tsx';
import { staleWords, versionSeen } from './last-change.ts';
import { ChangeWorkplacePage } from './pages/change-workplace-page.tsx';
import { WorkplaceListPage } from './pages/workplace-list-page.tsx';
import { WorkplacePage } from './pages/workplace-page.tsx';
import { personRoutes } from './people/person-routes.tsx';
import { shownPlacements } from './placements-here.ts';
import { portfolioRoutes } from './portfolio/routes.ts';
import { registerRoutes } from './register/register-routes.tsx';
import { changeByEmployer, changeByStaff } from './workplace-form.ts';
import { listWorkplaces } from './workplace-list.ts';
import { messagesFor } from './workplace-messages.ts';
import { workplaceCard } from './workplace-queries.ts';
import { workplaceView } from './workplace-view.ts';

/** `?kan=stillerum&kan=erfaring.noise`; a word that is none of ours asks for nothing. */
const wantedIn = (c: RequestContext): FactWanted[] => {
  const words = [...new Set(c.req.queries('kan') ?? [])].slice(0, 10);
  return words.map(wantedFrom).filter((one) => one !== null);
};

const showList = get('/arbejdssteder', 'list workplaces', async (c) => {
  const { tx, actor, texts, lang, clock } = c.var;
  const isConsultant = actor.role === 'consultant';
  const view = !isConsultant ? null : c.req.query('visning') === 'alle' ? 'alle' : 'mine';
  const query = searchedFor(c, 'q');
  const page = pageOf(c);
  const wanted = wantedIn(c);
  const rows = await listWorkplaces(tx, {
    consultantId: view === 'mine' ? actor.accountId : null,
    query,
    wanted,
    page,
    today: clock.today(),
  });
  return showPage(
    c,
    { title: texts.companies.list.title, wide: true },
    <WorkplaceListPage
      rows={rows.slice(0, pageSize)}
      hasMore={rows.length > pageSize}
      mayRegister={isConsultant || actor.role === 'manager'}
      today={clock.today()}
      wanted={wanted.map(wordOf)}
      {...{ page, query, view, texts, lang }}
    />,
  );
});

const showWorkplace = get('/arbejdssteder/:workplaceId', 'see workplace', async (c) => {
  const { tx, clock, actor, texts, lang } = c.var;
  const view = await workplaceView(tx, actor, c.req.param('workplaceId') as string, clock.today());
  const named = (view.placements ?? [])
    .slice(0, shownPlacements)
    .filter((placement) => placement.name !== null);
  await recordLooks(
    tx,
    clock,
    actor,
    named.map((placement) => placement.citizenId),
    {
      reason: 'list-placements',
      path: '/arbejdssteder/:workplaceId',
      result: 'allowed',
    },
  );
  return showPage(
    c,
    {
      title: view.card.name,
      wide: true,
      back: isStaff(actor) ? { href: '/arbejdssteder', label: texts.companies.list.title } : { href: '/' },
    },
    <WorkplacePage
      view={view}
      facts={await factsOf(tx, view.card.id)}
      today={clock.today()}
      texts={texts}
      lang={lang}
    />,
  );
});

async function showChange(c: RequestContext, form: FormState | null, status: 200 | 409 | 422 = 200) {
  const { tx, actor, texts } = c.var;
  const card = await workplaceCard(tx, c.req.param('workplaceId') as string);
  const stored = {
    name: card.name,
    industry: card.industry,
    address: card.address,
    postalCode: card.postalCode,
    about: card.about ?? '',
    contactName: card.contactName,
    contactEmail: card.contactEmail ?? '',
    contactPhone: card.contactPhone ?? '',
    contactChannel: card.contactChannel,
    consultantId: card.consultantId ?? '',
  };
  return showPage(
    c,
    { title: texts.companies.form.changeTitle, back: { href: `/arbejdssteder/${card.id}` } },
    <ChangeWorkplacePage
      workplaceId={card.id}
      name={card.name}
      version={status === 422 ? versionSeen(c) : card.version}
      form={form ?? emptyForm(stored)}
      consultants={isStaff(actor) ? await consultants(tx) : null}
      texts={texts}
    />,
    status,
  );
}

const changePage = get('/arbejdssteder/:workplaceId/ret', 'edit workplace', (c) => showChange(c, null));

const change = post('/arbejdssteder/:workplaceId/ret', 'edit workplace', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const workplaceId = c.req.param('workplaceId') as string;
  const parsed = parseForm(isStaff(actor) ? changeByStaff : changeByEmployer, body, messagesFor(c));
  if (!parsed.ok) return showChange(c, parsed.form, 422);
  const result = await changeWorkplace(tx, clock, actor, {
    ...parsed.data,
    workplaceId,
    version: versionSeen(c),
  });
  if (result.ok) return goTo(c, `/arbejdssteder/${workplaceId}`, 'gemt');
  if (result.wrong === 'stale')
    return showChange(c, formWithError(body, '', await staleWords(c, workplaceId)), 409);
  const words = texts.companies.errors;
  return result.wrong === 'unknown-consultant'
    ? showChange(c, formWithError(body, 'consultantId', words.unknownConsultant), 422)
    : showChange(c, formWithError(body, 'postalCode', words.unknownPostalCode), 422);
});

export const companiesRoutes = [
  showList,
  ...registerRoutes,
  showWorkplace,
  changePage,
  change,
  ...factRoutes,
  ...personRoutes,
  ...portfolioRoutes,
];
