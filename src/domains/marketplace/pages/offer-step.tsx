import {
  ButtonRow,
  ErrorSummary,
  Form,
  formatDate,
  Message,
  NextStep,
  OnBehalfField,
  Section,
  SubmitButton,
} from '#design/index.ts';
import { ActForm } from './act-form.tsx';
import type { ProfilePageProps } from './profile-page.tsx';

/** Before a yes: the offer with its three answers, or why there is none. */
export function OfferStep(props: ProfilePageProps) {
  const { profile, open, forOther, formId, texts } = props;
  const words = texts.marketplace.profile;
  const { state, citizenId, person } = profile;
  if (!open)
    return (
      <Message tone="info" title={forOther ? undefined : words.closedTitle}>
        <p>{forOther ? words.notInGroup : words.closedText}</p>
      </Message>
    );
  if (!forOther) return <OwnAnswer {...props} />;
  return (
    <>
      {state === 'not-offered' && (
        <NextStep
          title={words.offerTitle(person.name)}
          form={
            <Form action={`/borgere/${citizenId}/profil/tilbyd`} formId={formId} label={words.offerAction}>
              <SubmitButton>{words.offerAction}</SubmitButton>
            </Form>
          }
        >
          {words.offerText}
        </NextStep>
      )}
      <Section title={words.answerFor(person.name)}>
        <Answers {...props} />
      </Section>
    </>
  );
}

function OwnAnswer(props: ProfilePageProps) {
  const { profile, today, texts, lang } = props;
  const words = texts.marketplace.profile;
  const until = profile.row?.laterUntil;
  switch (profile.state) {
    case 'declined':
      return (
        <NextStep title={words.declinedTitle} form={<Answers {...props} />}>
          {words.declinedText}
        </NextStep>
      );
    case 'left':
      return (
        <NextStep title={words.leftTitle} form={<Answers {...props} />}>
          {words.leftText}
        </NextStep>
      );
    case 'later':
      return (
        <NextStep title={words.laterTitle} form={<Answers {...props} />}>
          {until && words.laterText(formatDate(until, lang, today))}
        </NextStep>
      );
    default:
      return (
        <NextStep title={words.offer.title} form={<Answers {...props} />}>
          {[...words.offer.text, words.offer.next].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </NextStep>
      );
  }
}

function Answers({ profile, forOther, form, formId, texts }: ProfilePageProps) {
  const words = texts.marketplace.profile;
  const { state, person, citizenId } = profile;
  const action = `/borgere/${citizenId}/profil/svar`;
  if (state === 'declined' || state === 'left')
    return (
      <ActForm
        action={action}
        label={words.comeBack}
        extra={{ answer: 'yes' }}
        onBehalfOf={forOther ? person.name : null}
        {...{ form, formId }}
      />
    );
  return (
    <Form action={action} formId={formId} label={words.offer.title}>
      <ErrorSummary form={form} />
      {forOther && <OnBehalfField form={form} personName={person.name} />}
      <ButtonRow>
        <SubmitButton name="answer" value="yes">
          {words.offer.yes}
        </SubmitButton>
        {state !== 'later' && (
          <SubmitButton variant="secondary" name="answer" value="later">
            {words.offer.later}
          </SubmitButton>
        )}
        <SubmitButton variant="tertiary" name="answer" value="no">
          {words.offer.no}
        </SubmitButton>
      </ButtonRow>
    </Form>
  );
}
