import {
  Details,
  Form,
  type Lang,
  RadioGroup,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Step } from '../inquiry-steps.ts';
import { CONTACT_CHANNELS, CONTACT_OUTCOMES, OUTCOMES } from '../needs.ts';

export interface InquiryPageProps {
  inquiry: Inquiry;
  steps: readonly (Step & { id: string })[];
  /** Of a company we know. */
  workplaces: readonly { id: string; name: string }[];
  colleagues: readonly { id: string; name: string }[];
  mayTake: boolean;
  form: FormState;
  /** Somebody was there first. */
  stale: string | null;
  /** Which of the forms was sent. */
  sent: string | null;
  texts: Texts;
  lang: Lang;
  now: Temporal.Instant;
  today: Temporal.PlainDate;
}

export interface ActForm {
  action: string;
  version: number;
}

type Props = InquiryPageProps & ActForm;

export function AnswerForm({ form, inquiry, texts, action, version }: Props) {
  const words = texts.inquiries.page;
  const fields = (
    <Form action={action} version={version} extra={{ act: 'svar' }} label={words.answerTitle}>
      <RadioGroup
        form={form}
        name="channel"
        label={words.channel}
        inline
        options={CONTACT_CHANNELS.map((value) => ({ value, label: texts.inquiries.channels[value] }))}
      />
      <RadioGroup
        form={form}
        name="outcome"
        label={words.outcome}
        options={CONTACT_OUTCOMES.map((value) => ({ value, label: texts.inquiries.contactOutcomes[value] }))}
      />
      <TextArea form={form} name="note" label={words.note} rows={3} maxLength={500} />
      <SubmitButton>{words.saveAnswer}</SubmitButton>
    </Form>
  );
  return (
    <Section title={words.answerTitle} lead={inquiry.answeredAt ? undefined : words.answerLead} id="svar">
      {fields}
    </Section>
  );
}

export function HandOverForm({ form, colleagues, sent, texts, action, version }: Props) {
  const words = texts.inquiries.page;
  if (colleagues.length === 0) return null;
  return (
    <Details summary={words.handTitle} open={sent === 'videre'}>
      <Form action={action} version={version} extra={{ act: 'videre' }} label={words.handTitle}>
        <Select
          form={form}
          name="colleague"
          label={words.colleague}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField form={form} name="handNote" label={words.handNote} optional />
        <SubmitButton variant="secondary">{words.hand}</SubmitButton>
      </Form>
    </Details>
  );
}

export function CloseForm({ form, inquiry, sent, texts, action, version }: Props) {
  const words = texts.inquiries.page;
  return (
    <div id="luk">
      <Details
        summary={words.closeTitle}
        open={sent === 'luk' || (inquiry.answeredAt !== null && !inquiry.wroteAt)}
      >
        <Form action={action} version={version} extra={{ act: 'luk' }} label={words.closeTitle}>
          <RadioGroup
            form={form}
            name="result"
            label={words.result}
            options={OUTCOMES.map((value) => ({ value, label: texts.inquiries.outcomes[value] }))}
          />
          <TextField form={form} name="closeNote" label={words.closeNote} optional />
          <SubmitButton variant="secondary">{words.close}</SubmitButton>
        </Form>
      </Details>
    </div>
  );
}
