import { z } from 'zod';
import type { Actor } from '#domains/access/index.ts';
import { onBehalfOfWorkplace } from '#domains/companies/index.ts';
import { hours, optionalText, text } from '#platform/http/form.ts';
import type { MonthDemand } from './year.ts';

export const mostPeople = 200;
export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export const monthField = (month: number): string => `month-${month}`;

/** Empty and 0 both say: we manage. */
const count = optionalText(10).transform((typed, context) => {
  if (typed === null) return 0;
  const people = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  if (people <= mostPeople) return people;
  context.addIssue({ code: 'custom', message: Number.isNaN(people) ? 'notANumber' : 'tooManyPeople' });
  return z.NEVER;
});

const demand = z
  .object(
    Object.fromEntries(months.map((month) => [monthField(month), count])) as Record<string, typeof count>,
  )
  .transform((form) => ({
    months: months.flatMap((month): MonthDemand[] => {
      const people = form[monthField(month)] ?? 0;
      return people > 0 ? [{ month, people }] : [];
    }),
  }));

const work = z.object({ what: text(200), minutesPerWeek: hours(37, 0.25), note: optionalText(1000) });

/** An intersection, so that what is wrong in each part is told at once. */
export const seasonForm = (actor: Actor) =>
  z.intersection(z.intersection(work, demand), onBehalfOfWorkplace(actor));
export type SeasonInput = z.output<ReturnType<typeof seasonForm>>;
