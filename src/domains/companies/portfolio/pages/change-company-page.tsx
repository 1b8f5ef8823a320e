import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  NumberField,
  RadioGroup,
  Select,
  SubmitButton,
  TextField,
} from '#design/index.ts';
import { INDUSTRIES } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { CADENCES } from '../cadence.ts';

export interface ChangeCompanyPageProps {
  company: { id: string; name: string };
  version: number;
  form: FormState;
  texts: Texts;
}

export function ChangeCompanyPage({ company, version, form, texts }: ChangeCompanyPageProps) {
  const words = texts.portfolio.form;
  const here = `/virksomheder/${company.id}`;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={company.name}>{words.title}</Heading>
      <Form action={`${here}/ret`} formId={newId()} version={version}>
        <TextField form={form} name="name" label={words.name} width="xl" />
        <Select
          form={form}
          name="industry"
          label={words.industry}
          options={INDUSTRIES.map((value) => ({ value, label: texts.matching.industries[value] }))}
        />
        <NumberField form={form} name="employees" label={words.employees} hint={words.employeesHint} />
        <RadioGroup
          form={form}
          name="cadence"
          label={words.cadence}
          options={CADENCES.map((value) => ({ value, label: texts.portfolio.company.rhythm[value] }))}
        />
        <CheckboxGroup
          form={form}
          name="advertisingProtected"
          label={words.protection}
          options={[{ value: 'ja', label: words.protected }]}
          optional
        />
        <ButtonRow>
          <SubmitButton>{texts.common.save}</SubmitButton>
          <ButtonLink href={here} variant="tertiary">
            {texts.common.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
