import {
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  type FormState,
  OnBehalfField,
  RadioGroup,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type CheckInParty, moods } from '../moods.ts';

interface Props {
  address: string;
  texts: Texts;
  form: FormState;
  /** Whose answer it is; null when staff says whom they answer for. */
  party: CheckInParty | null;
  /** For staff: those they can answer for, by name. */
  parties: { party: CheckInParty; name: string }[];
}

/** One minute: one tap on a sentence, and words for those who want to. */
export function CheckInForm({ address, texts, form, party, parties }: Props) {
  const words = texts.placementLife.checkIn;
  const best = [...moods].reverse();
  return (
    <>
      <ErrorSummary form={form} />
      <Form action={address} label={words.title}>
        {!party && (
          <>
            <RadioGroup
              form={form}
              name="party"
              label={words.whoAnswers}
              options={parties.map((one) => ({
                value: one.party,
                label: `${one.name} (${words.parties[one.party]})`,
              }))}
            />
            <OnBehalfField form={form} personName={words.theOneAnswering} />
          </>
        )}
        <RadioGroup
          form={form}
          name="mood"
          label={words.question[party ?? 'staff']}
          options={best.map((value) => ({ value, label: words.moods[value] }))}
        />
        <TextArea
          form={form}
          name="note"
          label={words.note}
          hint={party ? words.noteHint[party] : undefined}
          rows={3}
          maxLength={1000}
          optional
        />
        <CheckboxGroup
          form={form}
          name="callMe"
          label={words.callLabel}
          labelHidden
          optional
          options={[{ value: 'ja', label: words.callMe, hint: words.callHint }]}
        />
        <ButtonRow>
          <SubmitButton>{words.send}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
