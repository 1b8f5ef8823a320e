import {
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  NumberField,
  Section,
  SubmitButton,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { ConsultantField, ContactFields, PlaceFields } from './workplace-form-fields.tsx';

export interface RegisterWorkplacePageProps {
  form: FormState;
  consultants: readonly { id: string; name: string }[];
  texts: Texts;
}

export function RegisterWorkplacePage({ form, consultants, texts }: RegisterWorkplacePageProps) {
  const words = texts.companies.form;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={words.newLead}>{words.newTitle}</Heading>
      <Form action="/arbejdssteder/ny" formId={newId()}>
        <Section title={words.company}>
          <TextField
            form={form}
            name="cvr"
            label={words.cvr}
            hint={words.cvrHint}
            width="s"
            inputmode="numeric"
            autocomplete="off"
          />
          <TextField form={form} name="companyName" label={words.companyName} width="xl" autocomplete="off" />
          <NumberField form={form} name="employees" label={words.employees} hint={words.employeesHint} />
        </Section>
        <PlaceFields
          form={form}
          texts={texts}
          numbers={
            <TextField
              form={form}
              name="pNumber"
              label={words.pNumber}
              hint={words.pNumberHint}
              width="s"
              inputmode="numeric"
              autocomplete="off"
            />
          }
        />
        <ContactFields form={form} texts={texts} />
        <ConsultantField form={form} texts={texts} consultants={consultants} />
        <ButtonRow>
          <SubmitButton>{words.save}</SubmitButton>
          <ButtonLink href="/arbejdssteder" variant="tertiary">
            {texts.common.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
