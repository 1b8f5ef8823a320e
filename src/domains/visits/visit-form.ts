import { z } from 'zod';
import { holdsCprNumber, wordOfIllness } from '#domains/citizens/index.ts';
import {
  type Demand,
  type Demands,
  DIMENSIONS,
  type Dimension,
  type Level,
} from '#domains/matching/index.ts';
import {
  choices,
  date,
  type FormMessages,
  type FormState,
  hours,
  optionalChoice,
  optionalDate,
  optionalText,
  type ParsedForm,
  parseForm,
  text,
  ticked,
  withDates,
} from '#platform/http/form.ts';
import type { FormBody } from '#platform/http/request.ts';
import { INCLUDES } from './includes.ts';
import { fieldsOfTask, isBlank, taskField, taskIndexes, withoutTask } from './visit-fields.ts';

const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

const visitForm = (today: Temporal.PlainDate, hasTasks: boolean) =>
  withDates(
    ['visitedOn', 'nextStepOn'],
    z
      .object({
        visitedOn: date(),
        spokeWith: optionalText(200),
        hurts: optionalText(2000),
        undone: optionalText(2000),
        busyMonths: choices(months).transform((list) => list.map(Number)),
        includes: choices(INCLUDES),
        nextStep: optionalText(500),
        nextStepOn: optionalDate(),
        sharedNote: optionalText(2000),
      })
      .superRefine((visit, context) => {
        const wrong = (path: string, message: string) =>
          context.addIssue({ code: 'custom', path: [path], message });
        // What is no date at all has been told already.
        const within = (day: unknown, from: Temporal.PlainDate, to: Temporal.PlainDate) =>
          !(day instanceof Temporal.PlainDate) ||
          (Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0);
        if (!within(visit.visitedOn, today.subtract({ years: 2 }), today)) wrong('visitedOn', 'notThatDay');
        if (visit.nextStepOn && !visit.nextStep) wrong('nextStep', 'stepMissing');
        if (
          visit.nextStepOn &&
          !within(visit.nextStepOn, today.subtract({ years: 2 }), today.add({ years: 2 }))
        )
          wrong('nextStepOn', 'tooFarAway');
        if (!visit.hurts && !visit.undone && !hasTasks) wrong('hurts', 'nothingSaid');
        if (visit.sharedNote && wordOfIllness(visit.sharedNote)) wrong('sharedNote', 'illness');
        if (visit.sharedNote && holdsCprNumber(visit.sharedNote)) wrong('sharedNote', 'cpr');
      }),
  );

const levels = ['0', '1', '2', '3'] as const;
export const levelField = (dimension: Dimension) => `level-${dimension}`;
/** Ticked: the workplace can take it one step down. */
export const easesField = (dimension: Dimension) => `eases-${dimension}`;

const demandsOf = (fields: FormBody): Demands => {
  const demands: { [D in Dimension]?: Demand } = {};
  for (const dimension of DIMENSIONS) {
    const typed = optionalChoice(levels).safeParse(fields[levelField(dimension)] ?? '');
    if (!typed.success || typed.data === null) continue;
    const level = Number(typed.data) as Level;
    const eases = ticked.parse(fields[easesField(dimension)]) && level > 0;
    demands[dimension] = { level, lowersTo: eases ? ((level - 1) as Level) : null };
  }
  return demands;
};

const taskForm = z.object({
  title: text(200),
  minutesPerWeek: hours(37, 0.25),
  rhythm: optionalText(200),
  doneBy: optionalText(300),
  adaptable: optionalText(500),
});
export type SpottedTask = z.output<typeof taskForm> & { demands: Demands };

export type VisitInput = z.output<ReturnType<typeof visitForm>> & { tasks: SpottedTask[] };

/** The whole form; tasks nobody wrote anything in are left out. */
export function parseVisit(
  body: FormBody,
  messages: FormMessages,
  today: Temporal.PlainDate,
  /** Tasks already written of this visit: then there is something to tell, whatever else is left empty. */
  hasWritten = false,
): ParsedForm<VisitInput> {
  const errors: FormState['errors'] = {};
  const tasks: SpottedTask[] = [];
  const filled = taskIndexes(body).filter((index) => !isBlank(fieldsOfTask(body, index)));
  for (const index of filled) {
    const fields = fieldsOfTask(body, index);
    const parsed = parseForm(taskForm, fields, messages);
    if (parsed.ok) tasks.push({ ...parsed.data, demands: demandsOf(fields) });
    else
      for (const [name, sentences] of Object.entries(parsed.form.errors))
        errors[taskField(index, name)] = sentences;
  }
  const visit = parseForm(visitForm(today, hasWritten || filled.length > 0), body, messages);
  if (visit.ok && Object.keys(errors).length === 0) return { ok: true, data: { ...visit.data, tasks } };
  const values = visit.ok
    ? Object.fromEntries(Object.entries(body).filter(([name]) => !name.startsWith('_')))
    : visit.form.values;
  return { ok: false, form: { values, errors: { ...(visit.ok ? {} : visit.form.errors), ...errors } } };
}

/** As typed, with one task more or one less: for those whose browser runs no scripts. */
export function rearranged(body: FormBody): FormBody | null {
  const typed = Object.fromEntries(Object.entries(body).filter(([name]) => !name.startsWith('_')));
  const { add, remove, ...fields } = typed;
  if (typeof remove === 'string') return withoutTask(fields, Number(remove));
  if (add === undefined) return null;
  const next = (taskIndexes(fields).at(-1) ?? -1) + 1;
  return { ...fields, [taskField(next, 'title')]: '' };
}
