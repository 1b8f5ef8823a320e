import { Button, Details, Form, type FormState, OnBehalfField, RadioGroup } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { CLOSE_REASONS } from '../call-form.ts';

export function CloseCallOff({
  callOffId,
  form,
  behalfOf,
  texts,
}: {
  callOffId: string;
  form: FormState;
  behalfOf: string | null;
  texts: Texts;
}) {
  const words = texts.seasons.callOff;
  return (
    <Details summary={words.closeTitle} open={Object.keys(form.errors).length > 0}>
      <Form action={`/jobbank/${callOffId}/luk`} formId={newId()}>
        <RadioGroup
          form={form}
          name="reason"
          label={words.reason}
          options={CLOSE_REASONS.map((value) => ({ value, label: words.reasons[value]! }))}
        />
        {behalfOf && <OnBehalfField form={form} personName={behalfOf} />}
        <Button>{words.close}</Button>
      </Form>
    </Details>
  );
}
