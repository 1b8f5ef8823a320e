import { type FormState, Message, RadioGroup } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { APPROACH_BASES } from '../approach.ts';

/** Before a protected company is approached: the warning, and why it is all right. Nothing for others. */
export function ApproachField({
  company,
  form,
  texts,
  optional,
}: {
  company: { advertisingProtected: boolean };
  form: FormState;
  texts: Texts;
  /** When the form also notes what was no approach of ours. */
  optional?: boolean;
}) {
  if (!company.advertisingProtected) return null;
  const { approach, company: words } = texts.portfolio;
  return (
    <>
      <Message tone="warning" title={words.protectedTitle} headingLevel={3}>
        {words.protectedText}
      </Message>
      <RadioGroup
        form={form}
        name="approachBasis"
        label={approach.label}
        options={APPROACH_BASES.map((value) => ({ value, label: approach.bases[value] }))}
        optional={optional}
      />
    </>
  );
}
