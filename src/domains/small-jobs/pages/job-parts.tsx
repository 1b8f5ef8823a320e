import {
  CheckboxGroup,
  type FormState,
  formatHours,
  Grid,
  HoursField,
  type Lang,
  Section,
  Select,
  SummaryList,
  TextField,
} from '#design/index.ts';
import type { TaskWhen } from '#domains/openings/index.ts';
import type { Texts } from '#locales/index.ts';
import { type Combined, combined } from '../combined.ts';
import type { TaskToCarve } from '../loose-tasks-queries.ts';
import { adaptField } from '../small-job-form.ts';

/** "Mandag og onsdag, formiddag"; nothing when nobody has told. */
export function whenWords({ weekdays, timesPerWeek, dayPart }: TaskWhen, { texts, lang }: Look): string[] {
  const words = texts.openings.taskWhen;
  const days =
    weekdays.length > 0
      ? new Intl.ListFormat(lang).format(weekdays.map((day) => words.days[day - 1]!))
      : timesPerWeek === null
        ? null
        : words.timesWords(timesPerWeek);
  const told = [days, dayPart && words.partWords[dayPart]].filter((one) => one !== null).join(', ');
  return told === '' ? [] : [told.charAt(0).toUpperCase() + told.slice(1)];
}

export interface Look {
  texts: Texts;
  lang: Lang;
}

export const minutesIn = (tasks: readonly { minutesPerWeek: number }[]): number =>
  tasks.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0);

export function TaskChoice({
  tasks,
  chosen,
  ...look
}: Look & { tasks: readonly TaskToCarve[]; chosen: readonly string[] }) {
  const { texts, lang } = look;
  const words = texts.smallJobs.carve;
  return (
    <CheckboxGroup
      form={{ values: { valgt: [...chosen] }, errors: {} }}
      name="valgt"
      label={words.tasks}
      options={tasks.map((task) => ({
        value: task.id,
        label: task.title,
        hint: [
          words.taskHint(formatHours(task.minutesPerWeek, lang)),
          ...whenWords(task.when, look),
          ...(task.offered ? [words.offered] : []),
        ].join('. '),
      }))}
    />
  );
}

/** The highest demand in each dimension, with what it can become. */
export function CombinedDemands({ tasks, texts, lang }: Look & { tasks: readonly TaskToCarve[] }) {
  const words = texts.smallJobs.carve;
  const rows = combined(tasks).filter(({ level }) => level > 0);
  return (
    <>
      <p>{words.holds(formatHours(minutesIn(tasks), lang))}</p>
      {rows.length === 0 ? (
        <p>{words.noDemands}</p>
      ) : (
        <SummaryList
          rows={rows.map(({ dimension, level, lowersTo }) => {
            const { name, demand } = texts.matching.dimensions[dimension];
            return {
              label: name,
              value: (
                <>
                  <div>{demand[level]}</div>
                  {lowersTo !== null && <div class="ff-muted">{words.canBecome(demand[lowersTo])}</div>}
                </>
              ),
            };
          })}
        />
      )}
    </>
  );
}

/** Name, hours and what is lowered; all of it filled in and free to change. */
export function JobFields({ form, tasks, texts }: Look & { form: FormState; tasks: readonly TaskToCarve[] }) {
  const words = texts.smallJobs.carve;
  const lowerable = combined(tasks).filter(({ lowersTo }) => lowersTo !== null);
  return (
    <>
      {tasks.map(({ id }) => (
        <input key={id} type="hidden" name="taskIds" value={id} />
      ))}
      <TextField form={form} name="title" label={words.name} width="xl" autocomplete="off" />
      <Grid>
        <HoursField form={form} name="minutes" label={words.hours} hint={words.hoursHint} />
        <HoursField form={form} name="minutesStart" label={words.start} hint={words.startHint} optional />
      </Grid>
      {lowerable.length > 0 && (
        <Section title={words.adaptTitle} lead={words.adaptLead} level={3}>
          {lowerable.map((row) => (
            <Adaptation key={row.dimension} row={row} form={form} texts={texts} />
          ))}
        </Section>
      )}
    </>
  );
}

function Adaptation({ row, form, texts }: { row: Combined; form: FormState; texts: Texts }) {
  const words = texts.smallJobs.carve;
  const { name, demand } = texts.matching.dimensions[row.dimension];
  const steps = [0, 1, 2, 3].filter((level) => level < row.level && level >= (row.lowersTo ?? row.level));
  return (
    <Select
      form={form}
      name={adaptField(row.dimension)}
      label={words.adapt(name)}
      optional
      width="xl"
      empty={words.asIs(demand[row.level])}
      options={steps.map((level) => ({ value: String(level), label: demand[level]! }))}
    />
  );
}
