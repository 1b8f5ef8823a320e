import { ButtonRow, CheckboxGroup, Form, RadioGroup, SubmitButton, TextArea } from '#design/index.ts';
import { emptyForm } from '#platform/http/form.ts';
import { itemWords } from '../item-words.ts';
import { citizenNoReasons } from '../reasons.ts';
import { itemCode } from '../shared-items.ts';
import type { CitizenPageProps } from './citizen-page-props.ts';

const actionOf = ({ view }: CitizenPageProps) => `/forslag/${view.id}/svar`;

export function CitizenYes(props: CitizenPageProps) {
  const { view, form, formIds, texts, lang } = props;
  const words = texts.suggestions.citizen.answer;
  const allTicked = emptyForm({ share: view.shareable.map(itemCode) });
  return (
    <Form
      action={actionOf(props)}
      formId={formIds[0]}
      version={view.version}
      extra={{ answer: 'yes' }}
      label={words.yes}
    >
      <p>{view.protectedName ? words.yesTextProtected : words.yesText}</p>
      {view.shareable.length > 0 ? (
        <CheckboxGroup
          form={form.values.answer === 'yes' ? form : allTicked}
          name="share"
          label={words.shareTitle}
          hint={words.shareHint}
          options={view.shareable.map((item) => ({
            value: itemCode(item),
            label: itemWords(item, texts, lang),
          }))}
        />
      ) : (
        <p>{words.shareNothing}</p>
      )}
      <ButtonRow>
        <SubmitButton>{words.yes}</SubmitButton>
      </ButtonRow>
    </Form>
  );
}

export function CitizenNo(props: CitizenPageProps) {
  const { view, formIds, texts } = props;
  const words = texts.suggestions.citizen.answer;
  const form = props.form.values.answer === 'no' ? props.form : emptyForm();
  return (
    <Form
      action={actionOf(props)}
      formId={formIds[1]}
      version={view.version}
      extra={{ answer: 'no' }}
      label={words.noTitle}
    >
      <p>{words.noText}</p>
      <RadioGroup
        form={form}
        name="reason"
        id="felt-reason"
        label={words.reason}
        options={citizenNoReasons.map((value) => ({
          value,
          label: texts.suggestions.citizenReasons[value] as string,
        }))}
      />
      <TextArea form={form} name="note" id="note-no" label={words.note} rows={3} maxLength={1000} optional />
      <ButtonRow>
        <SubmitButton>{words.no}</SubmitButton>
      </ButtonRow>
    </Form>
  );
}

export function CitizenTalk(props: CitizenPageProps) {
  const { view, formIds, texts } = props;
  const words = texts.suggestions.citizen.answer;
  const form = props.form.values.answer === 'talk' ? props.form : emptyForm();
  return (
    <Form
      action={actionOf(props)}
      formId={formIds[2]}
      version={view.version}
      extra={{ answer: 'talk' }}
      label={words.talkTitle}
    >
      <p>{words.talkText}</p>
      <TextArea
        form={form}
        name="note"
        id="note-talk"
        label={words.talkNote}
        rows={2}
        maxLength={1000}
        optional
      />
      <ButtonRow>
        <SubmitButton>{words.talk}</SubmitButton>
      </ButtonRow>
    </Form>
  );
}
