import { get, goTo, pageOf, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { readSettings } from '#domains/administration/index.ts';
import { emptyForm, type FormState, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { consultantsShown, distribution } from './distribution.ts';
import { DistributionPage } from './pages/distribution-page.tsx';
import { IndustriesPage } from './pages/industries-page.tsx';
import { rosterOf } from './roster.ts';
import { industriesForm, setIndustries } from './set-industries.ts';

const path = '/portefoelje/fordeling';

const show = get(path, 'share portfolios', async (c) => {
  const { tx, clock, texts, lang } = c.var;
  const today = clock.today();
  const { portfolioLimit } = await readSettings(tx);
  const page = pageOf(c);
  return showPage(
    c,
    { title: texts.portfolio.distribution.title, wide: true },
    <DistributionPage
      {...(await distribution(tx, today, page))}
      limit={portfolioLimit}
      page={page}
      pageSize={consultantsShown}
      today={today}
      texts={texts}
      lang={lang}
    />,
  );
});

async function consultantIn(c: RequestContext) {
  const roster = await rosterOf(c.var.tx, c.var.clock.today());
  const found = roster.find(({ id }) => id === c.req.param('consultantId'));
  if (!found) throw notFound();
  return found;
}

async function showIndustries(c: RequestContext, form: FormState | null, status: 200 | 422 = 200) {
  const { texts } = c.var;
  const consultant = await consultantIn(c);
  return showPage(
    c,
    {
      title: texts.portfolio.distribution.industriesTitle(consultant.name),
      back: { href: path, label: texts.portfolio.distribution.title },
    },
    <IndustriesPage
      consultant={consultant}
      form={form ?? emptyForm({ industries: consultant.industries })}
      texts={texts}
    />,
    status,
  );
}

const industries = get(`${path}/:consultantId`, 'share portfolios', (c) => showIndustries(c, null));

const change = post(`${path}/:consultantId`, 'share portfolios', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const { id: accountId } = await consultantIn(c);
  const parsed = parseForm(industriesForm, body, texts.formMessages);
  if (!parsed.ok) return showIndustries(c, parsed.form, 422);
  await setIndustries(tx, clock, actor, { ...parsed.data, accountId });
  return goTo(c, path, 'gemt');
});

export const distributionRoutes = [show, industries, change];
