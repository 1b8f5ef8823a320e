import {
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  Message,
  OnBehalfField,
  RadioGroup,
  Select,
  SubmitButton,
  Tabs,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { reportReasons, type Side } from '../block-and-report.ts';
import type { Contact } from '../contact-queries.ts';

export const HELPS = ['today', 'gone', 'stop', 'block', 'report'] as const;
type Help = (typeof HELPS)[number];

const words: Record<Side, string> = { citizen: 'borger', employer: 'virksomhed' };
export const sideAt = (word: string | undefined): Side => (word === words.employer ? 'employer' : 'citizen');

/** What can be done for this side now. */
export const helpsOf = (side: Side, { open, waitsForEmployer }: Contact): Help[] => [
  ...(side === 'employer' && open && waitsForEmployer ? (['today', 'gone'] as const) : []),
  ...(open ? (['stop'] as const) : []),
  'block',
  'report',
];

interface HelpInContactPageProps {
  contact: Contact;
  behind: { name: string; contactName: string; contactPhone: string | null };
  side: Side;
  form: FormState;
  formId: string;
  texts: Texts;
}

/** A colleague has one of the two on the phone: what do they want done? */
export function HelpInContactPage({ contact, behind, side, form, formId, texts }: HelpInContactPageProps) {
  const { help, contact: about } = texts.marketplace;
  const base = `/markedsplads/dialoger/${contact.conversationId}/hjaelp`;
  const whom = side === 'citizen' ? behind.name : behind.contactName;
  const labels = help.acts[side];
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={help.between(contact.alias, contact.workplaceName)} lead={help.lead}>
        {help.title}
      </Heading>
      <Tabs
        label={help.forWhom}
        tabs={(['citizen', 'employer'] as const).map((one) => ({
          href: `${base}?for=${words[one]}`,
          label: one === 'citizen' ? behind.name : contact.workplaceName,
          current: one === side,
        }))}
      />
      {!contact.open && (
        <Message tone="info">
          <p>{about.ended}</p>
        </Message>
      )}
      {side === 'employer' && behind.contactPhone && (
        <p>
          {behind.contactName},{' '}
          <a href={`tel:${behind.contactPhone.replaceAll(' ', '')}`}>{behind.contactPhone}</a>
        </p>
      )}
      <Form action={base} formId={formId} extra={{ for: words[side] }}>
        <RadioGroup
          form={form}
          name="act"
          label={help.what}
          options={helpsOf(side, contact).map((value) => ({ value, label: labels[value] as string }))}
        />
        <Select
          form={form}
          name="reason"
          label={help.reason}
          optional
          options={reportReasons.map((value) => ({ value, label: help.reasons[value] as string }))}
        />
        <TextArea form={form} name="note" label={about.note} rows={3} maxLength={1000} optional />
        <OnBehalfField form={form} personName={whom} />
        <ButtonRow>
          <SubmitButton>{help.action}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
