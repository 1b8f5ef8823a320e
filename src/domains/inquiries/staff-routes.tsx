import {
  get,
  goTo,
  pageOf,
  pageSize,
  post,
  type RequestContext,
  type Route,
  showPage,
} from '#domains/access/index.ts';
import { readSettings } from '#domains/administration/index.ts';
import { standsInFor } from '#domains/companies/index.ts';
import type { CvrSearch } from '#platform/cvr/cvr-search.ts';
import { emptyForm, type FormState, parseForm } from '#platform/http/form.ts';
import { answerFigures, needFigures } from './answer-figures.ts';
import { byPhoneForm } from './inquiry-form.ts';
import { type InquiryTab, inquiryCounts, inquiryTabs, listInquiries } from './inquiry-queries.ts';
import { inquiryRoutes } from './inquiry-routes.tsx';
import { lookUp } from './look-up.ts';
import { AnswerFiguresPage } from './pages/answer-figures-page.tsx';
import { InquiryListPage } from './pages/inquiry-list-page.tsx';
import { RegisterInquiryPage } from './pages/register-inquiry-page.tsx';
import { takeIn } from './take-in.ts';

/** `?vis=` in the address. */
const tabNames: Record<InquiryTab, string> = {
  waiting: 'venter',
  mine: 'mine',
  all: 'alle',
  spam: 'spam',
};

const list = get('/henvendelser', 'list inquiries', async (c) => {
  const { tx, clock, actor, texts, lang } = c.var;
  const isConsultant = actor.role === 'consultant';
  const shown = inquiryTabs.filter((tab) => tab !== 'mine' || isConsultant);
  const tab = shown.find((one) => tabNames[one] === c.req.query('vis')) ?? 'waiting';
  const page = pageOf(c);
  const today = clock.today();
  // Mine are also those of whoever is away and has me to stand in.
  const holders = isConsultant ? [actor.accountId!, ...(await standsInFor(tx, actor.accountId, today))] : [];
  const counts: Partial<Record<InquiryTab, number>> = await inquiryCounts(tx, holders);
  const rows = await listInquiries(tx, { tab, holders, page });
  return showPage(
    c,
    { title: texts.inquiries.list.title, wide: true },
    <InquiryListPage
      {...{ tab, page, texts, lang, today }}
      tabs={shown.map((name) => ({
        name,
        href: `/henvendelser?vis=${tabNames[name]}`,
        count: counts[name],
      }))}
      rows={rows.slice(0, pageSize)}
      hasMore={rows.length > pageSize}
      now={clock.now()}
    />,
  );
});

const figures = get('/henvendelser/tal', 'list inquiries', async (c) => {
  const { tx, clock, texts, lang } = c.var;
  const today = clock.today();
  const months = await answerFigures(tx, today, clock.now());
  const needs = await needFigures(tx, today);
  const { waiting } = await inquiryCounts(tx, []);
  const { answerDays } = await readSettings(tx);
  return showPage(
    c,
    {
      title: texts.inquiries.figures.title,
      back: { href: '/henvendelser', label: texts.inquiries.list.title },
    },
    <AnswerFiguresPage {...{ months, needs, waiting, answerDays, texts, lang }} />,
  );
});

function showRegister(c: RequestContext, form: FormState, status?: 422): Response {
  const { texts } = c.var;
  return showPage(
    c,
    {
      title: texts.inquiries.register.title,
      back: { href: '/henvendelser', label: texts.inquiries.list.title },
    },
    <RegisterInquiryPage form={form} texts={texts} />,
    status,
  );
}

const newInquiry = get('/henvendelser/ny', 'list inquiries', (c) =>
  showRegister(c, emptyForm({ onBehalfReason: 'asked-by-phone' })),
);

const register = (cvrSearch: CvrSearch | null) =>
  post('/henvendelser/ny', 'list inquiries', async (c) => {
    const { tx, clock, actor, body, texts, lang, baseUrl } = c.var;
    const parsed = parseForm(byPhoneForm, body, { ...texts.formMessages, ...texts.inquiries.errors });
    if (!parsed.ok) return showRegister(c, parsed.form, 422);
    const { onBehalfReason: reason, onBehalfNote: note, ...input } = parsed.data;
    const municipality = { id: actor.municipalityId, name: actor.municipalityName };
    const { inquiryId } = await takeIn(tx, { clock, baseUrl, municipality }, actor, {
      ...input,
      inRegister: await lookUp(c, cvrSearch, input.company),
      suspicion: null,
      language: lang,
      onBehalf: { reason, note },
    });
    return goTo(c, `/henvendelser/${inquiryId}`, 'gemt');
  });

export const staffRoutes = (cvrSearch: CvrSearch | null): Route[] => [
  list,
  figures,
  newInquiry,
  register(cvrSearch),
  ...inquiryRoutes,
];
