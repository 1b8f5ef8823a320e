import type { ComponentChildren } from 'preact';
import { z } from 'zod';
import { get, goTo, post, type RequestContext } from '#domains/access/index.ts';
import { choice, emptyForm, type FormState, optionalText, parseForm, text } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { agreementValues, planIn, readAgreement, typedIn } from './agreement-form.ts';
import { newestVersion } from './agreement-terms.ts';
import { cancelCauses, cancelPlacement } from './cancel-placement.ts';
import { changeAgreement } from './change-agreement.ts';
import { rowCount } from './hours-rows.ts';
import { AgreementForm } from './pages/agreement-form-page.tsx';
import { AgreementPage } from './pages/agreement-page.tsx';
import { CancelPage } from './pages/cancel-page.tsx';
import { placementAddress } from './placement-tabs.ts';
import { type SeenPlacement, seePerson } from './see-placement.ts';
import { sendForSignature } from './send-for-signature.ts';
import { showPlacement } from './show-placement.tsx';

const agreementAddress = (seen: SeenPlacement) => placementAddress(seen.view.id, 'agreement');
export const seenVersion = (c: RequestContext): number => Number(c.var.body._version);
const reasonForm = z.object({ changeReason: text(1000) });

/** When the placement has moved on so that this can no longer be done, its page says what can. */
export const movedOn = (c: RequestContext, seen: SeenPlacement): Response => goTo(c, agreementAddress(seen));

const showAgreement = get('/forloeb/:placementId/aftale', 'see agreement', async (c) => {
  const { view } = await seePerson(c);
  const { texts, clock } = c.var;
  const both = Boolean(view.inForce && view.pending);
  return showPlacement(
    c,
    view,
    { current: 'agreement', wide: both },
    <AgreementPage view={view} texts={texts} today={clock.today()} formId={newId()} />,
  );
});

function showEdit(
  c: RequestContext,
  seen: SeenPlacement,
  form: FormState,
  { rows, status = 200, stale }: { rows: number; status?: 200 | 409 | 422; stale?: ComponentChildren },
): Response {
  const { texts, clock } = c.var;
  const words = texts.placements.form;
  return showPlacement(
    c,
    seen.view,
    { title: words.editTitle, lead: words.editLead, current: null },
    <AgreementForm
      action={c.req.path}
      form={form}
      formId={newId()}
      texts={texts}
      today={clock.today()}
      rows={Math.max(rows, 1)}
      plan={c.req.method === 'POST' ? planIn(c.var.body, texts.formMessages, words) : null}
      choosesScheme={false}
      version={newestVersion(seen.placement.versions).number}
      stale={stale}
    />,
    status,
  );
}

/** The newest opens beside the form, so that nothing typed is lost by looking. */
export const staleSentence = (c: RequestContext, newerBy: string | null): ComponentChildren => {
  const words = c.var.texts.placements.form;
  const newest = placementAddress(c.req.param('placementId') as string, 'agreement');
  return (
    <>
      <p>{words.stale(newerBy ?? c.var.texts.common.someone)}</p>
      <p>
        <a href={newest} target="_blank" rel="noopener">
          {words.seeNewest}
        </a>
      </p>
    </>
  );
};

const editAgreement = get('/forloeb/:placementId/aftale/ret', 'edit agreement', async (c) => {
  const seen = await seePerson(c);
  if (!seen.view.may.includes('edit-agreement')) return movedOn(c, seen);
  const newest = newestVersion(seen.placement.versions);
  return showEdit(c, seen, emptyForm(agreementValues(newest)), { rows: newest.steps.length });
});

const saveAgreement = post('/forloeb/:placementId/aftale/ret', 'edit agreement', async (c) => {
  const seen = await seePerson(c, 'lock');
  const { tx, clock, actor, body, texts, baseUrl } = c.var;
  const words = texts.placements.form;
  const values = typedIn(body);
  if (!seen.view.may.includes('edit-agreement')) return movedOn(c, seen);
  const newest = newestVersion(seen.placement.versions);
  // First of all: a form shown again carries the newest number, and would else pass for having seen it.
  if (newest.number !== seenVersion(c)) {
    const stale = staleSentence(c, newest.createdByName);
    return showEdit(c, seen, emptyForm(values), { rows: rowCount(body), status: 409, stale });
  }
  if (body.add !== undefined) return showEdit(c, seen, emptyForm(values), { rows: rowCount(body) + 1 });
  if (body.draw !== undefined && planIn(body, texts.formMessages, words))
    return showEdit(c, seen, emptyForm(values), { rows: rowCount(body) });
  const terms = readAgreement(body, texts.formMessages, words);
  const reason = parseForm(reasonForm, body, texts.formMessages);
  if (!terms.ok || !reason.ok) {
    const errors = { ...(terms.ok ? {} : terms.form.errors), ...(reason.ok ? {} : reason.form.errors) };
    return showEdit(c, seen, { values, errors }, { rows: rowCount(body), status: 422 });
  }
  await changeAgreement(tx, clock, actor, {
    placement: seen.placement,
    terms: terms.data,
    changeReason: reason.data.changeReason,
    send: body.send !== undefined,
    kind: 'placement.changed',
    baseUrl,
  });
  return goTo(c, agreementAddress(seen), body.send === undefined ? 'gemt' : 'sendt');
});

const sendAgreement = post('/forloeb/:placementId/send', 'edit agreement', async (c) => {
  const seen = await seePerson(c, 'lock');
  const { tx, clock, actor, baseUrl } = c.var;
  if (!seen.view.may.includes('send-for-signature')) return movedOn(c, seen);
  const sent = await sendForSignature(tx, clock, actor, {
    placement: seen.placement,
    seenVersion: seenVersion(c),
    baseUrl,
  });
  // Whoever sent an older draft sees the newer one, and sends that when it is right.
  return sent ? goTo(c, placementAddress(seen.view.id), 'sendt') : movedOn(c, seen);
});

const cancelForm = z.object({ cause: choice(cancelCauses), note: optionalText(2000) });
const cancelPath = '/forloeb/:placementId/aflys';

const showCancel = (
  c: RequestContext,
  seen: SeenPlacement,
  form: FormState,
  status: 200 | 422 = 200,
): Response => {
  const words = c.var.texts.placements.cancelling;
  return showPlacement(
    c,
    seen.view,
    { title: words.title, lead: words.lead, current: null },
    <CancelPage action={c.req.path} form={form} formId={newId()} texts={c.var.texts} />,
    status,
  );
};

const cancelRoutes = [
  get(cancelPath, 'edit agreement', async (c) => {
    const seen = await seePerson(c);
    return seen.view.may.includes('cancel') ? showCancel(c, seen, emptyForm()) : movedOn(c, seen);
  }),
  post(cancelPath, 'edit agreement', async (c) => {
    const seen = await seePerson(c, 'lock');
    const { tx, clock, actor, body, texts, baseUrl } = c.var;
    if (!seen.view.may.includes('cancel')) return movedOn(c, seen);
    const parsed = parseForm(cancelForm, body, texts.formMessages);
    if (!parsed.ok) return showCancel(c, seen, parsed.form, 422);
    await cancelPlacement(tx, clock, actor, { placement: seen.placement, ...parsed.data, baseUrl });
    return goTo(c, placementAddress(seen.view.id), 'gemt');
  }),
];

export const agreementRoutes = [showAgreement, editAgreement, saveAgreement, sendAgreement, ...cancelRoutes];
