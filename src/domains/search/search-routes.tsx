import { EmptyState, Heading } from '#design/index.ts';
import { get, isStaff, pageOf, type RequestContext, type Route, showPage } from '#domains/access/index.ts';
import { admittedWorkplaces, shutTo } from '#domains/marketplace-doors/index.ts';
import { criteriaFrom, type Kind } from './criteria.ts';
import type { MapTiles } from './map-tiles.ts';
import { SearchPage } from './pages/search-page.tsx';
import { searchDocuments } from './search-documents.ts';
import { viewerOf } from './viewer.ts';

/** The query string is the whole state: what is in the address is what is searched for. */
async function showSearch(c: RequestContext, kind: Kind, tiles: MapTiles | null) {
  const { tx, actor, clock, texts, lang } = c.var;
  const criteria = criteriaFrom(new URL(c.req.url).searchParams);
  const page = pageOf(c);
  const results = await searchDocuments(tx, kind, criteria, {
    page,
    viewer: viewerOf(actor),
    shut: shutTo(kind, actor, clock.today()),
  });
  return showPage(
    c,
    {
      title: texts.search[kind === 'opening' ? 'openings' : 'profiles'].title,
      wide: true,
      back: { href: '/markedsplads', label: texts.marketplace.title },
    },
    <SearchPage today={clock.today()} {...{ kind, criteria, results, page, tiles, texts, lang }} />,
  );
}

function showShut(c: RequestContext) {
  const words = c.var.texts.search.profiles;
  return showPage(
    c,
    { title: words.title, back: { href: '/markedsplads', label: c.var.texts.marketplace.title } },
    <>
      <Heading>{words.title}</Heading>
      <EmptyState title={words.shutTitle} action={{ href: '/kontakt', label: words.toContact }}>
        {words.shutText}
      </EmptyState>
    </>,
  );
}

export const searchRoutesWith = (tiles: MapTiles | null): Route[] => [
  get('/markedsplads/job', 'meet openings', (c) => showSearch(c, 'opening', tiles)),
  // What a result shows names nobody, so no look is written; an employer must be let in to the marketplace.
  get('/markedsplads/profiler', 'meet profiles', async (c) =>
    isStaff(c.var.actor) || (await admittedWorkplaces(c.var.tx, c.var.actor)).length > 0
      ? showSearch(c, 'profile', tiles)
      : showShut(c),
  ),
];
