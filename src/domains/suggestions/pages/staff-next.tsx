import { ButtonRow, Form, formatMoment, NextStep, SubmitButton, TextArea } from '#design/index.ts';
import { wayToCitizen, wayToWorkplace } from '#domains/messages/index.ts';
import { meetingOf, suggestionStatus } from '../suggestion.ts';
import { versionOf } from '../suggestion-facts.ts';
import { formOf, type StaffPageProps } from './staff-page-props.ts';

/** What staff does now, by the status. */
export function StaffNext(props: StaffPageProps) {
  const { suggestion, texts, lang, today, formIds } = props;
  const words = texts.suggestions.staff;
  const { citizen, workplace } = suggestion;
  const answerForCitizen = { href: `/forslag/${suggestion.id}/svar`, label: words.answerForCitizen };
  const findOther = { href: `/borgere/${citizen.id}/jobforslag`, label: words.findOther };
  const last = suggestion.steps.at(-1);
  switch (suggestionStatus(suggestion)) {
    case 'proposed':
      return (
        <NextStep
          title={words.offer.title}
          form={
            <Form
              action={`/forslag/${suggestion.id}/tilbyd`}
              formId={formIds.offer}
              version={versionOf(suggestion)}
              label={words.offer.title}
            >
              <TextArea
                form={formOf(props, 'offer')}
                name="note"
                label={words.offer.note}
                hint={words.offer.noteHint}
                rows={3}
                maxLength={1000}
                optional
              />
              <ButtonRow>
                <SubmitButton>{words.offer.button}</SubmitButton>
              </ButtonRow>
            </Form>
          }
        >
          {words.offer.text(words.channels[wayToCitizen(citizen)?.channel ?? 'phone'])}
        </NextStep>
      );
    case 'offered':
      return (
        <NextStep title={words.waitingCitizen} action={answerForCitizen}>
          {words.waitingCitizenText(last ? formatMoment(last.at, lang, today) : '')}
        </NextStep>
      );
    case 'talk':
      return (
        <NextStep title={words.talkTitle(citizen.name)} action={answerForCitizen}>
          {words.talkText} {last?.note && `»${last.note}«`} {citizen.phone}
        </NextStep>
      );
    case 'accepted': {
      const told = wayToWorkplace(workplace) !== null;
      return (
        <NextStep
          title={told ? words.waitingEmployer : words.callEmployer(workplace.contactName)}
          action={{ href: `/forslag/${suggestion.id}/arbejdsgiver-svar`, label: words.answerForEmployer }}
          secondary={answerForCitizen}
        >
          {told ? words.waitingEmployerText(workplace.contactName) : words.callEmployerText}{' '}
          {workplace.contactPhone}
        </NextStep>
      );
    }
    case 'agreed':
      return (
        <NextStep
          title={words.agreedTitle}
          action={{ href: `/forslag/${suggestion.id}/forloeb`, label: words.makePlacement }}
          secondary={meetingOf(suggestion) ? undefined : { href: '#moede', label: words.setMeeting }}
        >
          {words.agreedText}
        </NextStep>
      );
    case 'declined':
      return (
        <NextStep title={words.declinedTitle} action={findOther} secondary={answerForCitizen}>
          <p>
            {texts.suggestions.citizenReasonsSeen[last?.reason ?? 'other']}. {last?.note && `»${last.note}«`}
          </p>
          <p>
            <strong>{words.learnedTitle}:</strong> {texts.suggestions.learned[last?.reason ?? 'other']}
          </p>
        </NextStep>
      );
    case 'turned-down':
      return (
        <NextStep title={words.turnedDownTitle} action={findOther}>
          <p>
            {texts.suggestions.employerReasons[last?.reason ?? 'other']}. {last?.note && `»${last.note}«`}
          </p>
          <p>{words.turnedDownText}</p>
        </NextStep>
      );
    case 'withdrawn':
      return (
        <NextStep title={words.withdrawnTitle} action={findOther}>
          {texts.suggestions.withdrawReasons[last?.reason ?? 'other']}.
        </NextStep>
      );
    case 'placed':
      return (
        <NextStep
          title={words.placedTitle}
          action={{ href: `/forloeb/${suggestion.placementId}`, label: words.seePlacement }}
        />
      );
  }
}
