import { get, goTo, isStaff, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { staleWords, versionSeen } from '../last-change.ts';
import { approachTo } from './approach.ts';
import { cadenceOf } from './cadence.ts';
import { changeCompany } from './change-company.ts';
import { companyForm } from './company-form.ts';
import { companyCard, companyView } from './company-view.ts';
import { contactForm } from './contact-form.ts';
import { ChangeCompanyPage } from './pages/change-company-page.tsx';
import { CompanyPage } from './pages/company-page.tsx';
import { recordContact } from './record-contact.ts';

const path = '/virksomheder/:companyId';
export const companyIdOf = (c: RequestContext): string => c.req.param('companyId') as string;
export const messagesFor = ({ var: { texts } }: RequestContext) => ({
  ...texts.formMessages,
  ...texts.portfolio.errors,
});

/** The likely answers: a call, just now, and somebody took it. */
const justCalled = emptyForm({ kind: 'talked', channel: 'phone' });

async function showCompany(c: RequestContext, form: FormState, status: 200 | 422 = 200) {
  const { tx, actor, clock, texts, lang } = c.var;
  const view = await companyView(tx, actor, companyIdOf(c), clock.today());
  const back = !isStaff(actor)
    ? { href: '/' }
    : actor.role === 'caseworker'
      ? { href: '/arbejdssteder', label: texts.companies.list.title }
      : { href: '/portefoelje', label: texts.portfolio.list.title };
  return showPage(
    c,
    { title: view.card.name, wide: true, back },
    <CompanyPage view={view} form={form} today={clock.today()} texts={texts} lang={lang} />,
    status,
  );
}

const show = get(path, 'see company', (c) => showCompany(c, justCalled));

const note = post(`${path}/kontakt`, 'keep company', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const companyId = companyIdOf(c);
  const company = await companyCard(tx, companyId, clock.today());
  const parsed = parseForm(contactForm, body, messagesFor(c));
  // When they call us nobody has been approached.
  const approach = parseForm(
    approachTo(company, ({ kind }) => kind !== 'they-called'),
    body,
    messagesFor(c),
  );
  if (!parsed.ok || !approach.ok) {
    const errors = { ...(parsed.ok ? {} : parsed.form.errors), ...(approach.ok ? {} : approach.form.errors) };
    return showCompany(c, { values: emptyForm(body).values, errors }, 422);
  }
  const result = await recordContact(tx, clock, actor, { ...parsed.data, ...approach.data, companyId });
  if (result.ok) return goTo(c, `/virksomheder/${companyId}`, 'gemt');
  return showCompany(c, formWithError(body, 'on', texts.portfolio.contact.future), 422);
});

async function showChange(c: RequestContext, form: FormState | null, status: 200 | 409 | 422 = 200) {
  const { tx, clock, texts } = c.var;
  const card = await companyCard(tx, companyIdOf(c), clock.today());
  const stored = {
    name: card.name,
    industry: card.industry,
    employees: `${card.employees}`,
    cadence: cadenceOf(card.cadenceMonths),
    advertisingProtected: card.advertisingProtected ? 'ja' : '',
  };
  return showPage(
    c,
    { title: texts.portfolio.form.title, back: { href: `/virksomheder/${card.id}`, label: card.name } },
    <ChangeCompanyPage
      company={card}
      version={status === 422 ? versionSeen(c) : card.version}
      form={form ?? emptyForm(stored)}
      texts={texts}
    />,
    status,
  );
}

const changePage = get(`${path}/ret`, 'keep company', (c) => showChange(c, null));

const change = post(`${path}/ret`, 'keep company', async (c) => {
  const { tx, clock, actor, body } = c.var;
  const companyId = companyIdOf(c);
  const parsed = parseForm(companyForm, body, messagesFor(c));
  if (!parsed.ok) return showChange(c, parsed.form, 422);
  const result = await changeCompany(tx, clock, actor, {
    ...parsed.data,
    companyId,
    version: versionSeen(c),
  });
  return result === 'changed'
    ? goTo(c, `/virksomheder/${companyId}`, 'gemt')
    : showChange(c, formWithError(body, '', await staleWords(c, companyId)), 409);
});

export const companyRoutes = [show, note, changePage, change];
