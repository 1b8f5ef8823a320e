import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  RadioGroup,
  SubmitButton,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { CONTACT_CHANNELS } from '../contact-channel.ts';

export interface PersonPageProps {
  workplace: { name: string };
  form: FormState;
  action: string;
  /** Null for a new one. */
  version: number | null;
  cancelHref: string;
  texts: Texts;
}

export function PersonPage({ workplace, form, action, version, cancelHref, texts }: PersonPageProps) {
  const words = texts.portfolio.people;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={workplace.name}>{version === null ? words.newTitle : words.changeTitle}</Heading>
      <Form action={action} formId={newId()} version={version ?? undefined}>
        <TextField form={form} name="name" label={words.name} autocomplete="off" />
        <TextField form={form} name="jobTitle" label={words.jobTitle} hint={words.jobTitleHint} optional />
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
          name="channel"
          label={words.channel}
          options={CONTACT_CHANNELS.map((value) => ({ value, label: texts.companies.channels[value] }))}
          inline
        />
        <TextField form={form} name="bestTime" label={words.bestTime} hint={words.bestTimeHint} optional />
        {version !== null && (
          <CheckboxGroup
            form={form}
            name="left"
            label={words.leftLabel}
            options={[{ value: 'ja', label: words.left }]}
            optional
          />
        )}
        <ButtonRow>
          <SubmitButton>{words.save}</SubmitButton>
          <ButtonLink href={cancelHref} variant="tertiary">
            {texts.common.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
