import {
  ButtonLink,
  CheckboxGroup,
  type FormState,
  HoursField,
  RadioGroup,
  Select,
  TextArea,
  TimeField,
} from '#design/index.ts';
import { COMPETENCES } from '#domains/citizens/index.ts';
import { TRAVEL_MEANS } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { travelLimits } from '../section-forms.ts';
import { OCCUPATIONS, type SectionName, type ShownNeed } from '../sections.ts';

interface FieldsProps {
  form: FormState;
  texts: Texts;
  citizenId: string;
  known: readonly ShownNeed[];
}
type Fields = (props: FieldsProps) => preact.JSX.Element;

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('da') + words.slice(1);

const Competences: Fields = ({ form, texts }) => {
  const words = texts.marketplace.form;
  const names = texts.citizens.needs.competences;
  return (
    <>
      <CheckboxGroup
        form={form}
        name="held"
        label={words.competences}
        options={COMPETENCES.map((value) => ({ value, label: names[value] ?? capital(value) }))}
        optional
      />
      <TextArea
        form={form}
        name="own"
        label={words.own}
        hint={words.ownHint}
        rows={3}
        maxLength={300}
        optional
      />
    </>
  );
};

const occupations = [...OCCUPATIONS]
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => a.label.localeCompare(b.label, 'da'));

const Wishes: Fields = ({ form, texts }) => {
  const words = texts.marketplace.form;
  return (
    <>
      {(['main', 'second', 'third'] as const).map((name) => (
        <Select
          key={name}
          form={form}
          name={name}
          label={words[name]}
          options={occupations}
          empty={words.none}
          optional
        />
      ))}
    </>
  );
};

const Hours: Fields = ({ form, texts }) => {
  const words = texts.marketplace.form;
  return (
    <>
      <HoursField form={form} name="minutesNow" label={words.hoursNow} hint={words.hoursHint} optional />
      <HoursField form={form} name="minutesAim" label={words.hoursAim} optional />
      <TimeField form={form} name="earliest" label={words.earliest} hint={words.timeHint} optional />
      <TimeField form={form} name="latest" label={words.latest} optional />
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

const Area: Fields = ({ form, texts }) => {
  const words = texts.marketplace.form;
  const { meansChoices } = texts.citizens.needs.questions.travel;
  return (
    <>
      <RadioGroup
        form={form}
        name="reach"
        label={words.reach}
        options={(['town', 'municipality'] as const).map((value) => ({
          value,
          label: words.reachChoices[value],
        }))}
      />
      <CheckboxGroup
        form={form}
        name="means"
        label={words.means}
        options={TRAVEL_MEANS.map((value) => ({ value, label: meansChoices[value] }))}
        optional
      />
      <Select
        form={form}
        name="limitMinutes"
        label={words.limit}
        options={travelLimits.map((value) => ({ value, label: words.limitChoice(Number(value)) }))}
        empty={words.limitNone}
        optional
      />
    </>
  );
};

const Needs: Fields = ({ form, texts, citizenId, known }) => {
  const words = texts.marketplace.form;
  if (known.length === 0)
    return (
      <>
        <p>{words.noNeeds}</p>
        <ButtonLink href={`/borgere/${citizenId}/behov`}>{words.tellNeeds}</ButtonLink>
      </>
    );
  return (
    <CheckboxGroup
      form={form}
      name="picked"
      label={words.needs}
      hint={words.needsHint}
      options={known.map(({ dimension, level }) => {
        const { name, need } = texts.matching.dimensions[dimension];
        return { value: dimension, label: name, hint: texts.marketplace.card.quoted(need[level]) };
      })}
      optional
    />
  );
};

const Words: Fields = ({ form, texts }) => {
  const words = texts.marketplace.form;
  return (
    <TextArea
      form={form}
      name="text"
      label={words.text}
      hint={words.textHint}
      rows={6}
      maxLength={600}
      optional
    />
  );
};

const fields: Record<SectionName, Fields> = {
  competences: Competences,
  wishes: Wishes,
  hours: Hours,
  area: Area,
  needs: Needs,
  words: Words,
};

export function SectionFields({ name, ...props }: FieldsProps & { name: SectionName }) {
  const Chosen = fields[name];
  return <Chosen {...props} />;
}
