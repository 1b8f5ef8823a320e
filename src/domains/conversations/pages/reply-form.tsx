import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Details,
  Form,
  type FormState,
  formatMoment,
  type Lang,
  Message,
  OnBehalfField,
  RadioGroup,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { listed, nameOf } from '../names.ts';
import type { Thread } from '../read-thread.ts';

export interface ReplyProps {
  thread: Thread;
  /** Who writes: what is kept in the browser is theirs alone. */
  holder: string;
  form: FormState;
  staff: boolean;
  /** The form was not taken as the words tell who wrote them. */
  asksAnyway: boolean;
  formId: string;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

/** As many as the writer's side has written: a colleague's answer in between is told. */
export const versionOf = ({ messages, own }: Thread): number =>
  1 + (own ? messages.filter(({ author }) => author.id === own.id).length : 0);

/** The box to answer in, with the draft in it. Saved as it is typed where there is JavaScript, by the button where not. */
export function ReplyForm(props: ReplyProps) {
  const { thread, holder, form, staff, asksAnyway, formId, texts, lang, today } = props;
  const words = texts.conversations;
  const readers = thread.participants
    .filter(({ you, left }) => !you && !left)
    .map((one) => nameOf(one, texts));
  const address = `/dialoger/${thread.id}`;
  const { draft } = thread;
  return (
    <Form action={address} formId={formId} version={versionOf(thread)} id="svar">
      <div
        data-draft={`${address}/kladde`}
        data-holder={holder}
        data-kept={words.thread.keptNow}
        data-lost={words.thread.notKept}
        data-back={words.thread.back}
      >
        {draft?.fromMail && <Message tone="warning">{words.thread.fromMail}</Message>}
        <TextArea
          form={form}
          name="body"
          label={words.thread.reply}
          hint={readers.length > 0 ? words.thread.replyTo(listed(readers, lang)) : undefined}
          rows={6}
        />
        <p class="ff-muted" role="status" data-draft-state>
          {draft && !draft.fromMail ? words.thread.kept(formatMoment(draft.updatedAt, lang, today)) : ''}
        </p>
        {asksAnyway && (
          <CheckboxGroup
            form={form}
            name="sendAnyway"
            label={words.reveals.error}
            labelHidden
            options={[{ value: 'yes', label: words.reveals.anyway }]}
            optional
          />
        )}
        {staff && <StaffChoices {...{ thread, form, texts }} />}
        <ButtonRow>
          <SubmitButton>{words.thread.send}</SubmitButton>
          <Button formaction={`${address}/kladde`}>{words.thread.keep}</Button>
        </ButtonRow>
      </div>
    </Form>
  );
}

function StaffChoices({ thread, form, texts }: Pick<ReplyProps, 'thread' | 'form' | 'texts'>) {
  const words = texts.conversations.thread;
  const parties = thread.participants.filter(({ party, left }) => party !== 'staff' && !left);
  return (
    <Details summary={words.options} open={Boolean(form.errors.onBehalfReason || form.values.as)}>
      <CheckboxGroup
        form={form}
        name="urgent"
        label={words.urgent}
        labelHidden
        options={[{ value: 'yes', label: words.urgentChoice }]}
        optional
      />
      {parties.length > 0 && (
        <>
          <RadioGroup
            form={form.values.as === undefined ? { ...form, values: { ...form.values, as: 'self' } } : form}
            name="as"
            label={words.asWhom}
            options={[
              { value: 'self', label: words.asYourself },
              ...parties.map((one) => ({ value: one.id, label: words.asParty(nameOf(one, texts)) })),
            ]}
            optional
          />
          <OnBehalfField form={form} personName={words.onBehalfOf} />
        </>
      )}
    </Details>
  );
}
