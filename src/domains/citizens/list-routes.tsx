import {
  type Actor,
  get,
  pageOf,
  pageSize,
  recordLooks,
  searchedFor,
  showPage,
} from '#domains/access/index.ts';
import { listCitizens, type View } from './citizen-list.ts';
import { CitizenListPage, viewAt } from './pages/citizen-list-page.tsx';
import { situationOf } from './situation.ts';
import { factsOf } from './situation-facts.ts';

/** A manager has no citizens of their own. */
const viewsOf = (actor: Actor): View[] =>
  actor.role === 'manager' ? ['all', 'unassigned'] : ['mine', 'all', 'unassigned'];

const showList = get('/borgere', 'list citizens', async (c) => {
  const { tx, actor, texts, lang, clock } = c.var;
  const views = viewsOf(actor);
  const asked = viewAt(c.req.query('visning'));
  const query = searchedFor(c, 'q');
  const view = asked && views.includes(asked) ? asked : query ? 'all' : views[0]!;
  const page = pageOf(c);
  const found = await listCitizens(tx, actor, { view, query, page, today: clock.today() });
  const rows = found.slice(0, pageSize).map((row) => ({
    ...row,
    situation: situationOf(factsOf(row), clock.now(), clock.today()),
  }));
  await recordLooks(
    tx,
    clock,
    actor,
    rows.map((row) => row.id),
    { reason: 'list-citizens', path: '/borgere', result: 'allowed' },
  );
  return showPage(
    c,
    { title: texts.citizens.list.title, wide: true },
    <CitizenListPage
      rows={rows}
      hasMore={found.length > pageSize}
      mayRegister={actor.role !== 'consultant'}
      mayShare={actor.role !== 'manager'}
      today={clock.today()}
      {...{ page, query, view, views, texts, lang }}
    />,
  );
});

export const listRoutes = [showList];
