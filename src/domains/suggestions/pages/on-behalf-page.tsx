import type { ComponentChildren } from 'preact';
import {
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  Heading,
  Message,
  OnBehalfField,
  RadioGroup,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Lang, Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import { itemWords } from '../item-words.ts';
import { citizenNoReasons, employerNoReasons } from '../reasons.ts';
import { itemCode, type SharedItem } from '../shared-items.ts';

interface Common {
  suggestionId: string;
  version: number;
  formId: string;
  name: string;
  form: FormState;
  stale: string | null;
  texts: Texts;
}

/** Staff writes the citizen's answer down: everything on one page, to be read aloud. */
export function OnBehalfOfCitizenPage({
  shareable,
  lang,
  ...props
}: Common & { shareable: readonly SharedItem[]; lang: Lang }) {
  const { texts, form, name } = props;
  const words = texts.suggestions.onBehalf;
  return (
    <OnBehalf {...props} path="svar" title={words.citizenTitle(name)} lead={words.citizenLead}>
      <RadioGroup
        form={form}
        name="answer"
        label={words.answer}
        options={(['yes', 'no', 'talk'] as const).map((value) => ({ value, label: words[value] }))}
      />
      {shareable.length > 0 && (
        <CheckboxGroup
          form={form}
          name="share"
          label={words.share}
          hint={words.shareHint}
          optional
          options={shareable.map((item) => ({ value: itemCode(item), label: itemWords(item, texts, lang) }))}
        />
      )}
      <RadioGroup
        form={form}
        name="reason"
        label={words.reason}
        optional
        options={citizenNoReasons.map((value) => ({
          value,
          label: texts.suggestions.citizenReasonsSeen[value] as string,
        }))}
      />
    </OnBehalf>
  );
}

export function OnBehalfOfEmployerPage(props: Common) {
  const { texts, form, name } = props;
  const words = texts.suggestions.onBehalf;
  return (
    <OnBehalf {...props} path="arbejdsgiver-svar" title={words.employerTitle(name)} lead={words.employerLead}>
      <RadioGroup
        form={form}
        name="answer"
        label={words.answer}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: words[value] }))}
      />
      <RadioGroup
        form={form}
        name="reason"
        label={words.reasonEmployer}
        optional
        options={employerNoReasons.map((value) => ({
          value,
          label: texts.suggestions.employerReasons[value] as string,
        }))}
      />
    </OnBehalf>
  );
}

function OnBehalf({
  suggestionId,
  version,
  formId,
  name,
  form,
  stale,
  texts,
  path,
  title,
  lead,
  children,
}: Common & { path: string; title: string; lead: string; children: ComponentChildren }) {
  const words = texts.suggestions.onBehalf;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={lead}>{title}</Heading>
      {stale && (
        <Message tone="warning" announce>
          <p>{stale}</p>
        </Message>
      )}
      <Form action={`/forslag/${suggestionId}/${path}`} formId={formId} version={version}>
        {children}
        <TextArea form={form} name="note" label={words.note} rows={3} maxLength={1000} optional />
        <OnBehalfField form={form} personName={name} />
        <ButtonRow>
          <SubmitButton>{words.save}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
