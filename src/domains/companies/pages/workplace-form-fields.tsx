import type { ComponentChildren } from 'preact';
import { type FormState, RadioGroup, Section, Select, TextArea, TextField } from '#design/index.ts';
import { INDUSTRIES } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { CONTACT_CHANNELS } from '../contact-channel.ts';

interface FieldsProps {
  form: FormState;
  texts: Texts;
}

/** The place itself. `numbers`: what only the one who registers it writes. */
export function PlaceFields({ form, texts, numbers }: FieldsProps & { numbers?: ComponentChildren }) {
  const words = texts.companies.form;
  return (
    <Section title={words.workplace}>
      {numbers}
      <TextField form={form} name="name" label={words.name} hint={words.nameHint} width="xl" />
      <Select
        form={form}
        name="industry"
        label={words.industry}
        options={INDUSTRIES.map((value) => ({ value, label: texts.matching.industries[value] }))}
      />
      <TextField form={form} name="address" label={words.address} width="xl" />
      <TextField form={form} name="postalCode" label={words.postalCode} width="xs" inputmode="numeric" />
      <TextArea
        form={form}
        name="about"
        label={words.about}
        hint={words.aboutHint}
        rows={3}
        maxLength={1000}
        optional
      />
    </Section>
  );
}

export function ContactFields({ form, texts }: FieldsProps) {
  const words = texts.companies.form;
  return (
    <Section title={words.contact}>
      <TextField form={form} name="contactName" label={words.contactName} autocomplete="off" />
      <TextField
        form={form}
        name="contactEmail"
        label={words.contactEmail}
        type="email"
        autocomplete="off"
        optional
      />
      <TextField
        form={form}
        name="contactPhone"
        label={words.contactPhone}
        type="tel"
        width="s"
        autocomplete="off"
        optional
      />
      <RadioGroup
        form={form}
        name="contactChannel"
        label={words.channel}
        options={CONTACT_CHANNELS.map((value) => ({ value, label: texts.companies.channels[value] }))}
        inline
      />
    </Section>
  );
}

export function ConsultantField({
  form,
  texts,
  consultants,
}: FieldsProps & { consultants: readonly { id: string; name: string }[] }) {
  return (
    <Select
      form={form}
      name="consultantId"
      label={texts.companies.form.consultant}
      options={consultants.map(({ id, name }) => ({ value: id, label: name }))}
      empty={texts.companies.list.noConsultant}
      optional
    />
  );
}
