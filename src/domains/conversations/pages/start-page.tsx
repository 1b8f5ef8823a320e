import {
  CheckboxGroup,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  Message,
  SubmitButton,
  TextArea,
  TextField,
} from '#design/index.ts';
import { ApproachField } from '#domains/companies/index.ts';
import type { Texts } from '#locales/index.ts';

export interface StartProps {
  action: string;
  title: string;
  /** Whom the message may go to; one alone needs no choosing. */
  choices: readonly { value: string; label: string }[];
  /** Conversations about the same that are still open. */
  earlier: readonly { id: string; subject: string }[];
  /** The mentor cannot be written to before the promise. */
  mentorNotYet: boolean;
  /** The company, when writing to it is an approach of ours. */
  approached: { advertisingProtected: boolean } | null;
  form: FormState;
  texts: Texts;
}

export function StartPage(props: StartProps) {
  const { action, title, choices, earlier, mentorNotYet, approached, form, texts } = props;
  const words = texts.conversations.start;
  if (choices.length === 0) {
    return (
      <>
        <Heading>{title}</Heading>
        <EmptyState title={words.nobody} action={{ href: '/kontakt', label: texts.about.contact.title }}>
          {words.nobodyText}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={choices.length === 1 ? words.to(choices[0]!.label) : undefined}>{title}</Heading>
      {earlier.length > 0 && (
        <Message tone="info" title={words.earlier}>
          <ul class="nobullet-list">
            {earlier.map(({ id, subject }) => (
              <li key={id}>
                <a href={`/dialoger/${id}`}>{subject}</a>
              </li>
            ))}
          </ul>
        </Message>
      )}
      <Form action={action}>
        {approached && (
          <ApproachField company={approached} form={form} texts={texts} optional={choices.length > 1} />
        )}
        {choices.length > 1 && (
          <CheckboxGroup
            form={form}
            name="with"
            label={words.with}
            hint={mentorNotYet ? words.mentorNotYet : undefined}
            options={choices}
          />
        )}
        <TextField form={form} name="subject" label={words.subject} hint={words.subjectHint} width="xl" />
        <TextArea form={form} name="body" label={words.body} rows={8} />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </>
  );
}
