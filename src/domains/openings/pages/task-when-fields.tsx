import { CheckboxGroup, type FormState, Grid, Section, Select } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { DAY_PARTS, WEEKDAYS } from '../task-when.ts';

/** When a task lies: a job of several tasks is easier to hold when they lie on the same days. */
export function TaskWhenFields({ form, texts }: { form: FormState; texts: Texts }) {
  const words = texts.openings.taskWhen;
  return (
    <Section title={words.title} lead={words.lead}>
      <CheckboxGroup
        form={form}
        name="weekdays"
        label={words.weekdays}
        hint={words.weekdaysHint}
        options={WEEKDAYS.map((value) => ({ value, label: words.days[Number(value) - 1]! }))}
        inline
        optional
      />
      <Grid>
        <Select
          form={form}
          name="timesPerWeek"
          label={words.times}
          options={WEEKDAYS.map((value) => ({ value, label: words.timesWords(Number(value)) }))}
          empty={words.notTold}
          optional
        />
        <Select
          form={form}
          name="dayPart"
          label={words.part}
          options={DAY_PARTS.map((value) => ({ value, label: words.parts[value] }))}
          empty={words.anyPart}
          optional
        />
      </Grid>
    </Section>
  );
}
