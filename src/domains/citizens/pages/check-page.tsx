import {
  ButtonLink,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  type Lang,
  OnBehalfField,
  SubmitButton,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { CitizenNeeds } from '../needs-queries.ts';
import { addressOf } from '../questions.ts';
import { NeedsSummary } from './needs-summary.tsx';

export interface CheckPageProps {
  needs: CitizenNeeds;
  onBehalfOf: string | null;
  form: FormState;
  formId: string;
  texts: Texts;
  lang: Lang;
}

export function CheckPage({ needs, onBehalfOf, form, formId, texts, lang }: CheckPageProps) {
  const words = texts.citizens.needs.check;
  const path = `/borgere/${needs.citizenId}/behov`;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={words.lead}>{onBehalfOf ? words.titleFor(onBehalfOf) : words.title}</Heading>
      {!needs.draft && (
        <EmptyState
          title={words.nothingNew}
          icon="check"
          action={{ href: path, label: texts.citizens.needs.toOverview }}
        />
      )}
      <NeedsSummary
        answers={needs.answers}
        texts={texts}
        lang={lang}
        withUnanswered
        changeHref={(question) => `${path}/${addressOf(question)}?fra=tjek`}
      />
      {needs.draft && (
        <Form action={`${path}/tjek`} formId={formId} version={needs.version}>
          <p>{words.whoSees}</p>
          {onBehalfOf && <OnBehalfField form={form} personName={onBehalfOf} />}
          <ButtonRow>
            <SubmitButton>{onBehalfOf ? words.confirmFor : words.confirm}</SubmitButton>
            <ButtonLink href={path}>{words.later}</ButtonLink>
          </ButtonRow>
        </Form>
      )}
    </>
  );
}
