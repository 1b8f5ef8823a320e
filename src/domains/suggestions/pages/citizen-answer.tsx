import {
  ButtonRow,
  CheckboxGroup,
  Details,
  ErrorSummary,
  Form,
  RadioGroup,
  Section,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import { emptyForm } from '#platform/http/form.ts';
import { itemWords } from '../item-words.ts';
import { citizenNoReasons } from '../reasons.ts';
import { itemCode } from '../shared-items.ts';
import type { CitizenPageProps } from './citizen-page-props.ts';

/** Yes, no or a call: three forms, so that each asks only what it needs. */
export function CitizenAnswer({ view, form, formIds, texts, lang }: CitizenPageProps) {
  const words = texts.suggestions.citizen.answer;
  const action = `/forslag/${view.id}/svar`;
  const typed = form.values.answer;
  const allTicked = emptyForm({ share: view.shareable.map(itemCode) });
  // What was typed belongs to the form it was typed in.
  const inForm = (answer: string) => (typed === answer ? form : emptyForm());
  const changing = view.status !== 'offered' && view.status !== 'talk';
  return (
    <Section
      title={changing ? words.change : words.title}
      lead={changing ? words.changeText : words.text}
      id="svar"
    >
      <ErrorSummary
        form={form}
        ids={{ reason: 'felt-reason', note: typed === 'talk' ? 'note-talk' : 'note-no' }}
      />
      {view.status !== 'accepted' && view.status !== 'agreed' && (
        <Form
          action={action}
          formId={formIds[0]}
          version={view.version}
          extra={{ answer: 'yes' }}
          label={words.yes}
        >
          <h3>{words.yesTitle}</h3>
          <p>{view.protectedName ? words.yesTextProtected : words.yesText}</p>
          {view.shareable.length > 0 ? (
            <CheckboxGroup
              form={typed === 'yes' ? form : allTicked}
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
      )}
      {view.status !== 'declined' && (
        <Details summary={words.noTitle} open={typed === 'no'}>
          <Form
            action={action}
            formId={formIds[1]}
            version={view.version}
            extra={{ answer: 'no' }}
            label={words.noTitle}
          >
            <p>{words.noText}</p>
            <RadioGroup
              form={inForm('no')}
              name="reason"
              id="felt-reason"
              label={words.reason}
              options={citizenNoReasons.map((value) => ({
                value,
                label: texts.suggestions.citizenReasons[value] as string,
              }))}
            />
            <TextArea
              form={inForm('no')}
              name="note"
              id="note-no"
              label={words.note}
              rows={3}
              maxLength={1000}
              optional
            />
            <ButtonRow>
              <SubmitButton variant="secondary">{words.no}</SubmitButton>
            </ButtonRow>
          </Form>
        </Details>
      )}
      {view.status !== 'talk' && (
        <Details summary={words.talkTitle} open={typed === 'talk'}>
          <Form
            action={action}
            formId={formIds[2]}
            version={view.version}
            extra={{ answer: 'talk' }}
            label={words.talkTitle}
          >
            <p>{words.talkText}</p>
            <TextArea
              form={inForm('talk')}
              name="note"
              id="note-talk"
              label={words.talkNote}
              rows={2}
              maxLength={1000}
              optional
            />
            <ButtonRow>
              <SubmitButton variant="secondary">{words.talk}</SubmitButton>
            </ButtonRow>
          </Form>
        </Details>
      )}
    </Section>
  );
}
