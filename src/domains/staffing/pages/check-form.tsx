import { Form, type FormState, RadioGroup, SubmitButton, TextArea } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { CHECK_RESULTS } from '../concern.ts';

const nothingTyped: FormState = { values: {}, errors: {} };

/** What somebody found out. `wrong`: what was typed and could not be saved; only one form on a page has that. */
export function CheckForm({
  action,
  about,
  wrong,
  formId,
  texts,
}: {
  action: string;
  about: { reason: string; subject: string };
  wrong: FormState | null;
  formId: string;
  texts: Texts;
}) {
  const words = texts.staffing.one;
  const form = wrong ?? nothingTyped;
  const idOf = (field: string) => (wrong ? undefined : `${field}-${about.reason}-${about.subject}`);
  return (
    <Form action={action} formId={formId} extra={about} label={words.found}>
      <RadioGroup
        form={form}
        name="result"
        id={idOf('result')}
        label={words.found}
        options={CHECK_RESULTS.map((value) => ({ value, label: texts.staffing.results[value] }))}
      />
      <TextArea
        form={form}
        name="note"
        id={idOf('note')}
        label={words.note}
        rows={2}
        maxLength={2000}
        optional
      />
      <SubmitButton variant="secondary">{words.save}</SubmitButton>
    </Form>
  );
}
