import { z } from 'zod';
import type { Texts } from '#locales/index.ts';
import {
  choice,
  choices,
  date,
  type FormMessages,
  type FormState,
  optionalEmail,
  optionalPhone,
  optionalText,
  parseForm,
  text,
  withDates,
} from '#platform/http/form.ts';
import type { FormBody } from '#platform/http/request.ts';
import { type AgreementTerms, perspectives, promisedPerspectives, purposes } from './agreement-terms.ts';
import { validateHoursPlan } from './check-hours-plan.ts';
import type { HoursPlan, HoursStep } from './hours-plan.ts';
import { dateFields, hoursRowValues, problemField, readHoursRows } from './hours-rows.ts';

/** Longer than this nobody can plan; what comes after is a new placement. Years. */
const longestYears = 2;

const schema = withDates(
  ['starts', 'ends'],
  z.object({
    purposes: choices(purposes, 1),
    purposeNote: text(2000),
    tasks: text(4000),
    mentorName: text(200),
    mentorEmail: optionalEmail(),
    mentorPhone: optionalPhone(),
    starts: date(),
    ends: date(),
    perspective: choice(perspectives),
    jobAgreement: optionalText(2000),
  }),
);
const dates = withDates(['starts', 'ends'], z.object({ starts: date(), ends: date() }));

type Read<T> = { ok: true; data: T } | { ok: false; form: FormState };

const addError = (form: FormState, field: string, sentence: string) => {
  form.errors[field] ??= [];
  if (!form.errors[field].includes(sentence)) form.errors[field].push(sentence);
};

/** What was typed, without the form's own hidden fields. */
export const typedIn = (body: FormBody): FormState['values'] =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !name.startsWith('_')));

/** The period and hours of the form, each problem at its row and field. */
function readPlan(
  body: FormBody,
  messages: FormMessages,
  words: Texts['placements']['form'],
): Read<HoursPlan> {
  const form: FormState = { values: typedIn(body), errors: {} };
  const period = parseForm(dates, body, messages);
  const { rows, errors } = readHoursRows(body, messages);
  if (!period.ok) Object.assign(form.errors, period.form.errors);
  Object.assign(form.errors, errors);
  if (!period.ok || Object.keys(errors).length > 0) return { ok: false, form };
  const { starts: startsOn, ends: endsOn } = period.data;
  const steps: HoursStep[] = [];
  rows.forEach(({ index, fromDate, step }, place) => {
    if (fromDate || place === 0) steps.push({ ...step, fromDate: fromDate ?? startsOn });
    else addError(form, `step${index}-from`, messages.required);
  });
  if (Object.keys(form.errors).length > 0) return { ok: false, form };
  const plan = { startsOn, endsOn, steps };
  for (const problem of validateHoursPlan(plan)) {
    addError(form, problemField(problem, rows), words.problems[problem.code]);
  }
  if (Temporal.PlainDate.compare(endsOn, startsOn.add({ years: longestYears })) >= 0)
    addError(form, 'ends', words.tooLong);
  return Object.keys(form.errors).length > 0 ? { ok: false, form } : { ok: true, data: plan };
}

/** Reads the whole agreement; on failure everything typed comes back with every problem at its field. */
export function readAgreement(
  body: FormBody,
  messages: FormMessages,
  words: Texts['placements']['form'],
): Read<AgreementTerms> {
  const parsed = parseForm(schema, body, messages);
  const plan = readPlan(body, messages, words);
  const form: FormState = {
    values: typedIn(body),
    errors: { ...(parsed.ok ? {} : parsed.form.errors), ...(plan.ok ? {} : plan.form.errors) },
  };
  if (parsed.ok) {
    const { mentorEmail, mentorPhone, perspective, jobAgreement } = parsed.data;
    if (!mentorEmail && !mentorPhone) addError(form, 'mentorEmail', words.mentorReach);
    if (promisedPerspectives.includes(perspective) && !jobAgreement)
      addError(form, 'jobAgreement', words.jobAgreementMissing);
  }
  if (!parsed.ok || !plan.ok || Object.keys(form.errors).length > 0) return { ok: false, form };
  const { starts: _from, ends: _to, ...terms } = parsed.data;
  return { ok: true, data: { ...terms, ...plan.data } };
}

/** The plan as far as it can be drawn, also while the rest of the form is unfinished. */
export function planIn(
  body: FormBody,
  messages: FormMessages,
  words: Texts['placements']['form'],
): HoursPlan | null {
  const plan = readPlan(body, messages, words);
  return plan.ok ? plan.data : null;
}

/** What is agreed, as it is typed. */
export const agreementValues = (terms: AgreementTerms): FormState['values'] => ({
  purposes: [...terms.purposes],
  purposeNote: terms.purposeNote,
  tasks: terms.tasks,
  mentorName: terms.mentorName,
  mentorEmail: terms.mentorEmail ?? '',
  mentorPhone: terms.mentorPhone ?? '',
  ...dateFields('starts', terms.startsOn),
  ...dateFields('ends', terms.endsOn),
  perspective: terms.perspective,
  jobAgreement: terms.jobAgreement ?? '',
  ...hoursRowValues(terms.steps),
});
