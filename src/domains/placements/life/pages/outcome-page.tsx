import {
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  HoursField,
  Message,
  RadioGroup,
  Section,
  SubmitButton,
  TextArea,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Outcome } from '../../placement.ts';

interface Props {
  address: string;
  texts: Texts;
  form: FormState;
  version: string;
  stale: string | null;
}

/** The nearest to a job first. */
const shown: readonly Outcome[] = [
  'job',
  'near-job',
  'praktik',
  'near-praktik',
  'education',
  'closer',
  'sick',
  'none',
];

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
          options={shown.map((value) => ({
            value,
            label: words.kinds[value].name,
            hint: words.kinds[value].hint,
          }))}
        />
        <Section title={words.jobPart} lead={words.jobPartLead}>
          <TextField form={form} name="jobTitle" label={words.jobTitle} />
          <HoursField form={form} name="jobHours" label={words.jobHours} />
          <DateField form={form} name="jobStartsOn" label={words.jobStarts} />
          <RadioGroup
            form={form}
            name="sameWorkplace"
            label={words.sameWorkplace}
            inline
            options={[
              { value: 'yes', label: texts.common.yes },
              { value: 'no', label: texts.common.no },
            ]}
          />
        </Section>
        <TextArea form={form} name="note" label={words.note} rows={3} maxLength={1000} optional />
        <ButtonRow>
          <SubmitButton>{texts.common.save}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
