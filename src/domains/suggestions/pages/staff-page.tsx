import {
  ButtonLink,
  ButtonRow,
  ContactCard,
  Details,
  ErrorSummary,
  Form,
  Heading,
  Message,
  Quote,
  RadioGroup,
  Section,
  StatusTag,
  SubmitButton,
  SummaryList,
  TextArea,
  type Tone,
  WithAside,
} from '#design/index.ts';
import { FitExplanation, openingFacts, RankingReasons } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { itemWords } from '../item-words.ts';
import { withdrawReasons } from '../reasons.ts';
import { mayHappen, meetingOf, type SuggestionStatus, suggestionStatus } from '../suggestion.ts';
import { type Suggestion, versionOf } from '../suggestion-facts.ts';
import { sharedItems } from '../views.ts';
import { History } from './history.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { StaffNext } from './staff-next.tsx';
import { formOf, type StaffPageProps } from './staff-page-props.ts';

const tones: Record<SuggestionStatus, Tone> = {
  proposed: 'neutral',
  offered: 'info',
  talk: 'warning',
  declined: 'neutral',
  accepted: 'info',
  'turned-down': 'neutral',
  agreed: 'success',
  withdrawn: 'neutral',
  placed: 'success',
};

export function StaffPage(props: StaffPageProps) {
  const { suggestion, stale, texts, lang, today, typed } = props;
  const words = texts.suggestions.staff;
  const status = suggestionStatus(suggestion);
  const { fit, vacancy } = suggestion.snapshot;
  const shared = sharedItems(suggestion);
  return (
    <>
      {typed && <ErrorSummary form={typed.form} ids={typed.name === 'withdraw' ? withdrawIds : {}} />}
      <Heading
        kicker={suggestion.workplace.name}
        aside={<StatusTag tone={tones[status]}>{texts.suggestions.statuses[status]}</StatusTag>}
      >
        {words.title(suggestion.opening.title, suggestion.citizen.name)}
      </Heading>
      {stale && (
        <Message tone="warning" announce>
          <p>{stale}</p>
        </Message>
      )}
      <StaffNext {...props} />
      <WithAside aside={<People suggestion={suggestion} texts={texts} />}>
        {mayHappen(suggestion, 'meeting-set') && <MeetingForm {...props} meeting={meetingOf(suggestion)} />}
        {suggestion.note && (
          <Section title={words.note}>
            <Quote by={suggestion.createdByName}>{suggestion.note}</Quote>
          </Section>
        )}
        {shared.length > 0 && (
          <Section title={words.shared} lead={words.sharedText}>
            <ul>
              {shared.map((item) => (
                <li key={itemWords(item, texts, lang)}>{itemWords(item, texts, lang)}</li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={words.why} lead={words.whyLead}>
          <FitExplanation {...{ fit, vacancy, texts }} title={suggestion.opening.title} />
          <p class="ff-kicker">{texts.matchingScreens.fit.why}</p>
          <RankingReasons {...{ fit, vacancy, texts }} />
        </Section>
        <Section title={words.opening}>
          <SummaryList rows={openingFacts(vacancy, fit, texts, lang)} />
          <ButtonLink href={`/jobaabninger/${suggestion.opening.id}`}>{words.seeOpening}</ButtonLink>
        </Section>
        <History suggestion={suggestion} texts={texts} lang={lang} today={today} />
        {mayHappen(suggestion, 'withdrawn') && <Withdraw {...props} />}
      </WithAside>
    </>
  );
}

const withdrawIds = { reason: 'withdraw-reason', note: 'withdraw-note' };

function People({ suggestion, texts }: { suggestion: Suggestion; texts: Texts }) {
  const words = texts.suggestions.staff;
  const { citizen, workplace } = suggestion;
  return (
    <>
      <ContactCard
        kicker={words.citizen}
        name={citizen.name}
        phone={citizen.phone ?? undefined}
        mail={citizen.email ?? undefined}
      >
        <a href={`/borgere/${citizen.id}`}>{words.seeCitizen}</a>
      </ContactCard>
      <ContactCard
        kicker={words.contact}
        name={workplace.contactName}
        jobTitle={workplace.name}
        phone={workplace.contactPhone ?? undefined}
        mail={workplace.contactEmail ?? undefined}
      />
    </>
  );
}

function Withdraw(props: StaffPageProps) {
  const { suggestion, texts, formIds, typed } = props;
  const words = texts.suggestions.staff;
  const form = formOf(props, 'withdraw');
  return (
    <Details summary={words.withdraw} open={typed?.name === 'withdraw'}>
      <Form
        action={`/forslag/${suggestion.id}/traek-tilbage`}
        formId={formIds.withdraw}
        version={versionOf(suggestion)}
        label={words.withdraw}
      >
        <p>{words.withdrawText}</p>
        <RadioGroup
          form={form}
          name="reason"
          id={withdrawIds.reason}
          label={words.withdrawReason}
          options={withdrawReasons.map((value) => ({
            value,
            label: texts.suggestions.withdrawReasons[value] as string,
          }))}
        />
        <TextArea
          form={form}
          name="note"
          id={withdrawIds.note}
          label={words.withdrawNote}
          rows={2}
          maxLength={500}
          optional
        />
        <ButtonRow>
          <SubmitButton variant="warning">{words.withdraw}</SubmitButton>
        </ButtonRow>
      </Form>
    </Details>
  );
}
