import {
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  OnBehalfField,
  RadioGroup,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type AssessingParty, questions } from '../assessment.ts';

export interface AssessmentPageProps {
  address: string;
  texts: Texts;
  form: FormState;
  party: AssessingParty;
  /** Whom staff answers for, when staff does. */
  onBehalf: string | null;
  /** Counted from the days recorded; null where the one asked may not see them. */
  hours: { attended: string; missed: string } | null;
}

/** Four questions, one tap each. Nothing about the person stands here. */
export function AssessmentPage({ address, texts, form, party, onBehalf, hours }: AssessmentPageProps) {
  const words = texts.placementLife.assess;
  const asked = words.questions[party] as Record<string, string>;
  const options = (values: readonly string[]) =>
    values.map((value) => ({ value, label: (words.choices as Record<string, string>)[value]! }));
  return (
    <>
      <ErrorSummary form={form} />
      <Form action={address} extra={{ party }}>
        {onBehalf && <OnBehalfField form={form} personName={onBehalf} />}
        {Object.entries(questions[party]).map(([question, values]) => (
          <RadioGroup
            key={question}
            form={form}
            name={question}
            label={asked[question]!}
            inline={values.length < 4}
            options={options(values)}
          />
        ))}
        {hours && (
          <RadioGroup
            form={form}
            name="hoursAgreed"
            label={words.hours(hours.attended, hours.missed)}
            inline
            options={options(['agree', 'disagree'])}
          />
        )}
        <TextArea
          form={form}
          name="note"
          label={words.note}
          hint={words.noteHint[party]}
          rows={3}
          maxLength={1000}
          optional
        />
        <ButtonRow>
          <SubmitButton>{words.send}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
