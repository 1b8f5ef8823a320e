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
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { forbidden } from '#platform/http/refusal.ts';
import { changeSavedSearch } from './change-saved-search.ts';
import { followedBy } from './following/followed-queries.ts';
import { SavedSearchesPage } from './pages/saved-searches-page.tsx';
import { removeSavedSearch } from './remove-saved-search.ts';
import { saveSearch } from './save-search.ts';
import { changedSearchForm, newSearchForm } from './saved-search-form.ts';
import { savedSearchesOf } from './saved-searches.ts';

const path = '/markedsplads/gemte';
const policy = 'see marketplace';

/** `failed` is the search whose change did not go through, or '' for a new one. */
async function showSaved(
  c: RequestContext,
  failed: string | null = null,
  form: FormState = emptyForm(),
  status: 200 | 422 = 200,
) {
  const { tx, clock, actor, texts } = c.var;
  const followed = isStaff(actor) ? await followedBy(tx, actor) : [];
  await recordLooks(
    tx,
    clock,
    actor,
    followed.flatMap(({ kind, subjectId }) => (kind === 'for-citizen' ? [subjectId] : [])),
    { reason: 'list-followed', path, result: 'allowed' },
  );
  return showPage(
    c,
    { title: texts.search.saved.title, back: { href: '/markedsplads', label: texts.marketplace.title } },
    <SavedSearchesPage
      searches={await savedSearchesOf(tx, actor)}
      mayFind={{ opening: actor.role !== 'employer', profile: actor.role !== 'citizen' }}
      {...{ followed, failed, form, texts }}
    />,
    status,
  );
}

const save = post(path, policy, async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  // The holder of a link is nobody a search could be kept for.
  if (!actor.accountId) throw forbidden();
  const parsed = parseForm(newSearchForm, body, texts.formMessages);
  if (!parsed.ok) return showSaved(c, '', parsed.form, 422);
  const result = await saveSearch(tx, clock, actor, parsed.data);
  return result === 'saved'
    ? goTo(c, path, 'gemt')
    : showSaved(c, '', formWithError(body, '', texts.search.saved.most), 422);
});

const change = post(`${path}/:savedSearchId`, policy, async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const savedSearchId = c.req.param('savedSearchId') as string;
  const parsed = parseForm(changedSearchForm, body, texts.formMessages);
  if (!parsed.ok) return showSaved(c, savedSearchId, parsed.form, 422);
  return goTo(
    c,
    path,
    (await changeSavedSearch(tx, clock, actor, { savedSearchId, ...parsed.data })) ? 'gemt' : undefined,
  );
});

const remove = post(`${path}/:savedSearchId/slet`, policy, async (c) => {
  const { tx, clock, actor } = c.var;
  const savedSearchId = c.req.param('savedSearchId') as string;
  const removed = await removeSavedSearch(tx, clock, actor, { savedSearchId });
  return goTo(c, path, removed ? 'gemt' : undefined);
});

export const savedRoutes: Route[] = [get(path, policy, (c) => showSaved(c)), save, change, remove];
