import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  Message,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import type { HoursPlan } from '../hours-plan.ts';
import { HoursDrawn } from './hours-drawn.tsx';
import { LevelFields } from './hours-rows-fields.tsx';

interface AdjustHoursProps {
  action: string;
  form: FormState;
  formId: string;
  texts: Texts;
  today: Temporal.PlainDate;
  version: number;
  /** The plan as it is, or as it would be. */
  plan: HoursPlan;
  stale?: ComponentChildren;
}

export function AdjustHoursPage({
  action,
  form,
  formId,
  texts,
  today,
  version,
  plan,
  stale,
}: AdjustHoursProps) {
  const words = texts.placements.adjust;
  return (
    <>
      {stale && (
        <Message tone="warning" announce>
          {stale}
        </Message>
      )}
      <ErrorSummary form={form} />
      <HoursDrawn id="timeplan" plan={plan} texts={texts} today={today} withBrake />
      <Form action={action} formId={formId} version={version}>
        <DateField form={form} name="from" label={words.from} />
        <LevelFields form={form} texts={texts} name={(field) => field} />
        <TextArea
          form={form}
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          maxLength={1000}
        />
        <ButtonRow>
          <SubmitButton>{words.save}</SubmitButton>
          <Button name="draw" value="plan">
            {texts.placements.form.draw}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}
