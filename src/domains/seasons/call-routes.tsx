import { get, goTo, isStaff, post, type RequestContext, showPage } from '#domains/access/index.ts';
import { tasksAt, workplaceCard } from '#domains/companies/index.ts';
import { hoursTyped } from '#domains/openings/index.ts';
import { emptyForm, type FormState, formWithError, parseForm } from '#platform/http/form.ts';
import { callForm } from './call-form.ts';
import { makeCallOff } from './make-call-off.ts';
import { CallPage } from './pages/call-page.tsx';
import { seasonOf } from './season-queries.ts';
import { nextPeak } from './year.ts';

const path = '/arbejdssteder/:workplaceId/kald';
const idOf = (c: RequestContext) => c.req.param('workplaceId') as string;
const usualMinutes = 900;

const datesOf = (name: string, date: Temporal.PlainDate) => ({
  [`${name}-day`]: String(date.day),
  [`${name}-month`]: String(date.month),
  [`${name}-year`]: String(date.year),
});

/** What their own year says about the next time they are busy. */
async function prefilled(c: RequestContext): Promise<FormState> {
  const { tx, clock } = c.var;
  const season = await seasonOf(tx, idOf(c));
  const peak = season && nextPeak(season.months, clock.today());
  const tasks = await tasksAt(tx, idOf(c));
  const known = season && tasks.find(({ title }) => title === season.what);
  return emptyForm({
    people: String(peak?.people ?? 1),
    ...(peak ? { ...datesOf('starts', peak.startsOn), ...datesOf('ends', peak.endsOn) } : {}),
    minutesPerWeek: hoursTyped(season?.minutesPerWeek ?? usualMinutes),
    mayStartLower: ['yes'],
    taskIds: known ? [known.id] : tasks.length === 1 ? [tasks[0]!.id] : [],
    what: season && !known ? season.what : '',
  });
}

async function show(c: RequestContext, form: FormState, status: 200 | 422 = 200): Promise<Response> {
  const { tx, actor, texts, lang } = c.var;
  const card = await workplaceCard(tx, idOf(c));
  return showPage(
    c,
    {
      title: texts.seasons.call.title,
      back: isStaff(actor)
        ? { href: `/arbejdssteder/${card.id}`, label: card.name }
        : { href: `/arbejdssteder/${card.id}/saeson`, label: texts.seasons.page.title },
    },
    <CallPage {...{ card, form, texts, lang }} tasks={await tasksAt(tx, card.id)} staff={isStaff(actor)} />,
    status,
  );
}

const showCall = get(path, 'edit workplace', async (c) => show(c, await prefilled(c)));

const call = post(path, 'edit workplace', async (c) => {
  const { tx, clock, actor, body, texts, baseUrl } = c.var;
  const words = texts.seasons.call;
  const { past, order, tooLong, whatMissing } = words;
  const messages = { ...texts.formMessages, past, order, whatMissing, tooLongSeason: tooLong };
  const parsed = parseForm(callForm(actor, clock.today()), body, messages);
  if (!parsed.ok) return show(c, parsed.form, 422);
  const card = await workplaceCard(tx, idOf(c));
  const called = await makeCallOff(tx, clock, actor, { ...parsed.data, card, baseUrl, texts });
  if (called.ok) return goTo(c, `/jobbank/${called.callOffId}`, 'sendt');
  return show(c, formWithError(body, 'taskIds', words.taskGone), 422);
});

export const callRoutes = [showCall, call];
