import { get, goTo, isStaff, post, type RequestContext, showPage } from '#domains/access/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { formWithError, parseForm } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { citizenDetails } from './citizen-queries.ts';
import { employmentRowsOf } from './employment-queries.ts';
import { endEmployment } from './end-employment.ts';
import { enterGroup } from './enter-group.ts';
import { groupRowsOf, groupsOf } from './groups.ts';
import { type Ended, leaveGroup } from './leave-group.ts';
import { EmploymentPage } from './pages/employment-page.tsx';
import { GroupPage } from './pages/group-page.tsx';
import { recordEmployment } from './record-employment.ts';
import { beginsToday, employmentForm, endForm, endsToday, groupForm } from './standing-form.ts';

/** What is wrong on the page shown again: a new row, or the end of the row of that id. */
interface Wrong {
  form: FormState;
  ending: string | null;
}
type Status = 200 | 422;

const idOf = (c: RequestContext) => c.req.param('citizenId') as string;
const backOf = (c: RequestContext) => ({ href: isStaff(c.var.actor) ? `/borgere/${idOf(c)}` : '/' });

async function showGroups(c: RequestContext, wrong: Wrong | null, status: Status = 200) {
  const { tx, texts, lang, clock } = c.var;
  const { name } = await citizenDetails(tx, idOf(c));
  const today = clock.today();
  return showPage(
    c,
    { title: texts.standing.group.title(name), back: backOf(c) },
    <GroupPage
      citizen={{ id: idOf(c), name }}
      rows={await groupRowsOf(tx, idOf(c))}
      form={wrong && !wrong.ending ? wrong.form : beginsToday(today, { kind: 'fleksjob' })}
      ending={wrong?.ending ? { id: wrong.ending, form: wrong.form } : null}
      leaving={endsToday(today)}
      newFormId={newId}
      {...{ today, texts, lang }}
    />,
    status,
  );
}

const groups = get('/borgere/:citizenId/gruppe', 'edit citizen', (c) => showGroups(c, null));

const enter = post('/borgere/:citizenId/gruppe', 'edit citizen', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(groupForm(clock.today()), body, texts.formMessages);
  if (!parsed.ok) return showGroups(c, { form: parsed.form, ending: null }, 422);
  const entered = await enterGroup(tx, clock, actor, { citizenId: idOf(c), ...parsed.data });
  if (entered) return goTo(c, `/borgere/${idOf(c)}/gruppe`, 'gemt');
  const form = formWithError(body, 'kind', texts.standing.group.inAlready);
  return showGroups(c, { form, ending: null }, 422);
});

const leave = post('/borgere/:citizenId/gruppe/:groupId/slut', 'edit citizen', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const groupId = c.req.param('groupId') as string;
  const parsed = parseForm(endForm(clock.today()), body, texts.formMessages);
  if (!parsed.ok) return showGroups(c, { form: parsed.form, ending: groupId }, 422);
  const ended = await leaveGroup(tx, clock, actor, { citizenId: idOf(c), groupId, ...parsed.data });
  const form = wrongEnd(c, ended);
  return form ? showGroups(c, { form, ending: groupId }, 422) : goTo(c, `/borgere/${idOf(c)}/gruppe`, 'gemt');
});

/** Null when it is as it should be: ended now, or by somebody else a moment before. */
const wrongEnd = (c: RequestContext, ended: Ended): FormState | null =>
  ended === 'before-it-began'
    ? formWithError(c.var.body, 'untilOn', c.var.texts.standing.beforeItBegan)
    : null;

async function showJobs(c: RequestContext, wrong: Wrong | null, status: Status = 200) {
  const { tx, texts, lang, clock, actor } = c.var;
  const { name } = await citizenDetails(tx, idOf(c));
  const today = clock.today();
  const forOther = isStaff(actor);
  const words = texts.standing.jobs;
  const kind = (await groupsOf(tx, idOf(c), today)).includes('fleksjob') ? 'fleksjob' : 'ordinary';
  return showPage(
    c,
    { title: forOther ? words.titleFor(name) : words.title, back: backOf(c) },
    <EmploymentPage
      citizen={{ id: idOf(c), name }}
      forOther={forOther}
      rows={await employmentRowsOf(tx, idOf(c))}
      form={wrong && !wrong.ending ? wrong.form : beginsToday(today, { kind })}
      ending={wrong?.ending ? { id: wrong.ending, form: wrong.form } : null}
      leaving={endsToday(today)}
      newFormId={newId}
      {...{ today, texts, lang }}
    />,
    status,
  );
}

const jobs = get('/borgere/:citizenId/ansaettelser', 'record employment', (c) => showJobs(c, null));

const record = post('/borgere/:citizenId/ansaettelser', 'record employment', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const parsed = parseForm(employmentForm(clock.today()), body, texts.formMessages);
  if (!parsed.ok) return showJobs(c, { form: parsed.form, ending: null }, 422);
  await recordEmployment(tx, clock, actor, { citizenId: idOf(c), ...parsed.data });
  return goTo(c, `/borgere/${idOf(c)}/ansaettelser`, 'gemt');
});

const end = post('/borgere/:citizenId/ansaettelser/:employmentId/slut', 'record employment', async (c) => {
  const { tx, clock, actor, body, texts } = c.var;
  const employmentId = c.req.param('employmentId') as string;
  const parsed = parseForm(endForm(clock.today()), body, texts.formMessages);
  if (!parsed.ok) return showJobs(c, { form: parsed.form, ending: employmentId }, 422);
  const input = { citizenId: idOf(c), employmentId, ...parsed.data };
  const form = wrongEnd(c, await endEmployment(tx, clock, actor, input));
  return form
    ? showJobs(c, { form, ending: employmentId }, 422)
    : goTo(c, `/borgere/${idOf(c)}/ansaettelser`, 'gemt');
});

/** An address that is the same for everyone. */
const myJob = get('/mit-job', 'signed in', (c) => {
  const { citizenId } = c.var.actor;
  return goTo(c, citizenId ? `/borgere/${citizenId}/ansaettelser` : '/');
});

export const standingRoutes = [myJob, groups, enter, leave, jobs, record, end];
