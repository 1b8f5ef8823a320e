import { CheckboxGroup, DateField, Grid, HoursField, TextField } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { rowField } from '../hours-rows.ts';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'];

/** The fields of one level of hours; `name` says what each is called in this form. */
export function LevelFields({
  form,
  texts,
  name,
}: {
  form: FormState;
  texts: Texts;
  name: (field: string) => string;
}) {
  const words = texts.placements;
  return (
    <>
      <Grid columns={2}>
        <HoursField form={form} name={name('practice')} label={words.form.practice} optional />
        <HoursField form={form} name={name('paid')} label={words.form.paid} optional />
      </Grid>
      <CheckboxGroup
        form={form}
        name={name('weekdays')}
        label={words.form.weekdays}
        inline
        options={weekdays.map((value) => ({ value, label: words.weekdays[value]! }))}
      />
      <TextField form={form} name={name('note')} label={words.form.note} optional width="xl" />
    </>
  );
}

/** The steps of the hours plan, each a group of its own. */
export function HoursRowsFields({ form, texts, rows }: { form: FormState; texts: Texts; rows: number }) {
  const words = texts.placements.form;
  return (
    <>
      {Array.from({ length: rows }, (_, index) => (
        <fieldset class="ff-hours-row" key={rowField(index, '')}>
          <legend class="form-label">{words.step(index + 1)}</legend>
          <DateField
            form={form}
            name={rowField(index, 'from')}
            label={words.from}
            hint={index === 0 ? words.fromFirstHint : undefined}
            optional={index === 0}
          />
          <LevelFields form={form} texts={texts} name={(field) => rowField(index, field)} />
        </fieldset>
      ))}
    </>
  );
}
