import {
  ButtonLink,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  Heading,
  OnBehalfField,
  RadioGroup,
  SubmitButton,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { ActForm } from './act-form.tsx';

interface AwayProps {
  citizenId: string;
  onBehalfOf: string | null;
  form: FormState;
  formId: string;
  texts: Texts;
}

export function PausePage({ citizenId, onBehalfOf, form, formId, texts }: AwayProps) {
  const words = texts.marketplace.pause;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={onBehalfOf ?? undefined} lead={words.lead}>
        {words.title}
      </Heading>
      <Form action={`/borgere/${citizenId}/profil/pause`} formId={formId}>
        <RadioGroup
          form={form}
          name="how"
          label={words.when}
          options={[
            { value: 'open', label: words.open },
            { value: 'until', label: words.until },
          ]}
        />
        <DateField form={form} name="until" label={words.date} optional />
        {onBehalfOf && <OnBehalfField form={form} personName={onBehalfOf} />}
        <p>{words.next}</p>
        <ButtonRow>
          <SubmitButton>{words.action}</SubmitButton>
          <ButtonLink variant="tertiary" href={`/borgere/${citizenId}/profil`}>
            {texts.common.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}

export function LeavePage({ citizenId, onBehalfOf, form, formId, texts }: AwayProps) {
  const words = texts.marketplace.leave;
  return (
    <>
      <Heading kicker={onBehalfOf ?? undefined} lead={words.lead}>
        {words.title}
      </Heading>
      <p>{words.what}</p>
      <ul>
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <ActForm
        action={`/borgere/${citizenId}/profil/forlad`}
        label={words.action}
        variant="warning"
        {...{ onBehalfOf, form, formId }}
      />
      <ButtonRow>
        <ButtonLink variant="secondary" href={`/borgere/${citizenId}/profil`}>
          {words.cancel}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
