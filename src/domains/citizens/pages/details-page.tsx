import {
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  RadioGroup,
  Select,
  SubmitButton,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { StaffMember } from '../citizen-queries.ts';

export interface DetailsPageProps {
  form: FormState;
  formId: string;
  /** The citizen being changed; null when a new one is registered. */
  citizen: { id: string; name: string; version: number } | null;
  /** Those to choose a caseworker among, when registering. */
  staff: readonly StaffMember[];
  texts: Texts;
}

export function DetailsPage({ form, formId, citizen, staff, texts }: DetailsPageProps) {
  const words = texts.citizens.details;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={citizen ? undefined : words.newLead}>
        {citizen ? words.title(citizen.name) : words.newTitle}
      </Heading>
      <Form
        action={citizen ? `/borgere/${citizen.id}/oplysninger` : '/borgere/ny'}
        formId={formId}
        version={citizen?.version}
      >
        <TextField form={form} name="name" label={words.name} autocomplete="off" />
        <TextField
          form={form}
          name="phone"
          label={words.phone}
          type="tel"
          width="s"
          autocomplete="off"
          optional
        />
        <TextField form={form} name="email" label={words.email} type="email" autocomplete="off" optional />
        <RadioGroup
          form={form}
          name="preferredChannel"
          label={words.preferredChannel}
          options={(['mail', 'sms', 'phone', 'letter'] as const).map((value) => ({
            value,
            label: words.channels[value],
          }))}
        />
        <RadioGroup
          form={form}
          name="digital"
          label={words.digital}
          options={[
            { value: 'yes', label: words.digitalYes },
            { value: 'no', label: words.digitalNo, hint: words.digitalNoHint },
          ]}
        />
        <TextField form={form} name="address" label={words.address} autocomplete="off" optional />
        <TextField
          form={form}
          name="postalCode"
          label={words.postalCode}
          hint={words.postalCodeHint}
          width="xs"
          inputmode="numeric"
          autocomplete="off"
          optional
        />
        <RadioGroup
          form={form}
          name="language"
          label={words.language}
          inline
          options={(['da', 'en'] as const).map((value) => ({ value, label: words.languages[value] }))}
        />
        <CheckboxGroup
          form={form}
          name="protected"
          label={words.protection}
          options={[{ value: 'yes', label: words.protected, hint: words.protectedHint }]}
          optional
        />
        {!citizen && (
          <Select
            form={form}
            name="caseworkerId"
            label={words.caseworker}
            empty={words.noCaseworker}
            options={staff
              .filter((member) => member.role === 'caseworker')
              .map((member) => ({ value: member.id, label: member.name }))}
            optional
          />
        )}
        <ButtonRow>
          <SubmitButton>{citizen ? words.save : words.create}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
