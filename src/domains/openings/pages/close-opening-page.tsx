import {
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  OnBehalfField,
  RadioGroup,
  SubmitButton,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { CLOSE_REASONS } from '../opening-form.ts';

export interface CloseOpeningPageProps {
  opening: { id: string; title: string };
  form: FormState;
  behalfOf: string | null;
  texts: Texts;
}

export function CloseOpeningPage({ opening, form, behalfOf, texts }: CloseOpeningPageProps) {
  const words = texts.openings.close;
  const here = `/jobaabninger/${opening.id}`;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={opening.title} lead={words.lead}>
        {words.title}
      </Heading>
      <Form action={`${here}/luk`} formId={newId()}>
        <RadioGroup
          form={form}
          name="reason"
          label={words.reason}
          options={CLOSE_REASONS.map((value) => ({ value, label: words.reasons[value]! }))}
        />
        {behalfOf && <OnBehalfField form={form} personName={behalfOf} />}
        <ButtonRow>
          <SubmitButton variant="warning">{words.confirm}</SubmitButton>
          <ButtonLink href={here} variant="tertiary">
            {texts.common.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
