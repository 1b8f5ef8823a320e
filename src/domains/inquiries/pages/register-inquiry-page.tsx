import { ButtonRow, ErrorSummary, Form, Heading, OnBehalfField, SubmitButton } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { InquiryFields } from './entrance-page.tsx';

/** What somebody has said on the telephone, written down as they would have themselves. */
export function RegisterInquiryPage({ form, texts }: { form: FormState; texts: Texts }) {
  const words = texts.inquiries.register;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={words.lead}>{words.title}</Heading>
      <Form action="/henvendelser/ny">
        <InquiryFields form={form} texts={texts} />
        <OnBehalfField form={form} personName={words.person} />
        <ButtonRow>
          <SubmitButton>{words.save}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
