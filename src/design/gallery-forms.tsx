import { ButtonRow, SubmitButton } from './buttons.tsx';
import { CheckboxGroup, RadioGroup, Select } from './choice-fields.tsx';
import { DateField } from './date-field.tsx';
import { ErrorSummary, Form, SearchForm } from './form.tsx';
import { EMPTY_FORM, type FormState } from './form-state.ts';
import { LONG_NAME } from './gallery-samples.ts';
import { Section } from './heading.tsx';
import { OnBehalfField } from './on-behalf-field.tsx';
import { HoursField, NumberField, TextArea, TextField, TimeField } from './text-fields.tsx';

const WRONG: FormState = {
  values: {
    'wrong-title': LONG_NAME,
    'wrong-note': '<script>alert("hej")</script>\nto linjer',
    'wrong-hours': 'syv en halv',
    'wrong-places': '-1',
    'wrong-start': '25:00',
    'wrong-day-day': '31',
    'wrong-day-month': '2',
    'wrong-day-year': '2026',
    'wrong-noise': undefined,
    'wrong-travel': ['bus', 'bike'],
    'wrong-trade': '',
  },
  errors: {
    'wrong-title': ['Skriv en kortere overskrift. Der er plads til 120 tegn.'],
    'wrong-note': ['Skriv uden koder.'],
    'wrong-hours': ['Skriv timerne som et tal, fx 7,5.'],
    'wrong-places': ['Skriv et tal, der er 1 eller mere.'],
    'wrong-start': ['Skriv et klokkeslæt, fx 8.30.'],
    'wrong-day': ['Februar 2026 har ikke 31 dage.'],
    'wrong-noise': ['Vælg, hvor meget støj der må være.'],
    'wrong-travel': ['Du har valgt cykel, men også skrevet, at du ikke cykler.'],
    'wrong-trade': ['Vælg en branche.'],
    '': ['En anden har rettet i samme aftale. Læs den nye udgave, før du gemmer.'],
  },
};
const NOISE = [
  {
    value: 'quiet',
    label: 'Der skal være ro',
    hint: 'Ingen maskiner og få mennesker.',
    example: 'et lager om formiddagen',
  },
  { value: 'some', label: 'Lidt støj er fint', example: 'et kontor med samtaler' },
  { value: 'any', label: 'Støj gør ikke noget', disabled: true },
];
const TRAVEL = [
  { value: 'bus', label: 'Bus' },
  { value: 'bike', label: 'Cykel' },
  { value: 'car', label: 'Bil' },
];

function Fields({ form, prefix }: { form: FormState; prefix: string }) {
  return (
    <>
      <TextField
        form={form}
        name={`${prefix}-title`}
        label="Overskrift"
        hint="Det, kollegaerne kalder opgaven."
      />
      <TextArea form={form} name={`${prefix}-note`} label="Fortæl om opgaven" maxLength={2000} optional />
      <HoursField form={form} name={`${prefix}-hours`} label="Timer om ugen" />
      <NumberField form={form} name={`${prefix}-places`} label="Antal pladser" suffix="pladser" />
      <TimeField form={form} name={`${prefix}-start`} label="Mødetid" />
      <DateField form={form} name={`${prefix}-day`} label="Første dag" />
      <RadioGroup
        form={form}
        name={`${prefix}-noise`}
        label="Hvor meget støj må der være?"
        hint="Tænk på en almindelig dag."
        options={NOISE}
      />
      <CheckboxGroup
        form={form}
        name={`${prefix}-travel`}
        label="Hvordan kan du komme frem?"
        options={TRAVEL}
        inline
        optional
      />
      <Select
        form={form}
        name={`${prefix}-trade`}
        label="Branche"
        options={[
          { value: 'food', label: 'Fødevarer' },
          { value: 'care', label: 'Omsorg' },
        ]}
      />
    </>
  );
}

export function GalleryForms() {
  return (
    <>
      <Section title="Formular" lead="Tom, som den møder dig.">
        <SearchForm action="#" label="Søg i forløb">
          <TextField form={EMPTY_FORM} name="q" label="Søg" type="search" optional />
          <Select
            form={EMPTY_FORM}
            name="state"
            label="Status"
            options={TRAVEL}
            empty="Alle"
            optional
            width="m"
          />
          <ButtonRow>
            <SubmitButton variant="secondary">Søg</SubmitButton>
          </ButtonRow>
        </SearchForm>
        <Form action="#" formId="gallery-empty" label="Tom formular">
          <Fields form={EMPTY_FORM} prefix="empty" />
          <OnBehalfField form={EMPTY_FORM} personName="Jonas" />
          <ButtonRow>
            <SubmitButton>Gem og fortsæt</SubmitButton>
            <SubmitButton variant="tertiary" name="later" value="yes">
              Gem, og gør det færdigt en anden dag
            </SubmitButton>
          </ButtonRow>
        </Form>
      </Section>
      <Section title="Formular med fejl" lead="Alt, der var skrevet, står der endnu.">
        <ErrorSummary form={WRONG} />
        <Form action="#" formId="gallery-wrong" version={3} label="Formular med fejl">
          <Fields form={WRONG} prefix="wrong" />
          <ButtonRow>
            <SubmitButton>Prøv igen</SubmitButton>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}
