import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  Message,
  RadioGroup,
  Section,
  SubmitButton,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { CLOSING_REASONS } from '../close-company.ts';
import type { CompanyCard } from '../company-view.ts';
import { ApproachField } from './approach-field.tsx';

export interface CloseCompanyPageProps {
  card: CompanyCard;
  form: FormState;
  /** As it will be sent; the language is the workplace's. */
  mail: { subject: string; body: string };
  inUse: boolean;
  texts: Texts;
}

export function CloseCompanyPage({ card, form, mail, inUse, texts }: CloseCompanyPageProps) {
  const words = texts.portfolio.closing;
  const here = `/virksomheder/${card.id}`;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={card.name} lead={words.lead}>
        {words.title}
      </Heading>
      {inUse ? (
        <Message tone="warning">{words.inUse}</Message>
      ) : (
        <Form action={`${here}/luk`} formId={newId()}>
          <RadioGroup
            form={form}
            name="reason"
            label={words.reason}
            options={CLOSING_REASONS.map((value) => ({ value, label: words.reasons[value] }))}
          />
          <CheckboxGroup
            form={form}
            name="tell"
            label={words.tellLabel}
            options={[{ value: 'ja', label: words.tell }]}
            optional
          />
          <ApproachField company={card} form={form} texts={texts} optional />
          <Section title={words.preview} level={3}>
            <div class="ff-card">
              <p>
                <strong>{mail.subject}</strong>
              </p>
              {mail.body.split('\n\n').map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </Section>
          <ButtonRow>
            <SubmitButton>{words.save}</SubmitButton>
            <ButtonLink href={here} variant="tertiary">
              {texts.common.cancel}
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
    </>
  );
}
