import { z } from 'zod';
import type { Actor } from '#domains/access/index.ts';
import { onBehalfOfWorkplace } from '#domains/companies/index.ts';
import { choice, date, hours, optionalText, ticked, wholeNumber, withDates } from '#platform/http/form.ts';
import { isId } from '#platform/id.ts';

const mostIds = 30;

/** None ticked is a list too: a browser then sends no field at all. */
const ids = z.preprocess(
  (value) => [...new Set([value ?? []].flat())].slice(0, mostIds),
  z
    .array(z.unknown())
    .transform((all) => all.filter((id): id is string => typeof id === 'string' && isId(id))),
);

/** `today` is the first day people can be asked for. */
const call = (today: Temporal.PlainDate) =>
  withDates(
    ['starts', 'ends'],
    z
      .object({
        people: wholeNumber(1, 50),
        starts: date(),
        ends: date(),
        minutesPerWeek: hours(37, 1),
        mayStartLower: ticked,
        taskIds: ids,
        what: optionalText(200),
        note: optionalText(1000),
      })
      .superRefine((form, context) => {
        const wrong = (field: keyof typeof form, message: string) =>
          context.addIssue({ code: 'custom', path: [field], message });
        if ((form.taskIds ?? []).length === 0 && !form.what) wrong('what', 'whatMissing');
        const compare = Temporal.PlainDate.compare;
        const dated = [form.starts, form.ends].every((day) => day instanceof Temporal.PlainDate);
        // A day that could not be read has its own sentence already.
        if (!dated) return;
        if (compare(form.starts, today) < 0) wrong('starts', 'past');
        else if (compare(form.ends, form.starts) < 0) wrong('ends', 'order');
        else if (compare(form.ends, form.starts.add({ years: 1 })) > 0) wrong('ends', 'tooLongSeason');
      }),
  );

export const callForm = (actor: Actor, today: Temporal.PlainDate) =>
  z.intersection(call(today), onBehalfOfWorkplace(actor));
export type CallInput = z.output<ReturnType<typeof callForm>>;

export const CLOSE_REASONS = ['filled', 'no-longer-needed', 'found-elsewhere', 'mistake'] as const;
export const closeCallForm = (actor: Actor) =>
  z.intersection(z.object({ reason: choice(CLOSE_REASONS) }), onBehalfOfWorkplace(actor));

export const askForm = z.object({
  citizenIds: ids.pipe(z.array(z.string()).min(1, 'chooseSome')),
  note: optionalText(1000),
});
