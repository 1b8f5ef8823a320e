import {
  DateField,
  Details,
  Form,
  type FormState,
  formatDate,
  formatMoment,
  hasErrors,
  type Lang,
  Section,
  Select,
  StatusTag,
  SubmitButton,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { nameOf } from '../names.ts';
import type { Thread } from '../read-thread.ts';

interface ActionsProps {
  thread: Thread;
  form: FormState;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

/** What the parties agreed: who does what by when. */
export function AgreedActions({ thread, form, texts, lang, today }: ActionsProps) {
  const words = texts.conversations.actions;
  const { actions, participants, closedAt } = thread;
  const taking = participants.filter(({ left }) => !left);
  if (closedAt && actions.length === 0) return null;
  const called = (id: string) => {
    const one = participants.find((each) => each.id === id);
    return one?.you ? words.you : one ? nameOf(one, texts) : '';
  };
  return (
    <Section title={words.title} lead={actions.length > 0 ? words.lead : undefined} id="aftaler">
      {actions.length === 0 && <p>{words.none}</p>}
      {actions.length > 0 && (
        <ul class="ff-agreed">
          {actions.map((action) => (
            <li
              key={action.id}
              class={action.doneAt ? 'ff-agreed-item ff-agreed-item--done' : 'ff-agreed-item'}
            >
              <div>
                <p class="ff-agreed-what">{action.what}</p>
                <p class="ff-muted">
                  {words.by(called(action.whoId), formatDate(action.dueOn, lang, today))}{' '}
                  {action.doneAt ? (
                    <StatusTag tone="success">
                      {words.doneOn(formatMoment(action.doneAt, lang, today))}
                    </StatusTag>
                  ) : (
                    Temporal.PlainDate.compare(action.dueOn, today) < 0 && (
                      <StatusTag tone="warning">{words.late}</StatusTag>
                    )
                  )}
                </p>
              </div>
              {!action.doneAt && (
                <Form action={`/dialoger/${thread.id}/aftaler/${action.id}/gjort`} inline>
                  <SubmitButton variant="secondary" label={words.doneFor(action.what)}>
                    {words.done}
                  </SubmitButton>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {!closedAt && (
        <div class="d-print-none">
          <Details summary={words.add} open={hasErrors(form)}>
            <Form action={`/dialoger/${thread.id}/aftaler`} label={words.add}>
              <TextField form={form} name="what" label={words.what} width="xl" />
              <Select
                form={form}
                name="whoId"
                label={words.who}
                options={taking.map((one) => ({
                  value: one.id,
                  label: one.you ? words.you : nameOf(one, texts),
                }))}
                empty=""
              />
              <DateField form={form} name="due" label={words.due} />
              <SubmitButton variant="secondary">{words.save}</SubmitButton>
            </Form>
          </Details>
        </div>
      )}
    </Section>
  );
}
