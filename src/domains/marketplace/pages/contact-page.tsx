import {
  ButtonLink,
  ErrorSummary,
  Form,
  Heading,
  Message,
  RadioGroup,
  Section,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { reportReasons, type Side } from '../block-and-report.ts';

export interface ContactPageProps {
  conversationId: string;
  side: Side;
  /** Whom it is with, as this side may know them. */
  withWhom: string;
  alias: string;
  opened: readonly string[];
  open: boolean;
  waitsForEmployer: boolean;
  form: FormState;
  formIds: readonly string[];
  texts: Texts;
}

/** All that is not writing: what the other sees, two quick answers, and the ways out. */
export function ContactPage(props: ContactPageProps) {
  const { conversationId, side, withWhom, alias, opened, open, waitsForEmployer, form, formIds, texts } =
    props;
  const words = texts.marketplace.contact;
  const base = `/markedsplads/dialoger/${conversationId}`;
  const many = side === 'employer';
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={words.with(withWhom)} lead={words.lead}>
        {words.title}
      </Heading>
      {!open && (
        <Message tone="info">
          <p>{words.ended}</p>
        </Message>
      )}
      {many && open && waitsForEmployer && <QuickAnswer {...{ base, formIds, texts }} />}
      {!many && (
        <Section title={words.who}>
          <p>
            {opened.length === 0
              ? words.whoAlias(alias)
              : words.whoOpened(opened.map((item) => words.items[item] ?? item).join(', '))}
          </p>
          {open && <ButtonLink href={`/dialoger/${conversationId}/vis-hvem`}>{words.show}</ButtonLink>}
        </Section>
      )}
      {open && (
        <Section title={words.closeTitle} lead={words.closeText}>
          <Form action={`${base}/stop`} formId={formIds[2]} label={words.close}>
            <SubmitButton variant="secondary">{words.close}</SubmitButton>
          </Form>
        </Section>
      )}
      <Section title={words.blockTitle} lead={many ? words.blockTextEmployer : words.blockTextCitizen}>
        <Form action={`${base}/bloker`} formId={formIds[3]} label={words.block}>
          <SubmitButton variant="secondary">{words.block}</SubmitButton>
        </Form>
      </Section>
      <Section title={words.reportTitle} lead={words.reportText} id="meld">
        <Form action={`${base}/meld`} formId={formIds[4]}>
          <RadioGroup
            form={form}
            name="reason"
            label={words.reason}
            options={reportReasons.map((value) => ({ value, label: words.reasons[value] as string }))}
          />
          <TextArea form={form} name="note" label={words.note} rows={3} maxLength={1000} optional />
          <SubmitButton variant="secondary">{words.report}</SubmitButton>
        </Form>
      </Section>
      <ButtonLink variant="tertiary" href={`/dialoger/${conversationId}`}>
        {words.back}
      </ButtonLink>
    </>
  );
}

function QuickAnswer({ base, formIds, texts }: { base: string; formIds: readonly string[]; texts: Texts }) {
  const words = texts.marketplace.quick;
  return (
    <Section title={words.title} lead={words.text}>
      <Form action={`${base}/i-dag`} formId={formIds[0]} label={words.today}>
        <SubmitButton>{words.today}</SubmitButton>
      </Form>
      <Form action={`${base}/vaek`} formId={formIds[1]} label={words.gone}>
        <SubmitButton variant="secondary">{words.gone}</SubmitButton>
      </Form>
    </Section>
  );
}
