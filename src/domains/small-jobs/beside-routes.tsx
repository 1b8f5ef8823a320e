import { z } from 'zod';
import { get, goTo, post, type RequestContext, recordEvent, showPage } from '#domains/access/index.ts';
import { SCHEMES } from '#domains/openings/index.ts';
import {
  AgreementForm,
  draftFacts,
  loadPlacement,
  makePlacement,
  type Placement,
  placementAddress,
  planIn,
  readAgreement,
  rowCount,
  smallJobDraft,
  startAtWorkplace,
  typedIn,
} from '#domains/placements/index.ts';
import {
  type Clash,
  clashes,
  freeWeekdays,
  type Span,
  workOf,
  workSpans,
} from '#domains/work-chain/index.ts';
import { choice, emptyForm, type FormState, parseForm } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { BesideFields, BesidePage, waysToSayYes } from './pages/beside-page.tsx';

const path = '/forloeb/:placementId/ved-siden-af';
const rowsShown = 2;

/** The hours typed, held against those there are already; null while they cannot be read. */
function clashesIn(c: RequestContext, placement: Placement, spans: readonly Span[]): Clash[] | null {
  const { body, texts } = c.var;
  const plan = planIn(body, texts.formMessages, texts.placements.form);
  if (!plan) return null;
  const { workplace } = placement;
  const levels = plan.steps.map(({ fromDate, ...level }) => ({ ...level, from: fromDate }));
  return clashes(
    {
      workplaceId: workplace.id,
      place: workplace.name,
      kind: 'agreement',
      from: plan.startsOn,
      through: plan.endsOn,
      levels,
    },
    spans,
  );
}

async function seen(c: RequestContext) {
  const placement = await loadPlacement(c.var.tx, c.req.param('placementId') as string);
  const spans = await workSpans(c.var.tx, placement.citizen.id);
  const work = workOf(spans, c.var.clock.today());
  const paidHere = work.some(
    (one) => one.kind === 'paid' && !one.ahead && one.workplaceId === placement.workplace.id,
  );
  return { placement, spans, work, paidHere };
}
type Seen = Awaited<ReturnType<typeof seen>>;

function show(
  c: RequestContext,
  { placement, work, paidHere }: Seen,
  form: FormState,
  { found, status = 200, rows = 1 }: { found: Clash[] | null; status?: 200 | 409 | 422; rows?: number },
): Response {
  const { texts, lang, clock, body } = c.var;
  const today = clock.today();
  return showPage(
    c,
    {
      title: texts.smallJobs.beside.title,
      back: { href: placementAddress(placement.id), label: texts.smallJobs.beside.toPlacement },
    },
    <BesidePage {...{ placement, work, paidHere, found, today, texts, lang }}>
      <AgreementForm
        action={c.req.path}
        form={form}
        formId={newId()}
        texts={texts}
        today={today}
        rows={Math.max(rows, rowsShown)}
        plan={c.req.method === 'POST' ? planIn(body, texts.formMessages, texts.placements.form) : null}
        choosesScheme
      >
        <BesideFields form={form} texts={texts} />
      </AgreementForm>
    </BesidePage>,
    status,
  );
}

const showBeside = get(path, 'edit agreement', async (c) => {
  const { tx, texts, lang, clock } = c.var;
  const all = await seen(c);
  const { workplace, versions } = all.placement;
  const facts = await draftFacts(tx, workplace.id, null);
  const last = versions.at(-1);
  const today = clock.today();
  const free = freeWeekdays(all.spans, today.add({ weeks: 2 }));
  const values = smallJobDraft(facts, { texts, lang, today }, free);
  const form = emptyForm({
    ...values,
    purposeNote: texts.smallJobs.beside.purpose(workplace.name),
    mentorName: last?.mentorName ?? values.mentorName,
    mentorEmail: last?.mentorEmail ?? (last ? '' : values.mentorEmail),
    mentorPhone: last?.mentorPhone ?? (last ? '' : values.mentorPhone),
  });
  return show(c, all, form, { found: null });
});

const schemeForm = z.object({ scheme: choice(SCHEMES) });
const yesForm = z.object({ citizenYes: choice(waysToSayYes) });

const makeBeside = post(path, 'edit agreement', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const words = texts.smallJobs.beside;
  const all = await seen(c);
  const values = typedIn(body);
  if (!all.paidHere) return show(c, all, emptyForm(values), { found: null, status: 409 });
  const found = clashesIn(c, all.placement, all.spans);
  if (body.add !== undefined) return show(c, all, emptyForm(values), { found, rows: rowCount(body) + 1 });
  if (body.draw !== undefined) return show(c, all, emptyForm(values), { found, rows: rowCount(body) });
  const scheme = parseForm(schemeForm, body, texts.formMessages);
  const terms = readAgreement(body, texts.formMessages, texts.placements.form);
  const errors: FormState['errors'] = {
    ...(scheme.ok ? {} : scheme.form.errors),
    ...(terms.ok ? {} : terms.form.errors),
  };
  const yes = parseForm(yesForm, body, texts.formMessages);
  if (!yes.ok) errors.citizenYes = [words.citizenYesMissing];
  if (found?.some(({ kind }) => kind === 'over-week')) errors['step0-practice'] ??= [words.tooMuch];
  if (!scheme.ok || !terms.ok || !yes.ok || Object.keys(errors).length > 0)
    return show(c, all, { values, errors }, { found, rows: rowCount(body), status: 422 });
  const { citizen, workplace } = all.placement;
  const start = await startAtWorkplace(tx, citizen.id, workplace.id);
  const id = await makePlacement(tx, clock, actor, { start, scheme: scheme.data.scheme, terms: terms.data });
  await recordEvent(tx, clock, actor, {
    kind: 'placement.beside',
    citizenId: citizen.id,
    subjectId: id,
    onBehalfOf: 'citizen',
    onBehalfReason: yes.data.citizenYes,
    data: { besides: all.placement.id },
  });
  return goTo(c, placementAddress(id, 'agreement'), 'gemt');
});

export const besideRoutes = [showBeside, makeBeside];
