import { z } from 'zod';
import type { Actor } from '#domains/access/index.ts';
import { onBehalfOfWorkplace } from '#domains/companies/index.ts';
import { DIMENSIONS, type Dimension, type Level } from '#domains/matching/index.ts';
import { hours, optionalChoice, optionalHours, optionalText, text } from '#platform/http/form.ts';
import { isId } from '#platform/id.ts';
import { mostMinutes } from './standard-job.ts';

const mostTasks = 30;
const levels = ['0', '1', '2', '3'] as const;

export const adaptField = (dimension: Dimension): string => `adapt-${dimension}`;

/** Ids as an address or a form brings them; made-up ones are left out. */
export const idsIn = (values: readonly unknown[] | unknown): string[] =>
  [...new Set([values].flat())]
    .filter((value): value is string => typeof value === 'string' && isId(value))
    .slice(0, mostTasks);

const adapted = z
  .object(
    Object.fromEntries(
      DIMENSIONS.map((dimension) => [adaptField(dimension), optionalChoice(levels)]),
    ) as Record<string, ReturnType<typeof optionalChoice<typeof levels>>>,
  )
  .transform((form) => ({
    adapted: DIMENSIONS.flatMap((dimension) => {
      const level = form[adaptField(dimension)];
      return level ? [{ dimension, level: Number(level) as Level }] : [];
    }),
  }));

const job = z
  .object({
    title: text(200),
    minutes: hours(mostMinutes / 60, 1),
    minutesStart: optionalHours(mostMinutes / 60),
    note: optionalText(1000),
    taskIds: z.preprocess((value) => idsIn(value), z.array(z.string())),
  })
  .superRefine((form, context) => {
    if (form.minutesStart !== null && form.minutesStart > form.minutes)
      context.addIssue({ code: 'custom', path: ['minutesStart'], message: 'startAboveHours' });
  });

/** An open offer is the workplace's own act; for one person it is a proposal the workplace answers itself. */
export const openOfferForm = (actor: Actor) =>
  z.intersection(z.intersection(job, adapted), onBehalfOfWorkplace(actor));
export const forPersonForm = z.intersection(job, adapted);
export type JobInput = z.output<typeof forPersonForm>;
