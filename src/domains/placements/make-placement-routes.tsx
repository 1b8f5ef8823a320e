import { z } from 'zod';
import { ButtonLink, Heading, Message } from '#design/index.ts';
import { get, goTo, post, type RequestContext, searchedFor, showPage } from '#domains/access/index.ts';
import { choice, emptyForm, type FormState, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { isId, newId } from '#platform/id.ts';
import { planIn, readAgreement, typedIn } from './agreement-form.ts';
import { firstDraft } from './first-draft.ts';
import { rowCount } from './hours-rows.ts';
import { makePlacement } from './make-placement.ts';
import { AgreementForm } from './pages/agreement-form-page.tsx';
import { FindWorkplace } from './pages/find-workplace.tsx';
import {
  citizenName,
  findWorkplaces,
  type PlacementStart,
  startAtWorkplace,
  startFromSuggestion,
} from './placement-start-queries.ts';
import { placementAddress } from './placement-tabs.ts';
import { type Scheme, schemes } from './scheme.ts';

/** Rows of hours a new plan begins with; more come one at a time. */
const firstRows = 2;
const schemeForm = z.object({ scheme: choice(schemes) });

/** What the opening already says is not asked again. */
async function prefilled(c: RequestContext, start: PlacementStart): Promise<FormState> {
  const { tx, texts, lang, clock } = c.var;
  const { openingId, schemes, workplace } = start;
  const draft = await firstDraft(
    tx,
    { workplaceId: workplace.id, openingId, schemes },
    { texts, lang, today: clock.today() },
  );
  const tasks = start.tasks
    .map(({ title, description }) => (description ? `${title}: ${description}` : title))
    .join('\n');
  return emptyForm({
    scheme: schemes.length === 1 ? schemes[0] : undefined,
    perspective: start.perspective ?? undefined,
    tasks: tasks + (draft?.besidesTasks ?? ''),
    ...draft?.values,
  });
}

function showForm(
  c: RequestContext,
  start: PlacementStart,
  form: FormState,
  { rows = firstRows, status = 200 }: { rows?: number; status?: 200 | 422 } = {},
): Response {
  const { texts, clock } = c.var;
  const words = texts.placements.form;
  return showPage(
    c,
    {
      title: words.newTitle,
      back: start.suggestionId
        ? { href: `/forslag/${start.suggestionId}`, label: words.toSuggestion }
        : { href: `/borgere/${start.citizen.id}` },
    },
    <>
      <Heading lead={words.newLead(start.citizen.name, start.workplace.name)}>{words.newTitle}</Heading>
      <AgreementForm
        action={c.req.path}
        form={form}
        formId={newId()}
        texts={texts}
        today={clock.today()}
        rows={Math.max(rows, firstRows)}
        plan={c.req.method === 'POST' ? planIn(c.var.body, texts.formMessages, words) : null}
        choosesScheme
        extra={start.suggestionId ? undefined : { arbejdssted: start.workplace.id }}
      />
    </>,
    status,
  );
}

async function make(c: RequestContext, start: PlacementStart): Promise<Response> {
  const { tx, clock, actor, body, texts } = c.var;
  const words = texts.placements.form;
  const values = typedIn(body);
  if (body.add !== undefined) return showForm(c, start, emptyForm(values), { rows: rowCount(body) + 1 });
  const scheme = parseForm(schemeForm, body, texts.formMessages);
  const terms = readAgreement(body, texts.formMessages, words);
  const errors = { ...(scheme.ok ? {} : scheme.form.errors), ...(terms.ok ? {} : terms.form.errors) };
  if (body.draw !== undefined) {
    const drawn = planIn(body, texts.formMessages, words) !== null;
    // Only the hours are asked about now; the rest may well be empty still.
    const ofHours = Object.entries(errors).filter(([name]) => /^(step\d|starts|ends)/.test(name));
    return showForm(
      c,
      start,
      { values, errors: drawn ? {} : Object.fromEntries(ofHours) },
      {
        rows: rowCount(body),
        status: drawn ? 200 : 422,
      },
    );
  }
  if (!scheme.ok || !terms.ok)
    return showForm(c, start, { values, errors }, { rows: rowCount(body), status: 422 });
  const id = await makePlacement(tx, clock, actor, {
    start,
    scheme: scheme.data.scheme as Scheme,
    terms: terms.data,
  });
  return goTo(c, placementAddress(id, 'agreement'), 'gemt');
}

/** The suggestion when a placement can be made of it, or the page that says why not. */
async function fromSuggestion(c: RequestContext, lock?: 'lock'): Promise<PlacementStart | Response> {
  const words = c.var.texts.placements.form;
  const start = await startFromSuggestion(
    c.var.tx,
    c.req.param('suggestionId') as string,
    c.var.clock.today(),
    lock,
  );
  if (start.placementId) return goTo(c, placementAddress(start.placementId));
  if (!start.agreed) {
    const back = { href: `/forslag/${start.suggestionId}`, label: words.toSuggestion };
    return showWhyNot(c, words.notReadyTitle, words.notReady, back);
  }
  if (start.placesLeft === 0) {
    const opening = { href: `/jobaabninger/${start.openingId}`, label: words.toOpening };
    return showWhyNot(c, words.fullTitle, words.full, opening);
  }
  return start;
}

const showWhyNot = (c: RequestContext, title: string, why: string, way: { href: string; label: string }) =>
  showPage(
    c,
    { title },
    <>
      <Heading>{title}</Heading>
      <Message tone="info">{why}</Message>
      <ButtonLink href={way.href}>{way.label}</ButtonLink>
    </>,
    c.req.method === 'POST' ? 409 : 200,
  );

async function showWorkplaces(c: RequestContext): Promise<Response> {
  const { tx, texts } = c.var;
  const words = texts.placements.fromCitizen;
  const name = searchedFor(c, 'navn');
  const person = await citizenName(tx, c.req.param('citizenId') as string);
  const found = name ? await findWorkplaces(tx, name) : null;
  return showPage(
    c,
    { title: words.title, back: { href: `/borgere/${c.req.param('citizenId')}` } },
    <FindWorkplace path={c.req.path} person={person} name={name} found={found} texts={texts} />,
  );
}

const startHere = (c: RequestContext, workplaceId: unknown): Promise<PlacementStart> => {
  if (typeof workplaceId !== 'string' || !isId(workplaceId)) throw notFound();
  return startAtWorkplace(c.var.tx, c.req.param('citizenId') as string, workplaceId);
};

const suggestionPath = '/forslag/:suggestionId/forloeb';
const citizenPath = '/borgere/:citizenId/forloeb/ny';

export const makePlacementRoutes = [
  get(suggestionPath, 'manage suggestion', async (c) => {
    const start = await fromSuggestion(c);
    return start instanceof Response ? start : showForm(c, start, await prefilled(c, start));
  }),
  post(suggestionPath, 'manage suggestion', async (c) => {
    const start = await fromSuggestion(c, 'lock');
    return start instanceof Response ? start : make(c, start);
  }),
  get(citizenPath, 'find openings for citizen', async (c) => {
    const workplaceId = c.req.query('arbejdssted');
    if (!workplaceId) return showWorkplaces(c);
    const start = await startHere(c, workplaceId);
    return showForm(c, start, await prefilled(c, start));
  }),
  post(citizenPath, 'find openings for citizen', async (c) => {
    if (!c.var.body.arbejdssted) return goTo(c, c.req.path);
    return make(c, await startHere(c, c.var.body.arbejdssted));
  }),
];
