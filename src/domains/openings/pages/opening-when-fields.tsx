import {
  CheckboxGroup,
  designTexts,
  type FormState,
  Grid,
  HoursField,
  type Lang,
  Section,
  Select,
  TimeField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { MONTHS, UNSOCIAL } from '../opening-form.ts';

interface FieldsProps {
  form: FormState;
  texts: Texts;
}

export function HoursFields({ form, texts }: FieldsProps) {
  const words = texts.openings.form;
  return (
    <Section title={words.hours}>
      <Grid>
        <HoursField form={form} name="minutesMin" label={words.minutesMin} />
        <HoursField form={form} name="minutesMax" label={words.minutesMax} />
      </Grid>
      <HoursField
        form={form}
        name="minutesStart"
        label={words.minutesStart}
        hint={words.minutesStartHint}
        optional
      />
    </Section>
  );
}

export function WhenFields({ form, texts, lang }: FieldsProps & { lang: Lang }) {
  const words = texts.openings.form;
  const { months } = designTexts(lang);
  const options = MONTHS.map((value) => ({ value, label: months[Number(value) - 1]! }));
  return (
    <Section title={words.when}>
      <Grid>
        <TimeField form={form} name="startTime" label={words.startTime} optional />
        <TimeField form={form} name="endTime" label={words.endTime} optional />
      </Grid>
      <CheckboxGroup
        form={form}
        name="unsocial"
        label={words.unsocial}
        options={UNSOCIAL.map((value) => ({ value, label: words[value] }))}
        optional
      />
      <Section title={words.season} level={3} lead={words.seasonHint}>
        <Grid>
          <Select
            form={form}
            name="seasonFrom"
            label={words.seasonFrom}
            options={options}
            width="s"
            optional
          />
          <Select form={form} name="seasonTo" label={words.seasonTo} options={options} width="s" optional />
        </Grid>
      </Section>
    </Section>
  );
}
