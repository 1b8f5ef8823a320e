import {
  get,
  goTo,
  pageOf,
  pageSize,
  post,
  type RequestContext,
  type Route,
  recordLooks,
  showPage,
} from '#domains/access/index.ts';
import type { Group } from '#domains/administration/index.ts';
import {
  bestOpeningsOfAll,
  loadSeekersOf,
  loadVacanciesOf,
  loadWeights,
  type OpeningLine,
  openingLines,
} from '#domains/matching/index.ts';
import { openSuggestionsOf } from '#domains/suggestions/index.ts';
import { notFound } from '#platform/http/refusal.ts';
import { possiblePlaces } from './choose-places.ts';
import { groupAt, groupPath } from './group-words.ts';
import { listMembers, type Member, membersAmong } from './member-queries.ts';
import { ChoosePlacesPage } from './pages/choose-places-page.tsx';
import { GroupPage } from './pages/group-page.tsx';
import { SharingPage } from './pages/sharing-page.tsx';
import { shareOut } from './share.ts';
import { mostPeople, mostPlaces, pairsIn, type Sharing, sharingIn, sharingPath } from './sharing-address.ts';
import { suggestShared } from './suggest-shared.ts';
import { viewAt } from './views.ts';

const path = '/grupper/:gruppe';

function groupOf(c: RequestContext): Group {
  const group = groupAt(c.req.param('gruppe'));
  if (!group) throw notFound();
  return group;
}

const looked = (c: RequestContext, members: readonly Member[], where: string) =>
  recordLooks(
    c.var.tx,
    c.var.clock,
    c.var.actor,
    members.map(({ id }) => id),
    { reason: 'share-places', path: where, result: 'allowed' },
  );

const showFirst = get('/grupper', 'share places out', (c) => goTo(c, groupPath('fleksjob')));

const showGroup = get(path, 'share places out', async (c) => {
  const { tx, actor, texts, clock } = c.var;
  const group = groupOf(c);
  const view = viewAt(c.req.query('visning')) ?? 'mine';
  const page = pageOf(c);
  const found = await listMembers(tx, actor, { group, view, today: clock.today(), page });
  const members = found.slice(0, pageSize);
  await looked(c, members, path);
  return showPage(
    c,
    { title: texts.groupPlaces.group.title, back: { href: '/borgere', label: texts.access.nav.citizens } },
    <GroupPage {...{ group, view, members, page, texts }} hasMore={found.length > pageSize} />,
  );
});

const showSharing = get(`${path}/fordel`, 'share places out', async (c) => {
  const group = groupOf(c);
  const sharing = sharingIn((name) => c.req.queries(name) ?? []);
  const members = await membersOf(c, sharing);
  return sharing.openingIds.length === 0
    ? showPlaces(c, group, members)
    : showProposal(c, group, sharing, members, { changed: false });
});

async function membersOf(c: RequestContext, { citizenIds }: Sharing): Promise<Member[]> {
  if (citizenIds.length === 0) return [];
  const members = await membersAmong(c.var.tx, c.var.actor, c.var.clock.today(), citizenIds);
  await looked(c, members, `${path}/fordel`);
  return members;
}

const seekersOf = (c: RequestContext, members: readonly Member[]) =>
  loadSeekersOf(
    c.var.tx,
    members.map(({ id }) => id),
  );

async function showPlaces(c: RequestContext, group: Group, members: readonly Member[]): Promise<Response> {
  const { tx, texts, clock } = c.var;
  const today = clock.today();
  const seekers = await seekersOf(c, members);
  const { database, actor } = c.var;
  const vacancies =
    seekers.length === 0 ? [] : await bestOpeningsOfAll({ database, tx, actor, today }, seekers, mostPlaces);
  const places = possiblePlaces(seekers, vacancies, { weights: await loadWeights(tx), today });
  const lines = await openingLines(
    tx,
    places.map(({ vacancy }) => vacancy.id),
  );
  return showPage(
    c,
    {
      title: texts.groupPlaces.places.title,
      back: { href: groupPath(group), label: texts.groupPlaces.group.title },
    },
    <ChoosePlacesPage
      {...{ group, members, texts }}
      places={places.map((place) => ({ ...place, line: lines.get(place.vacancy.id) as OpeningLine }))}
    />,
  );
}

async function showProposal(
  c: RequestContext,
  group: Group,
  sharing: Sharing,
  members: readonly Member[],
  { changed }: { changed: boolean },
): Promise<Response> {
  const { tx, texts, clock } = c.var;
  const today = clock.today();
  const vacancies = await loadVacanciesOf(tx, today, sharing.openingIds);
  const ids = vacancies.map(({ id }) => id);
  const lines = await openingLines(tx, ids);
  const waiting = await openSuggestionsOf(
    tx,
    members.map(({ id }) => id),
  );
  const suggested = waiting.filter(({ openingId }) => ids.includes(openingId));
  const settled = new Set(suggested.map(({ citizenId }) => citizenId));
  const seekers = (await seekersOf(c, members)).filter(({ id }) => !settled.has(id));
  const shared = shareOut(seekers, vacancies, {
    ...{ weights: await loadWeights(tx), today, fixed: sharing.fixed, excluded: sharing.excluded },
    taken: new Map(ids.map((id) => [id, suggested.filter(({ openingId }) => openingId === id).length])),
  });
  return showPage(
    c,
    {
      title: texts.groupPlaces.sharing.title,
      back: {
        href: sharingPath(group, { citizenIds: sharing.citizenIds }),
        label: texts.groupPlaces.places.title,
      },
      wide: true,
    },
    <SharingPage
      {...{ group, sharing, members, lines, shared, suggested, texts, changed }}
      vacancies={new Map(vacancies.map((vacancy) => [vacancy.id, vacancy]))}
    />,
    changed ? 409 : 200,
  );
}

const suggest = post(`${path}/fordel`, 'share places out', async (c) => {
  const { tx, clock, actor, body } = c.var;
  const group = groupOf(c);
  const told = (name: string) => [body[name] ?? []].flat();
  const pairs = pairsIn(told('par')).slice(0, mostPeople);
  const sharing = sharingIn(told);
  const among = sharing.citizenIds;
  if (pairs.length > 0 && (await suggestShared(tx, clock, actor, { pairs, among })) === 'suggested')
    return goTo(c, sharingPath(group, { citizenIds: among, openingIds: sharing.openingIds }), 'gemt');
  const members = await membersOf(c, sharing);
  return sharing.openingIds.length === 0
    ? goTo(c, groupPath(group))
    : showProposal(c, group, sharing, members, { changed: true });
});

export const groupPlacesRoutes: Route[] = [showFirst, showGroup, showSharing, suggest];
