import { get, pageOf, pageSize, recordLooks, showPage } from '#domains/access/index.ts';
import { ListPage } from './pages/list-page.tsx';
import { type ListTab, listPlacements, listTabs } from './placement-list-queries.ts';

/** `?vis=` in the address. */
const tabNames: Record<ListTab, string> = { mine: 'mine', all: 'alle', waiting: 'venter', ending: 'slutter' };

export const listRoute = get('/forloeb', 'list placements', async (c) => {
  const { tx, clock, actor, texts } = c.var;
  const asked = listTabs.find((tab) => tabNames[tab] === c.req.query('vis'));
  // A manager has none of their own.
  const tab = asked ?? (actor.role === 'manager' ? 'all' : 'mine');
  const page = pageOf(c);
  const found = await listPlacements(tx, actor, clock.today(), { tab, page });
  const rows = found.slice(0, pageSize);
  const citizens = rows.map((row) => row.citizenId);
  await recordLooks(tx, clock, actor, citizens, {
    reason: 'list-placements',
    path: '/forloeb',
    result: 'allowed',
  });
  return showPage(
    c,
    { title: texts.placements.list.title, wide: true },
    <ListPage
      tab={tab}
      tabs={listTabs.map((name) => ({ name, href: `/forloeb?vis=${tabNames[name]}` }))}
      rows={rows}
      page={page}
      hasMore={found.length > pageSize}
      texts={texts}
      today={clock.today()}
    />,
  );
});
