import { ButtonRow, ErrorSummary, Form, RadioGroup, SubmitButton, TextArea } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { cancelCauses } from '../cancel-placement.ts';

export function CancelPage({
  action,
  form,
  formId,
  texts,
}: {
  action: string;
  form: FormState;
  formId: string;
  texts: Texts;
}) {
  const words = texts.placements.cancelling;
  return (
    <>
      <ErrorSummary form={form} />
      <Form action={action} formId={formId}>
        <RadioGroup
          form={form}
          name="cause"
          label={words.cause}
          options={cancelCauses.map((value) => ({ value, label: words.causes[value]! }))}
        />
        <TextArea form={form} name="note" label={words.note} rows={4} maxLength={2000} optional />
        <ButtonRow>
          <SubmitButton variant="warning">{words.submit}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
