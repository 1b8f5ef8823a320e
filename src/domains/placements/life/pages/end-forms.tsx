import {
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  Message,
  RadioGroup,
  SubmitButton,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { stopCauses } from '../end-cause.ts';
import { LearnedFields } from './learned-fields.tsx';

interface Props {
  address: string;
  texts: Texts;
  form: FormState;
}

/** It does not fit: stopped today or some days ago, with what was learned. */
export function StopPage({ address, texts, form }: Props) {
  const words = texts.placementLife.stop;
  return (
    <>
      <ErrorSummary form={form} />
      <Message tone="info" title={words.whatHappensTitle}>
        <ul>
          {words.whatHappens.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Message>
      <Form action={address}>
        <DateField form={form} name="endedOn" label={words.endedOn} />
        <RadioGroup
          form={form}
          name="cause"
          label={words.cause}
          hint={words.causeHint}
          options={stopCauses.map((value) => ({ value, label: words.causes[value] }))}
        />
        <LearnedFields texts={texts} form={form} required />
        <ButtonRow>
          <SubmitButton variant="warning">{words.submit}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}

/** The agreed time has passed. */
export function CompleteForm({ address, texts, form }: Props) {
  const words = texts.placementLife.complete;
  return (
    <>
      <ErrorSummary form={form} />
      <Form action={address} label={words.title}>
        <LearnedFields texts={texts} form={form} required={false} />
        <ButtonRow>
          <SubmitButton>{words.submit}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
