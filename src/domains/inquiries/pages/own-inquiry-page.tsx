import {
  ContactCard,
  ErrorSummary,
  Form,
  formatMoment,
  Heading,
  type Lang,
  Message,
  Section,
  SubmitButton,
  SummaryList,
  TextArea,
  Timeline,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { timeZone } from '#platform/clock.ts';
import type { FormState } from '#platform/http/form.ts';
import { type Inquiry, stateOf } from '../inquiry.ts';
import type { Step } from '../inquiry-steps.ts';
import { promiseWords } from '../promise-words.ts';

export interface OwnInquiryPageProps {
  inquiry: Inquiry;
  steps: readonly (Step & { id: string })[];
  answerer: { name: string; phone: string | null; email: string | null } | null;
  form: FormState;
  texts: Texts;
  lang: Lang;
  now: Temporal.Instant;
  today: Temporal.PlainDate;
}

/** What those who asked see of a step; what we write to each other is not among it. */
function titleOf(step: Step, texts: Texts): string | null {
  const words = texts.inquiries.own.steps;
  switch (step.kind) {
    case 'wrote':
      return texts.inquiries.steps.wrote;
    case 'contacted':
      return step.outcome === 'not-reached' ? words.tried : words.contacted;
    case 'taken':
      return words.has(step.actorName);
    case 'handed-over':
    case 'rerouted':
      return words.has(step.toName ?? '');
    case 'closed':
      return words.closed;
    case 'reopened':
      return words.reopened;
    default:
      return null;
  }
}

function Standing({ inquiry, texts, lang, now, today }: OwnInquiryPageProps) {
  const words = texts.inquiries.own;
  const state = stateOf(inquiry, now);
  if (state === 'closed') return <Message tone="info">{words.closed}</Message>;
  if (inquiry.answeredAt)
    return <Message tone="success">{words.answered(formatMoment(inquiry.answeredAt, lang, today))}</Message>;
  if (state === 'late') return <Message tone="warning">{words.late}</Message>;
  return <Message tone="info">{words.waiting(promiseWords(inquiry.answerBy, lang, today))}</Message>;
}

export function OwnInquiryPage(props: OwnInquiryPageProps) {
  const { inquiry, steps, answerer, form, texts, lang, today } = props;
  const words = texts.inquiries.own;
  const events = steps.flatMap((step) => {
    const title = titleOf(step, texts);
    return title
      ? [
          {
            id: step.id,
            on: step.at.toZonedDateTimeISO(timeZone).toPlainDate(),
            title,
            by: step.party === 'employer' ? words.you : undefined,
            text: step.kind === 'wrote' ? step.note : undefined,
          },
        ]
      : [];
  });
  return (
    <>
      <ErrorSummary form={form} />
      <Heading>{words.title}</Heading>
      <Standing {...props} />
      {answerer && (
        <ContactCard
          name={answerer.name}
          phone={answerer.phone ?? undefined}
          mail={answerer.email ?? undefined}
          kicker={texts.inquiries.receipt.answererKicker}
        />
      )}
      <Form action={`/virksomhed/hjaelp/${inquiry.id}`}>
        <TextArea form={form} name="words" label={words.write} rows={3} maxLength={500} />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
      <Section title={words.asked}>
        <SummaryList
          rows={[
            { label: texts.inquiries.list.need, value: texts.inquiries.needs[inquiry.need] },
            { label: texts.inquiries.page.company, value: inquiry.companyName },
            ...(inquiry.words ? [{ label: texts.inquiries.page.words, value: inquiry.words }] : []),
            { label: words.sentOn, value: formatMoment(inquiry.receivedAt, lang, today) },
          ]}
        />
      </Section>
      {events.length > 0 && (
        <Section title={words.whatHappened}>
          <Timeline events={events} today={today} />
        </Section>
      )}
    </>
  );
}
