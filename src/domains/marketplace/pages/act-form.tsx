import {
  ButtonRow,
  type ButtonVariant,
  ErrorSummary,
  Form,
  OnBehalfField,
  SubmitButton,
} from '#design/index.ts';
import type { FormState } from '#platform/http/form.ts';

interface ActFormProps {
  action: string;
  label: string;
  variant?: ButtonVariant;
  /** The person, when staff does it for them; the reason is then asked. */
  onBehalfOf: string | null;
  extra?: Record<string, string>;
  form: FormState;
  formId: string;
}

/** One button that does one thing. */
export function ActForm({
  action,
  label,
  variant = 'primary',
  onBehalfOf,
  extra,
  form,
  formId,
}: ActFormProps) {
  return (
    <Form action={action} formId={formId} extra={extra} label={label}>
      {onBehalfOf && <ErrorSummary form={form} />}
      {onBehalfOf && <OnBehalfField form={form} personName={onBehalfOf} />}
      <ButtonRow>
        <SubmitButton variant={variant}>{label}</SubmitButton>
      </ButtonRow>
    </Form>
  );
}
