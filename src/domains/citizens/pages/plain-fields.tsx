import {
  CheckboxGroup,
  type FormState,
  HoursField,
  NumberField,
  TextArea,
  TextField,
  TimeField,
} from '#design/index.ts';
import { TRAVEL_MEANS } from '#domains/matching/index.ts';
import { LICENCES } from '#domains/openings/index.ts';
import type { Texts } from '#locales/index.ts';
import type { PlainQuestion } from '../questions.ts';
import { COMPETENCES } from '../vocabulary.ts';

interface FieldsProps {
  form: FormState;
  texts: Texts;
  /** Whether the journey by bus can be looked up. */
  hasTimetable: boolean;
}
type Fields = (props: FieldsProps) => preact.JSX.Element;

const WeekHours =
  (question: 'hours-now' | 'hours-aim'): Fields =>
  ({ form, texts }) => {
    const words = texts.citizens.needs.questions[question];
    return <HoursField form={form} name="hours" label={words.label} hint={words.hint} />;
  };

const InWords =
  (question: 'avoid' | 'helps'): Fields =>
  ({ form, texts }) => {
    const words = texts.citizens.needs.questions[question];
    return <TextArea form={form} name="text" label={words.label} hint={words.hint} maxLength={1000} />;
  };

const Times: Fields = ({ form, texts }) => {
  const words = texts.citizens.needs.questions.times;
  return (
    <>
      <TimeField form={form} name="earliest" label={words.earliest} hint={words.timeHint} optional />
      <TimeField form={form} name="latest" label={words.latest} hint={words.timeHint} optional />
      <CheckboxGroup
        form={form}
        name="also"
        label={words.also}
        options={[
          { value: 'evenings', label: words.evenings },
          { value: 'weekends', label: words.weekends },
        ]}
        optional
      />
    </>
  );
};

const Travel: Fields = ({ form, texts, hasTimetable }) => {
  const words = texts.citizens.needs.questions.travel;
  return (
    <>
      <CheckboxGroup
        form={form}
        name="means"
        label={words.means}
        hint={hasTimetable ? words.busKnown : words.busUnknown}
        options={TRAVEL_MEANS.map((value) => ({ value, label: words.meansChoices[value] }))}
      />
      <NumberField
        form={form}
        name="limit"
        label={words.limit}
        hint={words.limitHint}
        suffix={words.minutes}
      />
    </>
  );
};

const Licences: Fields = ({ form, texts }) => (
  <CheckboxGroup
    form={form}
    name="held"
    label={texts.citizens.needs.questions.licences.label}
    options={LICENCES.map((value) => ({ value, label: texts.openings.licences[value] ?? value }))}
    optional
  />
);

const Wishes: Fields = ({ form, texts }) => {
  const words = texts.citizens.needs.questions.wishes;
  return (
    <>
      <TextField form={form} name="wish1" label={words.first} hint={words.hint} autocomplete="off" />
      <TextField form={form} name="wish2" label={words.second} autocomplete="off" optional />
      <TextField form={form} name="wish3" label={words.third} autocomplete="off" optional />
    </>
  );
};

const Competences: Fields = ({ form, texts }) => {
  const { questions, competences } = texts.citizens.needs;
  const words = questions.competences;
  return (
    <>
      <CheckboxGroup
        form={form}
        name="known"
        label={words.known}
        options={COMPETENCES.map((value) => ({ value, label: competences[value] ?? value }))}
        inline
        optional
      />
      <TextArea form={form} name="own" label={words.own} hint={words.ownHint} rows={4} optional />
    </>
  );
};

/** The fields of each question that is not about a dimension. */
export const plainFields: Record<PlainQuestion, Fields> = {
  'hours-now': WeekHours('hours-now'),
  'hours-aim': WeekHours('hours-aim'),
  times: Times,
  travel: Travel,
  licences: Licences,
  wishes: Wishes,
  competences: Competences,
  avoid: InWords('avoid'),
  helps: InWords('helps'),
};

/** Questions answered in the person's own words, where a diagnosis could slip in. */
export const isFreeText = (question: string): boolean =>
  ['wishes', 'competences', 'avoid', 'helps'].includes(question);
