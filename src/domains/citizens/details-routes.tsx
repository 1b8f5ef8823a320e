import { formatMoment } from '#design/index.ts';
import { type Actor, get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { versionSeen } from '#domains/companies/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { assignCitizen } from './assign-citizen.ts';
import { changeCitizen } from './change-citizen.ts';
import { citizenDetails, lastDetailsChange, staffToChoose } from './citizen-queries.ts';
import { assignSchema, changeSchema, detailsValues, registerSchema } from './details-form.ts';
import { AssignPage } from './pages/assign-page.tsx';
import { DetailsPage } from './pages/details-page.tsx';
import { registerCitizen } from './register-citizen.ts';
import { reopenCitizen } from './reopen-citizen.ts';

type Status = 200 | 409 | 422;
const idOf = (c: RequestContext) => c.req.param('citizenId') as string;
const messagesOf = (c: RequestContext) => ({
  ...c.var.texts.formMessages,
  ...c.var.texts.citizens.details.errors,
});

async function staleForm(c: RequestContext): Promise<FormState> {
  const { tx, texts, lang, clock, body } = c.var;
  const last = await lastDetailsChange(tx, idOf(c));
  const when = last ? formatMoment(last.at, lang, clock.today()) : '';
  return formWithError(body, '', texts.common.stale(last?.actorName ?? texts.common.someone, when));
}

async function showNew(c: RequestContext, form: FormState, status: Status = 200) {
  const { tx, texts } = c.var;
  return showPage(
    c,
    { title: texts.citizens.details.newTitle, back: { href: '/borgere' } },
    <DetailsPage form={form} formId={newId()} citizen={null} staff={await staffToChoose(tx)} texts={texts} />,
    status,
  );
}

/** A protected citizen is hidden again from one who registered them for a colleague. */
const landing = (
  actor: Actor,
  citizenId: string,
  details: { protected: boolean; caseworkerId: string | null },
) => (details.protected && details.caseworkerId !== actor.accountId ? '/borgere' : `/borgere/${citizenId}`);

const newCitizen = get('/borgere/ny', 'register citizen', (c) => {
  const { actor } = c.var;
  const caseworkerId = actor.role === 'caseworker' ? actor.accountId! : '';
  return showNew(c, emptyForm({ preferredChannel: 'mail', digital: 'yes', language: 'da', caseworkerId }));
});

const register = post('/borgere/ny', 'register citizen', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(registerSchema, body, messagesOf(c));
  if (!parsed.ok) return showNew(c, parsed.form, 422);
  const result = await registerCitizen(tx, clock, actor, parsed.data);
  if (result.ok) return goTo(c, landing(actor, result.citizenId, parsed.data), 'gemt');
  const field = result.refusal === 'unknownStaff' ? 'caseworkerId' : 'postalCode';
  return showNew(c, formWithError(body, field, texts.citizens.details.errors[result.refusal]), 422);
});

async function showChange(c: RequestContext, form: FormState | null, status: Status = 200) {
  const { tx, texts } = c.var;
  const citizen = await citizenDetails(tx, idOf(c));
  return showPage(
    c,
    { title: texts.citizens.details.title(citizen.name), back: { href: `/borgere/${citizen.id}` } },
    <DetailsPage
      form={form ?? emptyForm(detailsValues(citizen))}
      formId={newId()}
      citizen={citizen}
      staff={[]}
      texts={texts}
    />,
    status,
  );
}

const showDetails = get('/borgere/:citizenId/oplysninger', 'edit citizen', (c) => showChange(c, null));

const change = post('/borgere/:citizenId/oplysninger', 'edit citizen', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(changeSchema, body, messagesOf(c));
  if (!parsed.ok) return showChange(c, parsed.form, 422);
  const input = { citizenId: idOf(c), version: versionSeen(c), details: parsed.data };
  const result = await changeCitizen(tx, clock, actor, input);
  if (result === 'changed') return goTo(c, `/borgere/${idOf(c)}`, 'gemt');
  if (result === 'stale') return showChange(c, await staleForm(c), 409);
  const field = result === 'unknownPostalCode' ? 'postalCode' : 'protected';
  return showChange(c, formWithError(body, field, texts.citizens.details.errors[result]), 422);
});

async function showStaff(c: RequestContext, form: FormState | null, status: Status = 200) {
  const { tx, texts } = c.var;
  const citizen = await citizenDetails(tx, idOf(c));
  const { caseworkerId, consultantId } = citizen;
  return showPage(
    c,
    { title: texts.citizens.assign.title(citizen.name), back: { href: `/borgere/${citizen.id}` } },
    <AssignPage
      form={form ?? emptyForm({ caseworkerId: caseworkerId ?? '', consultantId: consultantId ?? '' })}
      formId={newId()}
      citizen={citizen}
      staff={await staffToChoose(tx)}
      texts={texts}
    />,
    status,
  );
}

const showAssign = get('/borgere/:citizenId/tildel', 'edit citizen', (c) => showStaff(c, null));

const assign = post('/borgere/:citizenId/tildel', 'edit citizen', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(assignSchema, body, messagesOf(c));
  if (!parsed.ok) return showStaff(c, parsed.form, 422);
  const before = await citizenDetails(tx, idOf(c));
  const input = { citizenId: idOf(c), version: versionSeen(c), ...parsed.data };
  const result = await assignCitizen(tx, clock, actor, input);
  if (result === 'assigned') {
    // Whoever gives a protected citizen to others does not see them any more.
    const { caseworkerId, consultantId } = parsed.data;
    const stillSees = !before.protected || [caseworkerId, consultantId].includes(actor.accountId);
    return goTo(c, stillSees ? `/borgere/${idOf(c)}` : '/borgere', 'gemt');
  }
  if (result === 'stale') return showStaff(c, await staleForm(c), 409);
  const { errors } = texts.citizens.details;
  const wrong =
    result === 'caseworkerForProtected'
      ? formWithError(body, 'caseworkerId', errors.caseworkerForProtected)
      : formWithError(
          body,
          result === 'unknownCaseworker' ? 'caseworkerId' : 'consultantId',
          errors.unknownStaff,
        );
  return showStaff(c, wrong, 422);
});

const reopen = post('/borgere/:citizenId/genaabn', 'edit citizen', async (c) => {
  const { tx, clock, actor } = c.var;
  await reopenCitizen(tx, clock, actor, idOf(c));
  return goTo(c, `/borgere/${idOf(c)}`, 'gemt');
});

export const detailsRoutes = [newCitizen, register, showDetails, change, showAssign, assign, reopen];
