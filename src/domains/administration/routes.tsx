import { formatMoment } from '#design/index.ts';
import {
  get,
  goTo,
  pageOf,
  post,
  type RequestContext,
  type Route,
  searchedFor,
  showPage,
} from '#domains/access/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { notFound } from '#platform/http/refusal.ts';
import { knownTimetable } from '#platform/travel/known-timetable.ts';
import { accountForm, accountRoles } from './account-form.ts';
import { findAccount, listAccounts } from './account-queries.ts';
import { addAccount } from './add-account.ts';
import { changeSettings } from './change-settings.ts';
import { closeAccount } from './close-account.ts';
import { AccountListPage } from './pages/account-list-page.tsx';
import { AccountPage } from './pages/account-page.tsx';
import { NewAccountPage } from './pages/new-account-page.tsx';
import { SettingsPage } from './pages/settings-page.tsx';
import { type MunicipalitySettings, readSettings, settingsForm } from './settings.ts';

const policy = 'administer municipality';
const accountsCrumbs = (c: RequestContext) => [
  { href: '/indstillinger', label: c.var.texts.administration.settings.title },
  { href: '/indstillinger/konti', label: c.var.texts.administration.accounts.title },
];

const settingsFields = (settings: MunicipalitySettings): FormState =>
  emptyForm({
    unitName: settings.unitName ?? '',
    phone: settings.phone ?? '',
    answerDays: `${settings.answerDays}`,
    caseLimit: `${settings.caseLimit}`,
    portfolioLimit: `${settings.portfolioLimit}`,
    marketplaceGroups: settings.marketplaceGroups,
    marketplaceWeeklyContacts: `${settings.marketplaceWeeklyContacts}`,
    marketplaceContactsAtOnce: `${settings.marketplaceContactsAtOnce}`,
    marketplaceAnswerDays: `${settings.marketplaceAnswerDays}`,
  });

const settingsPage = async (
  c: RequestContext,
  props: { form: FormState; version: number; stale?: string },
  status: 200 | 409 | 422 = 200,
) =>
  showPage(
    c,
    { title: c.var.texts.administration.settings.title },
    <SettingsPage
      stale={null}
      timetable={await knownTimetable(c.var.tx)}
      texts={c.var.texts}
      lang={c.var.lang}
      today={c.var.clock.today()}
      {...props}
    />,
    status,
  );

const showSettings = get('/indstillinger', policy, async (c) => {
  const settings = await readSettings(c.var.tx);
  return settingsPage(c, { form: settingsFields(settings), version: settings.version });
});

const saveSettings = post('/indstillinger', policy, async (c) => {
  const { tx, clock, actor, body, texts, lang } = c.var;
  const version = Number(body._version) || 0;
  const parsed = parseForm(settingsForm, body, texts.formMessages);
  if (!parsed.ok) return settingsPage(c, { form: parsed.form, version }, 422);
  const changed = await changeSettings(tx, clock, actor, { ...parsed.data, version });
  if (changed.ok) return goTo(c, '/indstillinger', 'gemt');
  const { changedBy, changedAt, version: newest } = changed.standing;
  const when = changedAt ? formatMoment(Temporal.Instant.from(changedAt), lang, clock.today()) : '';
  const stale = texts.common.stale(changedBy ?? texts.common.someone, when);
  return settingsPage(c, { form: formWithError(body, '', stale), version: newest, stale }, 409);
});

const showAccounts = get('/indstillinger/konti', policy, async (c) => {
  const { tx, texts } = c.var;
  const role = accountRoles.find((known) => known === c.req.query('rolle')) ?? null;
  const query = searchedFor(c, 'navn');
  const page = pageOf(c);
  const rows = await listAccounts(tx, { role, query, page });
  return showPage(
    c,
    { title: texts.administration.accounts.title, crumbs: accountsCrumbs(c).slice(0, 1), wide: true },
    <AccountListPage {...{ rows, page, role, query, texts }} />,
  );
});

const newAccountPage = (c: RequestContext, form: FormState, status: 200 | 422 = 200) =>
  showPage(
    c,
    { title: c.var.texts.administration.accounts.newTitle, crumbs: accountsCrumbs(c) },
    <NewAccountPage form={form} texts={c.var.texts} />,
    status,
  );

const newAccount = get('/indstillinger/konti/ny', policy, (c) => newAccountPage(c, emptyForm()));

const saveAccount = post('/indstillinger/konti/ny', policy, async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const words = texts.administration.accounts;
  const parsed = parseForm(accountForm, body, { ...texts.formMessages, notAPNumber: words.notAPNumber });
  if (!parsed.ok) return newAccountPage(c, parsed.form, 422);
  const added = await addAccount(tx, clock, actor, parsed.data);
  if (added.ok) return goTo(c, `/indstillinger/konti/${added.accountId}`, 'gemt');
  const field = added.wrong === 'known-email' ? 'email' : 'pNumber';
  return newAccountPage(c, formWithError(body, field, words.wrong[added.wrong]), 422);
});

async function accountPage(c: RequestContext, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const { tx, actor, texts } = c.var;
  const account = await findAccount(tx, c.req.param('accountId') as string);
  if (!account) throw notFound();
  return showPage(
    c,
    { title: account.name, crumbs: accountsCrumbs(c) },
    <AccountPage account={account} own={account.id === actor.accountId} form={form} texts={texts} />,
    status,
  );
}

const showAccount = get('/indstillinger/konti/:accountId', policy, (c) => accountPage(c, emptyForm()));

const shutAccount = post('/indstillinger/konti/:accountId/luk', policy, async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const accountId = c.req.param('accountId') as string;
  const closed = await closeAccount(tx, clock, actor, { accountId });
  if (!closed.ok && closed.wrong === 'own')
    return accountPage(c, formWithError(body, '', texts.administration.accounts.closeOwn), 422);
  return goTo(c, `/indstillinger/konti/${accountId}`, closed.ok ? 'gemt' : undefined);
});

export const administrationRoutes: Route[] = [
  showSettings,
  saveSettings,
  showAccounts,
  newAccount,
  saveAccount,
  showAccount,
  shutAccount,
];
