import {
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  SubmitButton,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { ConsultantField, ContactFields, PlaceFields } from './workplace-form-fields.tsx';

export interface ChangeWorkplacePageProps {
  workplaceId: string;
  name: string;
  version: number;
  form: FormState;
  /** Null for the employer, who does not choose the consultant. */
  consultants: readonly { id: string; name: string }[] | null;
  texts: Texts;
}

export function ChangeWorkplacePage({
  workplaceId,
  name,
  version,
  form,
  consultants,
  texts,
}: ChangeWorkplacePageProps) {
  const words = texts.companies.form;
  const here = `/arbejdssteder/${workplaceId}`;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={name}>{words.changeTitle}</Heading>
      <Form action={`${here}/ret`} formId={newId()} version={version}>
        <PlaceFields form={form} texts={texts} />
        <ContactFields form={form} texts={texts} />
        {consultants && <ConsultantField form={form} texts={texts} consultants={consultants} />}
        <ButtonRow>
          <SubmitButton>{words.save}</SubmitButton>
          <ButtonLink href={here} variant="tertiary">
            {texts.common.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
