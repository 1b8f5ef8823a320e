import {
  Button,
  ButtonRow,
  Details,
  Form,
  type FormState,
  formatMoment,
  hasErrors,
  type Lang,
  Message,
  Section,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { nameOf } from '../names.ts';
import type { Thread } from '../read-thread.ts';

interface StaffProps {
  thread: Thread;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

/** Answers from an address we did not write to: staff say whom they are from. */
export function HeldReplies({ thread, texts }: StaffProps) {
  const words = texts.conversations.held;
  return thread.held.map((one) => {
    const from = thread.participants.find(({ id }) => id === one.participantId);
    return (
      <Message key={one.id} tone="warning" title={words.title}>
        <p>{words.text(one.fromAddress)}</p>
        <blockquote class="ff-held">{one.body}</blockquote>
        <Form action={`/dialoger/${thread.id}/svar/${one.id}`} label={words.title}>
          <ButtonRow>
            <Button name="decision" value="posted">
              {words.post(from ? nameOf(from, texts) : '')}
            </Button>
            <Button variant="tertiary" name="decision" value="dropped">
              {words.drop}
            </Button>
          </ButtonRow>
        </Form>
      </Message>
    );
  });
}

/** The municipality's own notes; on paper only when asked for. */
export function InternalNotes({
  thread,
  form,
  printed,
  texts,
  lang,
  today,
}: StaffProps & { form: FormState; printed: boolean }) {
  const words = texts.conversations.notes;
  return (
    <div class={printed ? 'ff-notes' : 'ff-notes d-print-none'}>
      <Section title={words.title} lead={words.lead} id="noter">
        {thread.notes.length === 0 && <p>{words.none}</p>}
        <ul class="ff-messages">
          {thread.notes.map((note) => (
            <li key={note.id} class="ff-message-line ff-message-line--note">
              <p class="ff-message-head">
                <strong>{note.authorName}</strong>{' '}
                <time dateTime={note.at.toString()}>{formatMoment(note.at, lang, today)}</time>
              </p>
              <div class="ff-message-words">
                <p>{note.body}</p>
              </div>
            </li>
          ))}
        </ul>
        <div class="d-print-none">
          <Details summary={words.add} open={hasErrors(form)}>
            <Form action={`/dialoger/${thread.id}/noter`}>
              <TextArea form={form} name="note" label={words.body} rows={3} />
              <SubmitButton variant="secondary">{words.save}</SubmitButton>
            </Form>
          </Details>
        </div>
      </Section>
    </div>
  );
}
