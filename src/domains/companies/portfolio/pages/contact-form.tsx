import {
  DateField,
  Details,
  Form,
  type FormState,
  RadioGroup,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { CONTACT_KINDS, LOG_CHANNELS } from '../contact-form.ts';
import { ApproachField } from './approach-field.tsx';

/** A call noted in fifteen seconds: one tap, a few words, save. Everything else has its likely answer. */
export function ContactForm({
  company,
  form,
  texts,
}: {
  company: { id: string; advertisingProtected: boolean };
  form: FormState;
  texts: Texts;
}) {
  const words = texts.portfolio.contact;
  const otherDay = ['on', 'on-day', 'on-month', 'on-year'].some(
    (name) => form.errors[name] || form.values[name],
  );
  return (
    <Form action={`/virksomheder/${company.id}/kontakt`} formId={newId()} label={words.title}>
      <ApproachField company={company} form={form} texts={texts} optional />
      <RadioGroup
        form={form}
        name="kind"
        label={words.kind}
        options={CONTACT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        inline
      />
      <RadioGroup
        form={form}
        name="channel"
        label={words.channel}
        options={LOG_CHANNELS.map((value) => ({ value, label: words.channels[value] }))}
        inline
      />
      <TextArea
        form={form}
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={2}
        maxLength={1000}
        optional
      />
      <Details summary={words.on} open={otherDay}>
        <DateField form={form} name="on" label={words.on} hint={words.onHint} labelHidden optional />
      </Details>
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  );
}
