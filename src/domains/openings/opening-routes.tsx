import {
  get,
  isStaff,
  pageOf,
  pageSize,
  type RequestContext,
  type Role,
  type Route,
  showPage,
} from '#domains/access/index.ts';
import { standInsToday, workplaceCard } from '#domains/companies/index.ts';
import { listOpenings, VIEWS, type View } from './opening-list.ts';
import { candidatesFor, openingFacts, openingTasks } from './opening-queries.ts';
import { OpeningListPage } from './pages/opening-list-page.tsx';
import { OpeningPage } from './pages/opening-page.tsx';

/** Only a consultant has workplaces of their own. */
const viewsFor = (c: RequestContext): readonly View[] =>
  c.var.actor.role === 'consultant' ? VIEWS : VIEWS.filter((view) => view !== 'mine');

/** As the policy "find citizens for opening" has it. */
const mayFindCandidates: readonly Role[] = ['caseworker', 'consultant'];

const showList = get('/jobaabninger', 'list openings', async (c) => {
  const { tx, actor, texts, lang, clock } = c.var;
  const views = viewsFor(c);
  const view = views.find((each) => each === c.req.query('visning')) ?? 'alle';
  const page = pageOf(c);
  const today = clock.today();
  const rows = await listOpenings(tx, { view, accountId: actor.accountId, page, today });
  return showPage(
    c,
    { title: texts.openings.list.title, wide: true },
    <OpeningListPage
      rows={rows.slice(0, pageSize)}
      hasMore={rows.length > pageSize}
      mayFind={mayFindCandidates.includes(actor.role)}
      {...{ page, view, views, today, texts, lang }}
    />,
  );
});

const showOpening = get('/jobaabninger/:openingId', 'see opening', async (c) => {
  const { tx, actor, texts, lang, clock } = c.var;
  const today = clock.today();
  const opening = await openingFacts(tx, c.req.param('openingId') as string, today);
  const workplace = await workplaceCard(tx, opening.workplaceId);
  const away = isStaff(actor) ? null : await standInsToday(tx, today);
  return showPage(
    c,
    {
      title: opening.title,
      wide: true,
      back: isStaff(actor)
        ? { href: '/jobaabninger', label: texts.openings.list.title }
        : { href: `/arbejdssteder/${workplace.id}`, label: workplace.name },
    },
    <OpeningPage
      standIn={away?.get(workplace.consultantId ?? '') ?? null}
      tasks={await openingTasks(tx, opening.id)}
      candidates={isStaff(actor) ? await candidatesFor(tx, opening.id) : null}
      mayFind={actor.role === 'caseworker' || actor.role === 'consultant'}
      mayEdit={actor.role === 'employer' || actor.role === 'consultant'}
      {...{ opening, workplace, today, texts, lang }}
    />,
  );
});

export const openingRoutes: Route[] = [showList, showOpening];
