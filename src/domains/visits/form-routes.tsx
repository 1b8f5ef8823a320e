import { formatMoment } from '#design/index.ts';
import {
  get,
  goTo,
  post,
  type RequestContext,
  type Route,
  searchedFor,
  showPage,
} from '#domains/access/index.ts';
import { approachTo, workplaceCard } from '#domains/companies/index.ts';
import {
  emptyForm,
  type FormMessages,
  type FormState,
  formWithError,
  parseForm,
} from '#platform/http/form.ts';
import { isId, newId } from '#platform/id.ts';
import { draftOf, keepDraft } from './draft.ts';
import { ChoosePlacePage } from './pages/choose-place-page.tsx';
import { NewVisitPage } from './pages/visit-form-page.tsx';
import { saveVisit } from './save-visit.ts';
import { parseVisit, rearranged, type VisitInput } from './visit-form.ts';
import { isOpenWorkplace, namesACitizen, placesToVisit } from './visit-queries.ts';

export const messagesFor = (c: RequestContext): FormMessages => ({
  ...c.var.texts.formMessages,
  ...c.var.texts.visits.errors,
  ...c.var.texts.portfolio.errors,
});

/** Checked against the people there are, as no form can: what is shared names no citizen. */
export async function namesWrongly(c: RequestContext, input: VisitInput): Promise<FormState | null> {
  const { tx, body, texts } = c.var;
  if (!input.sharedNote || !(await namesACitizen(tx, input.sharedNote))) return null;
  return formWithError(body, 'sharedNote', texts.visits.errors.citizenName);
}

/** The workplace in the address; null when there is none to be visited by that id. */
async function placeAsked(c: RequestContext): Promise<string | null> {
  const asked = c.req.query('arbejdssted');
  return asked && isId(asked) && (await isOpenWorkplace(c.var.tx, asked)) ? asked : null;
}

async function showChoose(c: RequestContext, status: 200 | 422 = 200) {
  const { tx, actor, clock, texts, lang } = c.var;
  const query = searchedFor(c, 'soeg');
  return showPage(
    c,
    { title: texts.visits.choose.title, back: { href: '/besoeg', label: texts.visits.list.title } },
    <ChoosePlacePage
      places={await placesToVisit(tx, actor.accountId!, query)}
      owner={actor.accountId!}
      today={clock.today()}
      {...{ query, texts, lang }}
    />,
    status,
  );
}

interface Shown {
  form: FormState;
  answered: boolean;
  draft: { savedAt: Temporal.Instant; when: string } | null;
  status: 200 | 422;
}

async function showForm(c: RequestContext, workplaceId: string, { form, answered, draft, status }: Shown) {
  const { tx, actor, texts } = c.var;
  const card = await workplaceCard(tx, workplaceId);
  return showPage(
    c,
    {
      title: texts.visits.form.title(card.name),
      back: { href: '/besoeg/nyt', label: texts.visits.choose.title },
    },
    <NewVisitPage
      workplace={{
        id: card.id,
        name: card.name,
        where: `${card.address}, ${card.postalCode} ${card.place ?? ''}`.trim(),
        advertisingProtected: card.advertisingProtected,
      }}
      owner={actor.accountId!}
      formId={newId()}
      {...{ form, answered, draft, texts }}
    />,
    status,
  );
}

const newVisit = get('/besoeg/nyt', 'write visit', async (c) => {
  const { tx, actor, clock, lang } = c.var;
  const workplaceId = await placeAsked(c);
  if (!workplaceId) return showChoose(c);
  const kept = await draftOf(tx, actor, workplaceId);
  const today = clock.today();
  const fresh = {
    'visitedOn-day': String(today.day),
    'visitedOn-month': String(today.month),
    'visitedOn-year': String(today.year),
  };
  return showForm(c, workplaceId, {
    form: emptyForm(kept?.fields ?? fresh),
    answered: false,
    draft: kept && { savedAt: kept.savedAt, when: formatMoment(kept.savedAt, lang, today) },
    status: 200,
  });
});

const save = post('/besoeg/nyt', 'write visit', async (c) => {
  const { tx, clock, actor, body, baseUrl } = c.var;
  const workplaceId = await placeAsked(c);
  if (!workplaceId) return showChoose(c, 422);
  const again = (form: FormState, status: Shown['status']) =>
    showForm(c, workplaceId, { form, answered: true, draft: null, status });
  const other = rearranged(body);
  if (other) return again(emptyForm(other), 200);
  if (body.draft !== undefined) {
    await keepDraft(tx, clock, actor, { workplaceId, body });
    return goTo(c, `/besoeg/nyt?arbejdssted=${workplaceId}`, 'gemt');
  }
  const parsed = parseVisit(body, messagesFor(c), clock.today());
  const approach = parseForm(approachTo(await workplaceCard(tx, workplaceId)), body, messagesFor(c));
  if (!parsed.ok || !approach.ok) {
    const errors = { ...(approach.ok ? {} : approach.form.errors), ...(parsed.ok ? {} : parsed.form.errors) };
    return again({ values: emptyForm(body).values, errors }, 422);
  }
  const named = await namesWrongly(c, parsed.data);
  if (named) return again(named, 422);
  const visitId = await saveVisit(tx, clock, actor, {
    ...parsed.data,
    ...approach.data,
    workplaceId,
    baseUrl,
  });
  return goTo(c, `/besoeg/${visitId}`, 'gemt');
});

export const formRoutes: Route[] = [newVisit, save];
