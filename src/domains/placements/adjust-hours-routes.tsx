import type { ComponentChildren } from 'preact';
import { z } from 'zod';
import { get, goTo, post, type RequestContext } from '#domains/access/index.ts';
import {
  choices,
  date,
  emptyForm,
  type FormState,
  optionalHours,
  optionalText,
  parseForm,
  text,
  withDates,
} from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { adjustedPlan, adjustHours, isSameHours } from './adjust-hours.ts';
import { typedIn } from './agreement-form.ts';
import { movedOn, seenVersion, staleSentence } from './agreement-routes.tsx';
import { newestVersion } from './agreement-terms.ts';
import { validateHoursPlan } from './check-hours-plan.ts';
import { type HoursPlan, type HoursStep, stepOn, type Weekday } from './hours-plan.ts';
import { dateFields, hoursRowValues, rowField } from './hours-rows.ts';
import { AdjustHoursPage } from './pages/adjust-hours-page.tsx';
import { placementAddress } from './placement-tabs.ts';
import { type SeenPlacement, seePerson } from './see-placement.ts';
import { showPlacement } from './show-placement.tsx';

const path = '/forloeb/:placementId/timeplan';

const schema = withDates(
  ['from'],
  z.object({
    from: date(),
    practice: optionalHours(37),
    paid: optionalHours(37),
    weekdays: choices(['1', '2', '3', '4', '5', '6', '7']),
    note: optionalText(300),
    reason: text(1000),
  }),
);

const fieldNames = {
  practiceMinutes: 'practice',
  paidMinutes: 'paid',
  weekdays: 'weekdays',
  note: 'note',
} as const;

/** Begins with today's level, from today or the first day. */
function startForm(c: RequestContext, seen: SeenPlacement): FormState {
  const newest = newestVersion(seen.placement.versions);
  const today = c.var.clock.today();
  const from = Temporal.PlainDate.compare(today, newest.startsOn) < 0 ? newest.startsOn : today;
  const current = stepOn(newest, from) ?? newest.steps[0]!;
  const values = hoursRowValues([current]);
  const named = Object.entries(values).map(([name, value]) => [name.replace(rowField(0, ''), ''), value]);
  return emptyForm({ ...Object.fromEntries(named), note: '', ...dateFields('from', from) });
}

type ReadStep =
  | { ok: true; step: HoursStep; plan: HoursPlan; reason: string }
  | { ok: false; form: FormState };

function readStep(c: RequestContext, seen: SeenPlacement): ReadStep {
  const { body, texts, clock } = c.var;
  const words = texts.placements;
  const parsed = parseForm(schema, body, texts.formMessages);
  if (!parsed.ok) return parsed;
  const { from, practice, paid, weekdays, note, reason } = parsed.data;
  const step: HoursStep = {
    fromDate: from,
    practiceMinutes: practice ?? 0,
    paidMinutes: paid ?? 0,
    weekdays: weekdays.map((day) => Number(day) as Weekday).toSorted((a, b) => a - b),
    note,
  };
  const newest = newestVersion(seen.placement.versions);
  const form: FormState = { values: typedIn(body), errors: {} };
  const isBefore = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(from, day) < 0;
  if (isBefore(clock.today())) form.errors.from = [words.adjust.notPast];
  else if (isBefore(newest.startsOn) || Temporal.PlainDate.compare(from, newest.endsOn) > 0)
    form.errors.from = [words.adjust.outside];
  const plan = adjustedPlan(seen.placement, step);
  if (!form.errors.from) {
    for (const { step: index, field, code } of validateHoursPlan(plan)) {
      if (index !== plan.steps.length - 1) continue;
      const name = fieldNames[field as keyof typeof fieldNames] ?? 'from';
      form.errors[name] = [...(form.errors[name] ?? []), words.form.problems[code]];
    }
    if (Object.keys(form.errors).length === 0 && isSameHours(seen.placement, plan))
      form.errors.practice = [words.adjust.unchanged];
  }
  return Object.keys(form.errors).length > 0 ? { ok: false, form } : { ok: true, step, plan, reason };
}

function showAdjust(
  c: RequestContext,
  seen: SeenPlacement,
  form: FormState,
  {
    status = 200,
    stale,
    plan,
  }: { status?: 200 | 409 | 422; stale?: ComponentChildren; plan?: HoursPlan } = {},
): Response {
  const { texts, clock } = c.var;
  const newest = newestVersion(seen.placement.versions);
  return showPlacement(
    c,
    seen.view,
    { title: texts.placements.adjust.title, lead: texts.placements.adjust.lead, current: null },
    <AdjustHoursPage
      action={c.req.path}
      form={form}
      formId={newId()}
      texts={texts}
      today={clock.today()}
      version={newest.number}
      plan={plan ?? newest}
      stale={stale}
    />,
    status,
  );
}

export const adjustHoursRoutes = [
  get(path, 'edit agreement', async (c) => {
    const seen = await seePerson(c);
    return seen.view.may.includes('adjust-hours')
      ? showAdjust(c, seen, startForm(c, seen))
      : movedOn(c, seen);
  }),
  post(path, 'edit agreement', async (c) => {
    const seen = await seePerson(c, 'lock');
    const { tx, clock, actor, body, baseUrl } = c.var;
    if (!seen.view.may.includes('adjust-hours')) return movedOn(c, seen);
    const newest = newestVersion(seen.placement.versions);
    if (newest.number !== seenVersion(c)) {
      const stale = staleSentence(c, newest.createdByName);
      return showAdjust(c, seen, emptyForm(typedIn(body)), { status: 409, stale });
    }
    const read = readStep(c, seen);
    if (!read.ok) return showAdjust(c, seen, read.form, { status: 422 });
    if (body.draw !== undefined) return showAdjust(c, seen, emptyForm(typedIn(body)), { plan: read.plan });
    await adjustHours(tx, clock, actor, {
      placement: seen.placement,
      step: read.step,
      reason: read.reason,
      baseUrl,
    });
    return goTo(c, placementAddress(seen.view.id, 'agreement'), 'sendt');
  }),
];
