import { DateField, Details, Form, type FormState, SubmitButton } from '#design/index.ts';

/** The last day of something, folded away until somebody needs it. */
export function EndingForm({
  id,
  action,
  form,
  open,
  formId,
  words,
}: {
  id: string;
  action: string;
  form: FormState;
  /** Something is wrong with what was typed. */
  open: boolean;
  formId: string;
  words: { summary: string; lastDay: string; submit: string };
}) {
  return (
    <Details summary={words.summary} open={open}>
      <Form action={action} formId={formId} label={words.summary}>
        <DateField form={form} name="untilOn" id={open ? undefined : `untilOn-${id}`} label={words.lastDay} />
        <SubmitButton variant="secondary">{words.submit}</SubmitButton>
      </Form>
    </Details>
  );
}
