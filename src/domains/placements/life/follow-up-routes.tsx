import { z } from 'zod';
import { EMPTY_FORM, formatMoment } from '#design/index.ts';
import { get, goTo, post, type RequestContext, type Route } from '#domains/access/index.ts';
import { versionSeen } from '#domains/companies/index.ts';
import {
  choice,
  date,
  emptyForm,
  type FormState,
  formWithError,
  optionalText,
  parseForm,
  text,
  withDates,
} from '#platform/http/form.ts';
import { forbidden, notFound } from '#platform/http/refusal.ts';
import { placementAddress } from '../placement-tabs.ts';
import { seePerson } from '../see-placement.ts';
import { showPlacement } from '../show-placement.tsx';
import { jobHasHeld, whatElse } from './close-case.ts';
import { doFollowUp } from './do-follow-up.ts';
import { channels, decisionsNow, needsNote } from './follow-up-decision.ts';
import {
  type FollowUpRow,
  findFollowUp,
  followUpsOf,
  lastChangeOf,
  movesOf,
  possibleOwners,
} from './follow-up-queries.ts';
import { moveFollowUp } from './move-follow-up.ts';
import { DoFollowUpPage } from './pages/do-follow-up-page.tsx';
import { FollowUpsPage } from './pages/follow-ups-page.tsx';
import { PlanFollowUpPage } from './pages/plan-follow-up-page.tsx';
import { planExtraFollowUp } from './plan-extra-follow-up.ts';

type Seen = Awaited<ReturnType<typeof seePerson>>;
const addressOf = (seen: Seen) => placementAddress(seen.view.id, 'follow-ups');

interface Again {
  form: FormState;
  status: 422 | 409;
  stale?: string;
}

async function seeActing(c: RequestContext): Promise<Seen> {
  const seen = await seePerson(c);
  if (!seen.view.may.includes('record-follow-up')) throw forbidden();
  return seen;
}

async function followUpIn(c: RequestContext, seen: Seen): Promise<FollowUpRow> {
  const row = await findFollowUp(c.var.tx, seen.view.id, c.req.param('followUpId') as string);
  if (!row) throw notFound();
  return row;
}

/** The words to whoever came second. */
async function staleWords(c: RequestContext, followUpId: string): Promise<string> {
  const { texts, lang, clock, tx } = c.var;
  const last = await lastChangeOf(tx, followUpId);
  return texts.common.stale(
    last?.actorName ?? texts.common.someone,
    formatMoment(last?.at ?? clock.now(), lang, clock.today()),
  );
}

const showList = get('/forloeb/:placementId/opfoelgning', 'follow up', async (c) => {
  const { texts, lang, clock, tx } = c.var;
  const seen = await seePerson(c);
  const rows = await followUpsOf(tx, seen.view.id);
  const closable = jobHasHeld(seen.placement, rows) && (await whatElse(tx, seen.placement)) === null;
  return showPlacement(
    c,
    seen.view,
    { current: 'follow-ups' },
    <FollowUpsPage
      address={addressOf(seen)}
      {...{ texts, lang, rows }}
      today={clock.today()}
      mayAct={seen.view.may.includes('record-follow-up')}
      closeCase={closable ? `/forloeb/${seen.view.id}/luk-sag` : null}
    />,
  );
});

async function showOne(c: RequestContext, seen: Seen, row: FollowUpRow, again?: Again) {
  const { texts, lang, clock, tx } = c.var;
  return showPlacement(
    c,
    seen.view,
    { current: null, title: texts.placementLife.followUp.kinds[row.kind], lead: seen.view.person.name },
    <DoFollowUpPage
      address={`${addressOf(seen)}/${row.id}`}
      {...{ texts, lang, row }}
      today={clock.today()}
      moves={await movesOf(tx, row.id)}
      decisions={decisionsNow(seen.view.may)}
      form={again?.form ?? emptyForm({ channel: row.channel })}
      stale={again?.stale ?? null}
    />,
    again?.status,
  );
}

const showFollowUp = get('/forloeb/:placementId/opfoelgning/:followUpId', 'follow up', async (c) => {
  const seen = await seePerson(c);
  return showOne(c, seen, await followUpIn(c, seen));
});

const writeFollowUp = post('/forloeb/:placementId/opfoelgning/:followUpId', 'follow up', async (c) => {
  const { actor, body, clock, tx, texts } = c.var;
  const seen = await seeActing(c);
  const row = await followUpIn(c, seen);
  const [first, ...rest] = decisionsNow(seen.view.may);
  const schema = z.object({
    channel: choice(channels),
    decision: choice([first!, ...rest]),
    note: optionalText(2000),
  });
  const parsed = parseForm(schema, body, texts.formMessages);
  if (!parsed.ok) return showOne(c, seen, row, { form: parsed.form, status: 422 });
  if (needsNote(parsed.data.decision) && !parsed.data.note) {
    const form = formWithError(body, 'note', texts.placementLife.followUp.noteMissing);
    return showOne(c, seen, row, { form, status: 422 });
  }
  const done = { followUpId: row.id, version: versionSeen(c), ...parsed.data };
  if (!(await doFollowUp(tx, clock, actor, { placement: seen.placement, done }))) {
    const form = { ...formWithError(body, '', ''), errors: {} };
    return showOne(c, seen, row, { form, status: 409, stale: await staleWords(c, row.id) });
  }
  const next = { 'adjust-hours': `/forloeb/${seen.view.id}/timeplan`, stop: `/forloeb/${seen.view.id}/stop` };
  const { decision } = parsed.data;
  return goTo(
    c,
    decision === 'adjust-hours' || decision === 'stop' ? next[decision] : addressOf(seen),
    'gemt',
  );
});

const planForm = withDates(
  ['dueOn'],
  z.object({ dueOn: date(), ownerId: text(36), channel: choice(channels), reason: optionalText(500) }),
);

/** A reading of the plan form with the checks only the database and the calendar can make. */
function readPlan(c: RequestContext, owners: readonly { id: string }[], moving: boolean) {
  const { body, clock, texts } = c.var;
  const words = texts.placementLife.followUp;
  const parsed = parseForm(planForm, body, texts.formMessages);
  if (!parsed.ok) return parsed;
  const { dueOn, ownerId, reason } = parsed.data;
  const wrong = (field: string, words: string) =>
    ({ ok: false, form: formWithError(body, field, words) }) as const;
  if (Temporal.PlainDate.compare(dueOn, clock.today()) < 0) return wrong('dueOn', words.notPast);
  if (dueOn.year > clock.today().year + 3) return wrong('dueOn', words.tooFar);
  if (!owners.some(({ id }) => id === ownerId)) return wrong('ownerId', texts.formMessages.notAChoice);
  if (moving && !reason) return wrong('reason', texts.formMessages.required);
  return parsed;
}

async function showPlan(c: RequestContext, seen: Seen, row: FollowUpRow | null, again?: Again) {
  const { texts, tx, actor } = c.var;
  const words = texts.placementLife.followUp;
  const { dueOn, ownerId, channel } = row ?? { dueOn: null, ownerId: actor.accountId, channel: 'phone' };
  const values = {
    ownerId: ownerId ?? '',
    channel,
    ...(dueOn && {
      'dueOn-day': String(dueOn.day),
      'dueOn-month': String(dueOn.month),
      'dueOn-year': String(dueOn.year),
    }),
  };
  return showPlacement(
    c,
    seen.view,
    {
      current: null,
      title: row ? words.moveTitle(words.kinds[row.kind]) : words.planExtra,
      lead: seen.view.person.name,
    },
    <PlanFollowUpPage
      address={row ? `${addressOf(seen)}/${row.id}/flyt` : `${addressOf(seen)}/ny`}
      texts={texts}
      owners={await possibleOwners(tx)}
      form={again?.form ?? { ...EMPTY_FORM, values }}
      version={row?.version ?? null}
      stale={again?.stale}
    />,
    again?.status,
  );
}

const showExtra = get('/forloeb/:placementId/opfoelgning/ny', 'follow up', async (c) =>
  showPlan(c, await seeActing(c), null),
);

const planExtra = post('/forloeb/:placementId/opfoelgning/ny', 'follow up', async (c) => {
  const { actor, clock, tx } = c.var;
  const seen = await seeActing(c);
  const read = readPlan(c, await possibleOwners(tx), false);
  if (!read.ok) return showPlan(c, seen, null, { form: read.form, status: 422 });
  await planExtraFollowUp(tx, clock, actor, { placement: seen.placement, ...read.data });
  return goTo(c, addressOf(seen), 'gemt');
});

const showMove = get('/forloeb/:placementId/opfoelgning/:followUpId/flyt', 'follow up', async (c) => {
  const seen = await seeActing(c);
  const row = await followUpIn(c, seen);
  return row.doneAt ? showOne(c, seen, row) : showPlan(c, seen, row);
});

const move = post('/forloeb/:placementId/opfoelgning/:followUpId/flyt', 'follow up', async (c) => {
  const { actor, body, clock, tx } = c.var;
  const seen = await seeActing(c);
  const followUp = await followUpIn(c, seen);
  const read = readPlan(c, await possibleOwners(tx), true);
  if (!read.ok) return showPlan(c, seen, followUp, { form: read.form, status: 422 });
  const moved = { ...read.data, reason: read.data.reason!, version: versionSeen(c) };
  if (await moveFollowUp(tx, clock, actor, { placement: seen.placement, followUp, moved }))
    return goTo(c, addressOf(seen), 'gemt');
  const form = { ...formWithError(body, '', ''), errors: {} };
  return showPlan(c, seen, followUp, { form, status: 409, stale: await staleWords(c, followUp.id) });
});

/** "ny" stands before `:followUpId`, which would otherwise take it for an id. */
export const followUpRoutes: Route[] = [
  showList,
  showExtra,
  planExtra,
  showFollowUp,
  writeFollowUp,
  showMove,
  move,
];
