import { get, goTo, isStaff, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { staleWords, versionSeen } from '#domains/companies/index.ts';
import { citizenLines } from '#domains/matching/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import {
  behalfForm,
  joinForm,
  joinJobBank,
  leaveJobBank,
  type Membership,
  membershipOf,
} from './job-bank.ts';
import { JobBankPage } from './pages/job-bank-page.tsx';

const path = '/borgere/:citizenId/jobbank';
const idOf = (c: RequestContext) => c.req.param('citizenId') as string;

const datesOf = (name: string, date: Temporal.PlainDate | null) => ({
  [`${name}-day`]: date ? String(date.day) : '',
  [`${name}-month`]: date ? String(date.month) : '',
  [`${name}-year`]: date ? String(date.year) : '',
});

const valuesOf = (member: Membership | null, today: Temporal.PlainDate): FormState['values'] => ({
  ...datesOf('readyFrom', member?.readyFrom ?? today),
  ...datesOf('readyUntil', member?.readyUntil ?? null),
  industries: member?.industries ?? [],
  note: member?.note ?? '',
});

interface Shown {
  form?: FormState;
  leaving?: FormState;
  status?: 200 | 409 | 422;
}

async function show(c: RequestContext, { form, leaving, status = 200 }: Shown = {}): Promise<Response> {
  const { tx, actor, texts, lang, clock } = c.var;
  const citizen = (await citizenLines(tx, [idOf(c)])).get(idOf(c))!;
  const member = await membershipOf(tx, citizen.id);
  const staff = isStaff(actor);
  const today = clock.today();
  const words = texts.seasons.bank;
  return showPage(
    c,
    {
      title: staff ? words.titleFor(citizen.name) : words.title,
      back: staff ? { href: `/borgere/${citizen.id}`, label: citizen.name } : { href: '/' },
    },
    <JobBankPage
      form={form ?? emptyForm(valuesOf(member, today))}
      leaving={leaving ?? emptyForm()}
      version={status === 422 ? versionSeen(c) : (member?.version ?? 0)}
      {...{ citizen, member, staff, today, texts, lang }}
    />,
    status,
  );
}

const own = get('/min-jobbank', 'signed in', (c) => {
  const { citizenId } = c.var.actor;
  return c.redirect(citizenId ? `/borgere/${citizenId}/jobbank` : '/', 303);
});

const showBank = get(path, 'stand in job bank', (c) => show(c));

const join = post(path, 'stand in job bank', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const messages = { ...texts.formMessages, order: texts.seasons.bank.order };
  const parsed = parseForm(joinForm(actor), body, messages);
  if (!parsed.ok) return show(c, { form: parsed.form, status: 422 });
  const citizenId = idOf(c);
  const result = await joinJobBank(tx, clock, actor, { ...parsed.data, citizenId, version: versionSeen(c) });
  if (result === 'joined') return goTo(c, c.req.path, 'gemt');
  return show(c, { form: formWithError(body, '', await staleWords(c, citizenId)), status: 409 });
});

const leave = post(`${path}/ud`, 'stand in job bank', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(behalfForm(actor), body, texts.formMessages);
  if (!parsed.ok) return show(c, { leaving: parsed.form, status: 422 });
  await leaveJobBank(tx, clock, actor, { ...parsed.data, citizenId: idOf(c) });
  return goTo(c, `/borgere/${idOf(c)}/jobbank`, 'gemt');
});

export const jobBankRoutes = [own, showBank, join, leave];
