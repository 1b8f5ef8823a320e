import { get, goTo, post, type RequestContext, searchedFor, showPage } from '#domains/access/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { consultants } from '../consultants.ts';
import { digitsOf } from '../cvr.ts';
import { RegisterWorkplacePage } from '../pages/register-workplace-page.tsx';
import { registerWorkplace } from '../register-workplace.ts';
import { registerForm } from '../workplace-form.ts';
import { messagesFor } from '../workplace-messages.ts';
import { companyByCvr } from '../workplace-queries.ts';
import { findInRegister } from './find-in-register.ts';
import type { LookedUp } from './pages/register-lookup.tsx';
import { prefilled } from './prefilled.ts';

const path = '/arbejdssteder/ny';

async function showRegister(
  c: RequestContext,
  form: FormState,
  lookedUp: LookedUp | null = null,
  status: 200 | 422 = 200,
) {
  const { texts, tx, lang } = c.var;
  return showPage(
    c,
    { title: texts.companies.form.newTitle, back: { href: '/arbejdssteder' } },
    <RegisterWorkplacePage
      form={form}
      lookedUp={lookedUp}
      carried={knownIn(c)}
      consultants={await consultants(tx)}
      texts={texts}
      lang={lang}
    />,
    status,
  );
}

/** What may be known of a place before it is added: from an inquiry, in the address. */
const knownBefore = [
  'companyName',
  'industry',
  'contactName',
  'contactPhone',
  'contactEmail',
  'contactChannel',
];

const knownIn = (c: RequestContext): Record<string, string> =>
  Object.fromEntries(
    knownBefore.flatMap((name) => (c.req.query(name) ? [[name, searchedFor(c, name, 200)]] : [])),
  );

/** `?cvr=…` fills the form from the register, `&p=…` with one of its places. */
const newWorkplace = get(path, 'register workplace', async (c) => {
  const { actor } = c.var;
  const consultantId = actor.role === 'consultant' ? actor.accountId! : undefined;
  const lookedUp = await lookUp(c);
  const values = { consultantId, contactChannel: 'mail', ...knownIn(c) };
  if (!lookedUp) return showRegister(c, emptyForm(values));
  const { company, cvr, chosen } = lookedUp;
  const unit = company?.units.find(({ pNumber }) => pNumber === chosen) ?? null;
  return showRegister(
    c,
    emptyForm({ ...values, ...(company ? prefilled(company, unit) : { cvr }) }),
    lookedUp,
  );
});

async function lookUp(c: RequestContext): Promise<LookedUp | null> {
  const asked = searchedFor(c, 'cvr');
  if (!asked) return null;
  const cvr = digitsOf(asked);
  const company = await findInRegister(c.var.tx, cvr);
  const units = company?.units ?? [];
  const only = units.length === 1 ? units[0]! : null;
  const chosen = units.find(({ pNumber }) => pNumber === c.req.query('p')) ?? only;
  return { cvr, company, chosen: chosen?.pNumber ?? null, known: await companyByCvr(c.var.tx, cvr) };
}

const register = post(path, 'register workplace', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(registerForm, body, messagesFor(c));
  if (!parsed.ok) return showRegister(c, parsed.form, null, 422);
  const result = await registerWorkplace(tx, clock, actor, parsed.data);
  if (result.ok) return goTo(c, `/arbejdssteder/${result.workplaceId}`, 'gemt');
  const words = texts.companies.errors;
  const form =
    result.wrong === 'p-number-taken'
      ? formWithError(body, 'pNumber', words.pNumberTaken(result.name))
      : result.wrong === 'unknown-consultant'
        ? formWithError(body, 'consultantId', words.unknownConsultant)
        : formWithError(body, 'postalCode', words.unknownPostalCode);
  return showRegister(c, form, null, 422);
});

export const registerRoutes = [newWorkplace, register];
