import {
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  type Lang,
  NumberField,
  Section,
  SubmitButton,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { type LookedUp, RegisterLookup } from '../register/pages/register-lookup.tsx';
import { ConsultantField, ContactFields, PlaceFields } from './workplace-form-fields.tsx';

export interface RegisterWorkplacePageProps {
  form: FormState;
  lookedUp: LookedUp | null;
  /** What an inquiry told beforehand; kept through a look-up. */
  carried: Record<string, string>;
  consultants: readonly { id: string; name: string }[];
  texts: Texts;
  lang: Lang;
}

export function RegisterWorkplacePage({
  form,
  lookedUp,
  carried,
  consultants,
  texts,
  lang,
}: RegisterWorkplacePageProps) {
  const words = texts.companies.form;
  const register = lookedUp?.company;
  const interval = register?.employees === null ? register.employeesInterval : null;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={words.newLead}>{words.newTitle}</Heading>
      <RegisterLookup lookedUp={lookedUp} carried={carried} texts={texts} lang={lang} />
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
          <NumberField
            form={form}
            name="employees"
            label={words.employees}
            hint={
              interval
                ? `${words.employeesHint} ${texts.portfolio.register.interval(interval)}`
                : words.employeesHint
            }
          />
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
