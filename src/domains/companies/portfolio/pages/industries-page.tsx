import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  SubmitButton,
} from '#design/index.ts';
import { INDUSTRIES } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';

export function IndustriesPage({
  consultant,
  form,
  texts,
}: {
  consultant: { id: string; name: string };
  form: FormState;
  texts: Texts;
}) {
  const words = texts.portfolio.distribution;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={words.industriesLead}>{words.industriesTitle(consultant.name)}</Heading>
      <Form action={`/portefoelje/fordeling/${consultant.id}`} formId={newId()}>
        <CheckboxGroup
          form={form}
          name="industries"
          label={words.industriesLabel}
          options={INDUSTRIES.map((value) => ({ value, label: texts.matching.industries[value] }))}
          optional
        />
        <ButtonRow>
          <SubmitButton>{texts.common.save}</SubmitButton>
          <ButtonLink href="/portefoelje/fordeling" variant="tertiary">
            {texts.common.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
