import { z } from 'zod';
import { EMPTY_FORM, EmptyState, formatDate } from '#design/index.ts';
import { get, goTo, post, type RequestContext, type Route } from '#domains/access/index.ts';
import { date, type FormState, formWithError, parseForm, withDates } from '#platform/http/form.ts';
import { forbidden, notFound } from '#platform/http/refusal.ts';
import type { AbsenceCause } from '../attendance.ts';
import type { HoursPlan } from '../hours-plan.ts';
import { placementAddress } from '../placement-tabs.ts';
import { isStaffParty } from '../placement-view.ts';
import { seePerson } from '../see-placement.ts';
import { showPlacement } from '../show-placement.tsx';
import {
  attendanceOverview,
  dayOf,
  inPlan,
  minutesOf,
  plannedAndActual,
  type RecordedDay,
} from './attendance-days.ts';
import { attendanceForm, dayForm, hoursTyped, onBehalfForm } from './attendance-form.ts';
import { recordedDays } from './attendance-queries.ts';
import { AttendanceDayPage } from './pages/attendance-day-page.tsx';
import { AttendancePage } from './pages/attendance-page.tsx';
import { type AttendanceResult, recordAttendance, recordWeekAsPlanned } from './record-attendance.ts';

type Seen = Awaited<ReturnType<typeof seePerson>>;
const addressOf = (seen: Seen) => placementAddress(seen.view.id, 'attendance');
const onBehalfName = ({ view }: Seen) => (isStaffParty(view.party) ? view.workplace.name : null);

/** The agreement in force, for those who may record by it now. */
function planToRecord({ view }: Seen): HoursPlan {
  if (!view.inForce || !view.may.includes('record-attendance')) throw forbidden();
  return view.inForce;
}

async function showAttendance(c: RequestContext, seen: Seen, form: FormState = EMPTY_FORM, status?: 422) {
  const { texts, lang, clock, tx } = c.var;
  const words = texts.placementLife.attendance;
  const { view } = seen;
  const own = view.party === 'citizen';
  const frame = { current: 'attendance', lead: own ? words.leadOwn : undefined } as const;
  const today = clock.today();
  if (!view.inForce || Temporal.PlainDate.compare(today, view.inForce.startsOn) < 0) {
    return showPlacement(
      c,
      view,
      frame,
      <EmptyState title={words.notBegun} icon="calendar-month">
        {view.inForce ? words.begins(formatDate(view.inForce.startsOn, lang, today)) : words.notAgreed}
      </EmptyState>,
    );
  }
  const recorded = await recordedDays(tx, view.id);
  const recording = view.may.includes('record-attendance')
    ? { overview: attendanceOverview(view.inForce, recorded, today), onBehalf: onBehalfName(seen) }
    : null;
  return showPlacement(
    c,
    view,
    frame,
    <AttendancePage
      address={addressOf(seen)}
      {...{ texts, lang, today, form, recording, recorded, own }}
      {...plannedAndActual(view.inForce, recorded)}
    />,
    status,
  );
}

async function showDay(
  c: RequestContext,
  seen: Seen,
  on: Temporal.PlainDate,
  again?: { form: FormState; status: 422 | 409; stale?: RecordedDay },
) {
  const { texts, lang, clock, tx } = c.var;
  const today = clock.today();
  const plan = planToRecord(seen);
  if (!inPlan(plan, on) || Temporal.PlainDate.compare(on, today) > 0) throw notFound();
  const day = dayOf(plan, await recordedDays(tx, seen.view.id), on);
  return showPlacement(
    c,
    seen.view,
    { current: null, title: asTitle(formatDate(on, lang, today)), lead: seen.view.person.name },
    <AttendanceDayPage
      address={addressOf(seen)}
      {...{ texts, lang, today, day }}
      form={again?.form ?? dayForm(day)}
      onBehalf={onBehalfName(seen)}
      stale={again?.stale ?? null}
    />,
    again?.status,
  );
}

/** Danish writes weekdays small, but not at the head of a page. */
const asTitle = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const dateIn = (text: unknown): Temporal.PlainDate => {
  const read = date().safeParse(text);
  if (!read.success) throw notFound();
  return read.data;
};

const showList = get('/forloeb/:placementId/fremmoede', 'see placement', async (c) =>
  showAttendance(c, await seePerson(c)),
);

/** The same page again, or on to the list. */
function answer(
  c: RequestContext,
  seen: Seen,
  on: Temporal.PlainDate,
  result: AttendanceResult,
  typed: Record<string, string>,
) {
  const words = c.var.texts.placementLife.attendance;
  if (result.kind === 'recorded') return goTo(c, addressOf(seen), 'gemt');
  const values = { ...typed, ...c.var.body };
  if (result.kind === 'stale')
    return showDay(c, seen, on, {
      form: { ...formWithError(values, '', ''), errors: {} },
      status: 409,
      stale: result.standing,
    });
  const field = result.code.startsWith('cause') ? 'cause' : 'practice';
  return showDay(c, seen, on, {
    form: formWithError(values, field, words.refusals[result.code]),
    status: 422,
  });
}

const tapDay = post('/forloeb/:placementId/fremmoede', 'record attendance', async (c) => {
  const { actor, body, clock, tx, texts } = c.var;
  const seen = await seePerson(c, 'lock');
  const plan = planToRecord(seen);
  const parsed = parseForm(
    z.object({ date: date(), ...onBehalfForm(actor).shape }),
    body,
    texts.formMessages,
  );
  if (!parsed.ok) return showAttendance(c, seen, parsed.form, 422);
  const { planned } = dayOf(plan, [], parsed.data.date);
  if (minutesOf(planned) === 0 && inPlan(plan, parsed.data.date))
    return showAttendance(
      c,
      seen,
      formWithError(body, '', texts.placementLife.attendance.dayNotPlanned),
      422,
    );
  const entry = { ...parsed.data, ...planned, cause: null, note: null, version: 'none' };
  const result = await recordAttendance(tx, clock, actor, { placement: seen.placement, plan, entry });
  if (result.kind === 'refused')
    return showAttendance(
      c,
      seen,
      formWithError(body, '', texts.placementLife.attendance.refusals[result.code]),
      422,
    );
  return answer(c, seen, entry.date, result, {
    practice: hoursTyped(planned.practice),
    paid: hoursTyped(planned.paid),
  });
});

const tapWeek = post('/forloeb/:placementId/fremmoede/uge', 'record attendance', async (c) => {
  const { actor, body, clock, tx, texts } = c.var;
  const seen = await seePerson(c, 'lock');
  const plan = planToRecord(seen);
  const parsed = parseForm(
    z.object({ monday: date(), ...onBehalfForm(actor).shape }),
    body,
    texts.formMessages,
  );
  if (!parsed.ok) return showAttendance(c, seen, parsed.form, 422);
  await recordWeekAsPlanned(tx, clock, actor, { placement: seen.placement, plan, ...parsed.data });
  return goTo(c, addressOf(seen), 'gemt');
});

const findDay = get('/forloeb/:placementId/fremmoede/anden-dag', 'record attendance', async (c) => {
  const { texts, clock } = c.var;
  const seen = await seePerson(c);
  const plan = planToRecord(seen);
  const query = c.req.query();
  const parsed = parseForm(withDates(['dag'], z.object({ dag: date() })), query, texts.formMessages);
  if (!parsed.ok) return showAttendance(c, seen, parsed.form, 422);
  const on = parsed.data.dag;
  const wrong =
    Temporal.PlainDate.compare(on, clock.today()) > 0
      ? 'in-the-future'
      : inPlan(plan, on)
        ? null
        : 'outside-the-plan';
  if (wrong) {
    const text = texts.placementLife.attendance.refusals[wrong];
    return showAttendance(c, seen, formWithError(query, 'dag', text), 422);
  }
  return goTo(c, `${addressOf(seen)}/${on}`);
});

const showOneDay = get('/forloeb/:placementId/fremmoede/:dato', 'record attendance', async (c) =>
  showDay(c, await seePerson(c), dateIn(c.req.param('dato'))),
);

const recordDay = post('/forloeb/:placementId/fremmoede/:dato', 'record attendance', async (c) => {
  const { actor, body, clock, tx, texts } = c.var;
  const seen = await seePerson(c, 'lock');
  const plan = planToRecord(seen);
  const on = dateIn(c.req.param('dato'));
  const parsed = parseForm(attendanceForm(actor), body, texts.formMessages);
  if (!parsed.ok) return showDay(c, seen, on, { form: parsed.form, status: 422 });
  const entry = {
    ...parsed.data,
    cause: parsed.data.cause as AbsenceCause | null,
    date: on,
    version: String(body._version ?? 'none'),
  };
  return answer(
    c,
    seen,
    on,
    await recordAttendance(tx, clock, actor, { placement: seen.placement, plan, entry }),
    {},
  );
});

export const attendanceRoutes: Route[] = [showList, tapDay, tapWeek, findDay, showOneDay, recordDay];
