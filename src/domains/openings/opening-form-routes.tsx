import {
  get,
  goTo,
  isStaff,
  post,
  type RequestContext,
  type Route,
  showPage,
} from '#domains/access/index.ts';
import { staleWords, tasksAt, versionSeen, workplaceCard } from '#domains/companies/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { closeOpening } from './close-opening.ts';
import { closeForm, openingForm } from './opening-form.ts';
import { type Opening, openingFacts, openingTasks } from './opening-queries.ts';
import { openingValues } from './opening-values.ts';
import { CloseOpeningPage } from './pages/close-opening-page.tsx';
import { OpeningFormPage } from './pages/opening-form-page.tsx';
import { changeOpening, makeOpening } from './write-opening.ts';

type Status = 200 | 409 | 422;

const messagesFor = (c: RequestContext) => ({ ...c.var.texts.formMessages, ...c.var.texts.openings.errors });
const factsOf = (c: RequestContext) =>
  openingFacts(c.var.tx, c.req.param('openingId') as string, c.var.clock.today());

async function showForm(
  c: RequestContext,
  workplaceId: string,
  opening: Opening | null,
  form: FormState,
  status: Status = 200,
) {
  const { tx, actor, texts, lang } = c.var;
  const workplace = await workplaceCard(tx, workplaceId);
  return showPage(
    c,
    {
      title: opening ? texts.openings.form.changeTitle : texts.openings.form.newTitle,
      back: opening
        ? { href: `/jobaabninger/${opening.id}`, label: opening.title }
        : { href: `/arbejdssteder/${workplace.id}`, label: workplace.name },
    },
    <OpeningFormPage
      opening={opening && { ...opening, version: status === 422 ? versionSeen(c) : opening.version }}
      tasks={await tasksAt(tx, workplaceId)}
      behalfOf={isStaff(actor) ? workplace.contactName : null}
      {...{ workplace, form, texts, lang }}
    />,
    status,
  );
}

const newOpening = get('/arbejdssteder/:workplaceId/jobaabninger/ny', 'edit workplace', (c) =>
  showForm(c, c.req.param('workplaceId') as string, null, emptyForm({ places: '1' })),
);

const make = post('/arbejdssteder/:workplaceId/jobaabninger/ny', 'edit workplace', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const workplaceId = c.req.param('workplaceId') as string;
  const parsed = parseForm(openingForm(actor), body, messagesFor(c));
  if (!parsed.ok) return showForm(c, workplaceId, null, parsed.form, 422);
  const result = await makeOpening(tx, clock, actor, { ...parsed.data, workplaceId });
  if (result.ok) return goTo(c, `/jobaabninger/${result.openingId}`, 'gemt');
  return showForm(
    c,
    workplaceId,
    null,
    formWithError(body, 'taskIds', texts.openings.errors.unknownTasks),
    422,
  );
});

/** A closed opening is shown as it is, and changed no more. */
const toOpening = (c: RequestContext, opening: Opening) => goTo(c, `/jobaabninger/${opening.id}`);

const changePage = get('/jobaabninger/:openingId/ret', 'edit opening', async (c) => {
  const opening = await factsOf(c);
  if (opening.closedAt) return toOpening(c, opening);
  const tasks = await openingTasks(c.var.tx, opening.id);
  return showForm(
    c,
    opening.workplaceId,
    opening,
    emptyForm(
      openingValues(
        opening,
        tasks.map((task) => task.id),
      ),
    ),
  );
});

const change = post('/jobaabninger/:openingId/ret', 'edit opening', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const opening = await factsOf(c);
  if (opening.closedAt) return toOpening(c, opening);
  const { id: openingId, workplaceId } = opening;
  const parsed = parseForm(openingForm(actor), body, messagesFor(c));
  if (!parsed.ok) return showForm(c, workplaceId, opening, parsed.form, 422);
  const result = await changeOpening(tx, clock, actor, {
    ...parsed.data,
    openingId,
    workplaceId,
    version: versionSeen(c),
  });
  if (result === 'changed') return goTo(c, `/jobaabninger/${openingId}`, 'gemt');
  return result === 'stale'
    ? showForm(c, workplaceId, opening, formWithError(body, '', await staleWords(c, openingId)), 409)
    : showForm(
        c,
        workplaceId,
        opening,
        formWithError(body, 'taskIds', texts.openings.errors.unknownTasks),
        422,
      );
});

async function showClose(c: RequestContext, opening: Opening, form: FormState, status: Status = 200) {
  const { tx, actor, texts } = c.var;
  const { contactName } = await workplaceCard(tx, opening.workplaceId);
  return showPage(
    c,
    {
      title: texts.openings.close.title,
      back: { href: `/jobaabninger/${opening.id}`, label: opening.title },
    },
    <CloseOpeningPage
      opening={opening}
      form={form}
      behalfOf={isStaff(actor) ? contactName : null}
      texts={texts}
    />,
    status,
  );
}

const closePage = get('/jobaabninger/:openingId/luk', 'edit opening', async (c) => {
  const opening = await factsOf(c);
  return opening.closedAt ? toOpening(c, opening) : showClose(c, opening, emptyForm());
});

const close = post('/jobaabninger/:openingId/luk', 'edit opening', async (c) => {
  const { tx, clock, actor, body } = c.var;
  const opening = await factsOf(c);
  if (opening.closedAt) return toOpening(c, opening);
  const parsed = parseForm(closeForm(actor), body, messagesFor(c));
  if (!parsed.ok) return showClose(c, opening, parsed.form, 422);
  await closeOpening(tx, clock, actor, { ...parsed.data, openingId: opening.id });
  return goTo(c, `/jobaabninger/${opening.id}`, 'gemt');
});

export const openingFormRoutes: Route[] = [newOpening, make, changePage, change, closePage, close];
