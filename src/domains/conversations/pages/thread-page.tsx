import {
  Button,
  ButtonLink,
  ButtonRow,
  EMPTY_FORM,
  ErrorSummary,
  Form,
  type FormState,
  formatMoment,
  Heading,
  type Lang,
  Message,
  StatusTag,
  SubmitButton,
  WithAside,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { ContactAfterEnd } from '../contact-after-end.ts';
import { aboutWords } from '../names.ts';
import type { Thread } from '../read-thread.ts';
import { AgreedActions } from './agreed-actions.tsx';
import { MarketplaceBox } from './marketplace-box.tsx';
import { MessageList } from './message-list.tsx';
import { DigestForm, ParticipantsBox } from './participants-box.tsx';
import { ReplyForm } from './reply-form.tsx';
import { HeldReplies, InternalNotes } from './staff-part.tsx';

export type ThreadFormName = 'reply' | 'action' | 'note';

export interface ThreadPageProps {
  thread: Thread;
  staff: boolean;
  /** Who writes. */
  holder: string;
  /** The form that was not taken, with what was typed. */
  again: { name: ThreadFormName; form: FormState } | null;
  stale: string | null;
  asksAnyway: boolean;
  /** The placement is over: the citizen may keep contact. */
  contact: ContactAfterEnd;
  aboutHref: string | null;
  printNotes: boolean;
  formId: string;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

export function ThreadPage(props: ThreadPageProps) {
  const { thread, staff, again, stale, aboutHref, texts, lang, today } = props;
  const words = texts.conversations;
  const formOf = (name: ThreadFormName): FormState => (again?.name === name ? again.form : EMPTY_FORM);
  const about = aboutWords(thread, texts, staff);
  return (
    <>
      {again && <ErrorSummary form={again.form} />}
      {stale && <Message tone="warning">{stale}</Message>}
      <Heading kicker={aboutHref ? <a href={aboutHref}>{about}</a> : about} aside={<Waits {...props} />}>
        {thread.subject}
      </Heading>
      <WithAside
        aside={
          <>
            <ParticipantsBox thread={thread} staff={staff} texts={texts} />
            <DigestForm thread={thread} texts={texts} />
          </>
        }
      >
        {staff && <HeldReplies {...props} />}
        <MessageList messages={thread.messages} texts={texts} lang={lang} today={today} />
        <MarketplaceBox thread={thread} texts={texts} today={today} />
        <div class="d-print-none">
          <KeepContact {...props} />
          {thread.closedAt ? (
            <Closed {...props} />
          ) : (
            <ReplyForm
              {...props}
              form={
                again?.name === 'reply' ? again.form : { values: { body: thread.draft?.body }, errors: {} }
              }
            />
          )}
          {!thread.closedAt && thread.waits?.for === 'you' && (
            <ButtonRow>
              <Form action={`/dialoger/${thread.id}/svar-ikke`} inline>
                <SubmitButton variant="tertiary">{words.thread.settle}</SubmitButton>
              </Form>
            </ButtonRow>
          )}
        </div>
        <AgreedActions {...props} form={formOf('action')} />
        {staff && <InternalNotes {...props} form={formOf('note')} printed={props.printNotes} />}
        <div class="d-print-none">
          <ButtonRow>
            <Button type="button" variant="tertiary" data={{ 'data-print': '' }}>
              {words.thread.print}
            </Button>
            {staff && thread.notes.length > 0 && !props.printNotes && (
              <ButtonLink variant="tertiary" href={`/dialoger/${thread.id}?vis=noter`}>
                {words.thread.printNotes}
              </ButtonLink>
            )}
            {!thread.closedAt && (
              <Form action={`/dialoger/${thread.id}/afslut`} inline>
                <SubmitButton variant="tertiary">{words.thread.close}</SubmitButton>
              </Form>
            )}
          </ButtonRow>
        </div>
      </WithAside>
    </>
  );
}

/** Who waits for whom, said first. */
function Waits({ thread, texts, lang, today }: ThreadPageProps) {
  const words = texts.conversations.waiting;
  const when = (at: Temporal.Instant) => formatMoment(at, lang, today);
  if (thread.closedAt) return <StatusTag>{words.closed(when(thread.closedAt))}</StatusTag>;
  if (!thread.waits) return null;
  const many = thread.own?.party === 'employer';
  const { since } = thread.waits;
  return thread.waits.for === 'you' ? (
    <StatusTag tone="warning">{(many ? words.workplace : words.you)(when(since))}</StatusTag>
  ) : (
    <StatusTag tone="info">{(many ? words.others : words.othersYou)(when(since))}</StatusTag>
  );
}

function Closed({ thread, texts }: ThreadPageProps) {
  const words = texts.conversations.thread;
  return (
    <Message tone="info" title={words.closedTitle(thread.closedByName)}>
      <p>{words.closedText}</p>
      {thread.aboutKind !== 'profile' && (
        <Form action={`/dialoger/${thread.id}/genaabn`} inline>
          <SubmitButton variant="secondary">{words.reopen}</SubmitButton>
        </Form>
      )}
    </Message>
  );
}

function KeepContact({ thread, contact, texts }: ThreadPageProps) {
  const words = texts.conversations.contact;
  if (contact === 'kept') return <Message tone="info">{words.kept}</Message>;
  if (contact === 'not-over') return null;
  return (
    <Message tone="info" title={words.title}>
      <p>{words.text}</p>
      <Form action={`/dialoger/${thread.id}/kontakt`} inline>
        <SubmitButton variant="secondary">{words.yes}</SubmitButton>
      </Form>
    </Message>
  );
}
