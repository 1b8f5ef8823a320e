import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { textsFor } from '#locales/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { approachTo } from './approach.ts';
import { closeCompany, closingForm, entranceOf, reopenCompany } from './close-company.ts';
import { companyIdOf, messagesFor } from './company-routes.tsx';
import { companyView } from './company-view.ts';
import { CloseCompanyPage } from './pages/close-company-page.tsx';

const path = '/virksomheder/:companyId';

async function showClosing(c: RequestContext, form: FormState, status: 200 | 409 | 422 = 200) {
  const { tx, actor, clock, texts, baseUrl } = c.var;
  const { card, places, numbers } = await companyView(tx, actor, companyIdOf(c), clock.today());
  const words = textsFor('da').portfolio.closing.mail;
  const contact = places[0]?.people[0]?.name ?? '';
  return showPage(
    c,
    { title: texts.portfolio.closing.title, back: { href: `/virksomheder/${card.id}`, label: card.name } },
    <CloseCompanyPage
      card={card}
      form={form}
      mail={{
        subject: words.subject,
        body: words.body(contact, actor.name, actor.municipalityName, entranceOf(baseUrl, actor)),
      }}
      inUse={numbers.running > 0 || places.some(({ openings }) => openings > 0)}
      texts={texts}
    />,
    status,
  );
}

const show = get(`${path}/luk`, 'keep company', (c) =>
  showClosing(c, emptyForm({ reason: 'silent', tell: 'ja' })),
);

const close = post(`${path}/luk`, 'keep company', async (c) => {
  const { tx, clock, actor, body, texts, baseUrl } = c.var;
  const companyId = companyIdOf(c);
  const company = await tx
    .selectFrom('company')
    .select('advertisingProtected')
    .where('id', '=', companyId)
    .executeTakeFirstOrThrow();
  const parsed = parseForm(closingForm, body, messagesFor(c));
  // Nobody is approached when no mail is sent.
  const approach = parseForm(
    approachTo(company, ({ tell }) => Boolean(tell)),
    body,
    messagesFor(c),
  );
  if (!parsed.ok) return showClosing(c, parsed.form, 422);
  if (!approach.ok) return showClosing(c, approach.form, 422);
  const result = await closeCompany(tx, clock, actor, {
    ...parsed.data,
    ...approach.data,
    companyId,
    baseUrl,
  });
  if (result.ok) return goTo(c, `/virksomheder/${companyId}`, 'gemt');
  const words = texts.portfolio.closing;
  return showClosing(
    c,
    formWithError(body, '', result.wrong === 'in-use' ? words.inUse : words.alreadyClosed),
    409,
  );
});

const reopen = post(`${path}/genaabn`, 'keep company', async (c) => {
  const { tx, clock, actor } = c.var;
  const companyId = companyIdOf(c);
  const opened = await reopenCompany(tx, clock, actor, { companyId });
  return goTo(c, `/virksomheder/${companyId}`, opened ? 'gemt' : undefined);
});

export const closingRoutes = [show, close, reopen];
