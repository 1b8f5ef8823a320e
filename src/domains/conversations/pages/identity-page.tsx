import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  Message,
  OnBehalfField,
  SubmitButton,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type IdentityItem, identityItems } from '../participant.ts';

export interface IdentityProps {
  conversationId: string;
  /** The citizen's own name, number and address. */
  has: Record<IdentityItem, string | null>;
  opened: readonly IdentityItem[];
  /** Who will see it. */
  readers: string;
  /** Null: the citizen themself. */
  forName: string | null;
  isProtected: boolean;
  form: FormState;
  texts: Texts;
}

/** The act by which a name comes out: nothing is ticked beforehand. */
export function IdentityPage({
  conversationId,
  has,
  opened,
  readers,
  forName,
  isProtected,
  form,
  texts,
}: IdentityProps) {
  const words = texts.conversations.identity;
  const left = identityItems.filter((item) => !opened.includes(item));
  const back = `/dialoger/${conversationId}`;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={isProtected ? undefined : words.lead(readers)}>
        {forName ? words.titleFor(forName) : words.title}
      </Heading>
      {isProtected ? (
        <Message tone="info">{words.protectedText}</Message>
      ) : left.length === 0 ? (
        <Message tone="success">{words.none}</Message>
      ) : (
        <Form action={`${back}/vis-hvem`}>
          <CheckboxGroup
            form={form}
            name="items"
            label={words.items}
            options={identityItems.map((item) => ({
              value: item,
              label: words.names[item],
              hint: opened.includes(item) ? words.seen : (has[item] ?? words.missing),
              disabled: opened.includes(item) || has[item] === null,
            }))}
          />
          {forName && <OnBehalfField form={form} personName={forName} />}
          <ButtonRow>
            <SubmitButton>{words.save}</SubmitButton>
            <ButtonLink href={back}>{words.cancel}</ButtonLink>
          </ButtonRow>
        </Form>
      )}
    </>
  );
}
