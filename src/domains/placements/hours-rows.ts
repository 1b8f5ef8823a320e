import { z } from 'zod';
import {
  choices,
  type FormMessages,
  optionalDate,
  optionalHours,
  optionalText,
  parseForm,
  withDates,
} from '#platform/http/form.ts';
import type { FormBody } from '#platform/http/request.ts';
import type { HoursPlanProblem } from './check-hours-plan.ts';
import type { HoursStep, Weekday } from './hours-plan.ts';

/** A plan in more steps than this is not a plan any more. */
const mostRows = 30;
const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** `step0-from-day`, `step0-practice` … as one row's own form. */
const row = withDates(
  ['from'],
  z.object({
    from: optionalDate(),
    practice: optionalHours(37),
    paid: optionalHours(37),
    weekdays: choices(weekdays),
    note: optionalText(300),
  }),
);

export interface HoursRows {
  /** The rows that say something, with the index of the row on the screen. `fromDate` null: not written. */
  rows: { index: number; fromDate: Temporal.PlainDate | null; step: Omit<HoursStep, 'fromDate'> }[];
  errors: Record<string, string[]>;
}

export const rowField = (index: number, field: string): string => `step${index}-${field}`;

/** How many rows the form was sent with. */
export function rowCount(values: Record<string, unknown>): number {
  const numbers = Object.keys(values).map((name) => Number(/^step(\d{1,2})-/.exec(name)?.[1] ?? -1));
  return Math.min(Math.max(-1, ...numbers) + 1, mostRows);
}

const isBlank = (fields: FormBody) =>
  ['from-day', 'from-month', 'from-year', 'practice', 'paid', 'note'].every(
    (name) => String(fields[name] ?? '').trim() === '',
  );

/** Reads the rows of hours; an empty one does not count. Errors stand at the names of the fields on the screen. */
export function readHoursRows(body: FormBody, messages: FormMessages): HoursRows {
  const read: HoursRows = { rows: [], errors: {} };
  for (let index = 0; index < rowCount(body); index += 1) {
    const prefix = rowField(index, '');
    const fields = Object.fromEntries(
      Object.entries(body)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value]),
    );
    if (isBlank(fields)) continue;
    const parsed = parseForm(row, fields, messages);
    if (!parsed.ok) {
      for (const [name, texts] of Object.entries(parsed.form.errors))
        read.errors[rowField(index, name)] = texts;
      continue;
    }
    const { from, practice, paid, note } = parsed.data;
    const step = {
      practiceMinutes: practice ?? 0,
      paidMinutes: paid ?? 0,
      weekdays: parsed.data.weekdays.map((day) => Number(day) as Weekday).toSorted((a, b) => a - b),
      note,
    };
    read.rows.push({ index, fromDate: from, step });
  }
  return read;
}

const fieldOf: Record<HoursPlanProblem['field'], string> = {
  startsOn: 'starts',
  endsOn: 'ends',
  steps: 'practice',
  fromDate: 'from',
  practiceMinutes: 'practice',
  paidMinutes: 'paid',
  weekdays: 'weekdays',
  note: 'note',
};

/** A problem of the plan at its field on the screen; `rows` are those the plan's steps were read from. */
export function problemField(problem: HoursPlanProblem, rows: HoursRows['rows']): string {
  const name = fieldOf[problem.field];
  if (problem.field === 'startsOn' || problem.field === 'endsOn') return name;
  return rowField(problem.step === null ? 0 : (rows[problem.step]?.index ?? 0), name);
}

const decimal = (minutes: number): string =>
  minutes % 3 === 0
    ? String(minutes / 60).replace('.', ',')
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

export const dateFields = (name: string, date: Temporal.PlainDate): Record<string, string> => ({
  [`${name}-day`]: String(date.day),
  [`${name}-month`]: String(date.month),
  [`${name}-year`]: String(date.year),
});

/** The steps as they are typed, for a form that begins with what is agreed. */
export const hoursRowValues = (steps: readonly HoursStep[]): Record<string, string | string[]> =>
  Object.assign(
    {},
    ...steps.map((step, index) => ({
      ...dateFields(rowField(index, 'from'), step.fromDate),
      [rowField(index, 'practice')]: decimal(step.practiceMinutes),
      [rowField(index, 'paid')]: decimal(step.paidMinutes),
      [rowField(index, 'weekdays')]: step.weekdays.map(String),
      [rowField(index, 'note')]: step.note ?? '',
    })),
  );
