import {
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  HoursField,
  Message,
  RadioGroup,
  SubmitButton,
  TextArea,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { outcomes } from '../../placement.ts';

interface Props {
  address: string;
  texts: Texts;
  form: FormState;
  version: string;
  stale: string | null;
}

/** What it led to; the questions about the job count only when it was one. */
export function OutcomePage({ address, texts, form, version, stale }: Props) {
  const words = texts.placementLife.outcome;
  return (
    <>
      <ErrorSummary form={form} />
      {stale && (
        <Message tone="warning" announce>
          {stale}
        </Message>
      )}
      <Form action={address} version={version}>
        <RadioGroup
          form={form}
          name="kind"
          label={words.kind}
          options={outcomes.map((value) => ({
            value,
            label: words.kinds[value].name,
            hint: words.kinds[value].hint,
          }))}
        />
        <fieldset class="ff-job">
          <legend class="h3">{words.jobPart}</legend>
          <p>{words.jobPartLead}</p>
          <TextField form={form} name="jobTitle" label={words.jobTitle} optional />
          <HoursField form={form} name="jobHours" label={words.jobHours} optional />
          <DateField form={form} name="jobStartsOn" label={words.jobStarts} optional />
          <RadioGroup
            form={form}
            name="sameWorkplace"
            label={words.sameWorkplace}
            inline
            optional
            options={[
              { value: 'yes', label: texts.common.yes },
              { value: 'no', label: texts.common.no },
            ]}
          />
        </fieldset>
        <TextArea form={form} name="note" label={words.note} rows={3} maxLength={1000} optional />
        <SubmitButton>{texts.common.save}</SubmitButton>
      </Form>
    </>
  );
}
