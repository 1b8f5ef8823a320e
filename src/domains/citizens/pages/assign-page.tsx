import {
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  Select,
  SubmitButton,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { StaffMember } from '../citizen-queries.ts';

export interface AssignPageProps {
  form: FormState;
  formId: string;
  citizen: { id: string; name: string; version: number };
  staff: readonly StaffMember[];
  texts: Texts;
}

export function AssignPage({ form, formId, citizen, staff, texts }: AssignPageProps) {
  const words = texts.citizens.assign;
  const options = (role: string) =>
    staff.filter((member) => member.role === role).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={words.lead}>{words.title(citizen.name)}</Heading>
      <Form action={`/borgere/${citizen.id}/tildel`} formId={formId} version={citizen.version}>
        <Select
          form={form}
          name="caseworkerId"
          label={words.caseworker}
          empty={words.nobody}
          options={options('caseworker')}
          optional
        />
        <Select
          form={form}
          name="consultantId"
          label={words.consultant}
          empty={words.nobody}
          options={options('consultant')}
          optional
        />
        <ButtonRow>
          <SubmitButton>{words.save}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
