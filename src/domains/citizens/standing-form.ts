import { z } from 'zod';
import { GROUPS } from '#domains/administration/index.ts';
import {
  choice,
  date,
  emptyForm,
  type FormState,
  optionalHours,
  text,
  withDates,
} from '#platform/http/form.ts';
import { EMPLOYMENT_KINDS } from './employment-kinds.ts';

/** Nobody has been anywhere longer, and nobody knows further ahead. */
const likely = (today: Temporal.PlainDate) =>
  date().superRefine((day, context) => {
    const tooEarly = day.year < today.year - 60;
    const tooLate = Temporal.PlainDate.compare(day, today.add({ years: 1 })) > 0;
    if (tooEarly || tooLate) context.addIssue({ code: 'custom', message: 'notADate' });
  });

export const groupForm = (today: Temporal.PlainDate) =>
  withDates(['fromOn'], z.object({ kind: choice(GROUPS), fromOn: likely(today) }));

export const employmentForm = (today: Temporal.PlainDate) =>
  withDates(
    ['fromOn'],
    z.object({
      kind: choice(EMPLOYMENT_KINDS),
      employer: text(200),
      minutesPerWeek: optionalHours(37).superRefine((minutes, context) => {
        if (minutes !== null && minutes < 15) context.addIssue({ code: 'custom', message: 'notHours' });
      }),
      fromOn: likely(today),
    }),
  );

export const endForm = (today: Temporal.PlainDate) =>
  withDates(['untilOn'], z.object({ untilOn: likely(today) }));

/** The three fields of a date, filled in with the day it most likely is. */
const dateValues = (name: string, day: Temporal.PlainDate) => ({
  [`${name}-day`]: `${day.day}`,
  [`${name}-month`]: `${day.month}`,
  [`${name}-year`]: `${day.year}`,
});
export const beginsToday = (today: Temporal.PlainDate, values: FormState['values'] = {}) =>
  emptyForm({ ...values, ...dateValues('fromOn', today) });
export const endsToday = (today: Temporal.PlainDate) => emptyForm(dateValues('untilOn', today));
