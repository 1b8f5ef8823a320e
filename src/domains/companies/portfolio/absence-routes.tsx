import { get, goTo, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { consultants } from '../consultants.ts';
import { absenceForm, endAbsence, registerAbsence } from './absence.ts';
import { absencesAhead } from './absence-queries.ts';
import { AbsencePage } from './pages/absence-page.tsx';

const path = '/portefoelje/fravaer';

const dateValues = (name: string, { day, month, year }: Temporal.PlainDate) => ({
  [`${name}-day`]: `${day}`,
  [`${name}-month`]: `${month}`,
  [`${name}-year`]: `${year}`,
});

async function showAbsence(c: RequestContext, form: FormState, status: 200 | 422 = 200) {
  const { tx, actor, clock, texts, lang } = c.var;
  const ownId = actor.role === 'manager' ? null : actor.accountId!;
  return showPage(
    c,
    { title: texts.portfolio.absence.title },
    <AbsencePage
      form={form}
      absences={await absencesAhead(tx, ownId, clock.today())}
      consultants={await consultants(tx)}
      ownId={ownId}
      today={clock.today()}
      texts={texts}
      lang={lang}
    />,
    status,
  );
}

const show = get(path, 'keep portfolio', (c) =>
  // Ill today is what is written in a hurry; a holiday is written with time.
  showAbsence(c, emptyForm(dateValues('from', c.var.clock.today()))),
);

const register = post(path, 'keep portfolio', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(absenceForm, body, { ...texts.formMessages, ...texts.portfolio.errors });
  if (!parsed.ok) return showAbsence(c, parsed.form, 422);
  const result = await registerAbsence(tx, clock, actor, parsed.data);
  if (result.ok) return goTo(c, path, 'gemt');
  const field = {
    'not-yours': 'accountId',
    'unknown-consultant': 'accountId',
    'unknown-substitute': 'substituteId',
    over: 'to',
    overlaps: 'from',
  }[result.wrong];
  return showAbsence(c, formWithError(body, field, texts.portfolio.absence.wrong[result.wrong]), 422);
});

/** Whoever may not end it, or comes after it has ended, is back at the list all the same. */
const end = post(`${path}/:absenceId/slut`, 'keep portfolio', async (c) => {
  const { tx, clock, actor } = c.var;
  const ended = await endAbsence(tx, clock, actor, { absenceId: c.req.param('absenceId') as string });
  return goTo(c, path, ended ? 'gemt' : undefined);
});

export const absenceRoutes = [show, register, end];
