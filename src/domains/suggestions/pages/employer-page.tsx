import {
  ButtonRow,
  ContactCard,
  Details,
  ErrorSummary,
  Form,
  Heading,
  Message,
  NextStep,
  RadioGroup,
  Section,
  SubmitButton,
  SummaryList,
  TextArea,
  WithAside,
} from '#design/index.ts';
import { wordsFor } from '#domains/matching/index.ts';
import type { Lang, Texts } from '#locales/index.ts';
import { emptyForm, type FormState } from '#platform/http/form.ts';
import { hoursWords } from '../item-words.ts';
import { employerNoReasons } from '../reasons.ts';
import type { EmployerView } from '../views.ts';
import { MeetingBox } from './meeting-box.tsx';

export interface EmployerPageProps {
  view: EmployerView;
  form: FormState;
  stale: string | null;
  formIds: readonly [string, string];
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}

/** Exactly what the citizen has agreed to share, and nothing else: it takes nothing but the view. */
export function EmployerPage(props: EmployerPageProps) {
  const { view, stale, texts, lang, today } = props;
  const words = texts.suggestions.employer;
  return (
    <>
      <Heading kicker={view.opening.title} lead={words.lead(view.opening.title)}>
        {words.title}
      </Heading>
      {stale && (
        <Message tone="warning" announce>
          <p>{stale}</p>
        </Message>
      )}
      {view.status === 'agreed' && <NextStep title={words.yesSaidTitle}>{words.yesSaidText}</NextStep>}
      {view.status === 'placed' && (
        <NextStep
          title={words.placedTitle}
          action={{ href: `/forloeb/${view.placementId}`, label: words.placedAction }}
        >
          {words.placedText}
        </NextStep>
      )}
      {view.meeting && (
        <MeetingBox suggestionId={view.id} meeting={view.meeting} {...{ texts, lang, today }} />
      )}
      <WithAside
        aside={
          view.contact && (
            <ContactCard
              name={view.contact.name}
              jobTitle={view.contact.title ?? undefined}
              phone={view.contact.phone ?? undefined}
              mail={view.contact.email ?? undefined}
              kicker={words.contactKicker}
            />
          )
        }
      >
        <Told view={view} texts={texts} lang={lang} />
        {(view.status === 'accepted' || view.status === 'agreed') && <EmployerAnswer {...props} />}
      </WithAside>
    </>
  );
}

function Told({ view, texts, lang }: Pick<EmployerPageProps, 'view' | 'texts' | 'lang'>) {
  const words = texts.suggestions.employer;
  const nameOf = wordsFor(texts);
  return (
    <>
      <Section title={words.who} lead={words.whoText}>
        <SummaryList
          rows={[
            { label: words.name, value: view.name ?? texts.suggestions.items.protectedName },
            ...(view.hours ? [{ label: words.hours, value: hoursWords(view.hours, texts, lang) }] : []),
            ...(view.competences.length > 0
              ? [
                  {
                    label: words.competences,
                    value: texts.matchingScreens.fit.fitsAll(
                      view.competences.map((name) => nameOf('competence', name)),
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section title={words.needs}>
        {view.needs.length === 0 ? (
          <p>{words.needsNone}</p>
        ) : (
          <SummaryList
            rows={view.needs.map(({ dimension, level, lowersTo }) => {
              const told = texts.matching.dimensions[dimension];
              return {
                label: told.name,
                value: (
                  <>
                    »{told.need[level]}«
                    {lowersTo !== null && (
                      <div class="ff-muted">{words.canBecome(told.demand[lowersTo])}</div>
                    )}
                  </>
                ),
              };
            })}
          />
        )}
      </Section>
    </>
  );
}

function EmployerAnswer({ view, form, formIds, texts }: EmployerPageProps) {
  const words = texts.suggestions.employer;
  const action = `/forslag/${view.id}/arbejdsgiver-svar`;
  const saidYes = view.status === 'agreed';
  const no = form.values.answer === 'no' ? form : emptyForm();
  return (
    <Section
      title={saidYes ? words.changeTitle : words.answerTitle}
      lead={saidYes ? undefined : words.answerText}
      id="svar"
    >
      <ErrorSummary form={form} />
      {!saidYes && (
        <Form
          action={action}
          formId={formIds[0]}
          version={view.version}
          extra={{ answer: 'yes' }}
          label={words.yes}
        >
          <ButtonRow>
            <SubmitButton>{words.yes}</SubmitButton>
          </ButtonRow>
        </Form>
      )}
      <Details summary={words.noTitle} open={form.values.answer === 'no'}>
        <Form
          action={action}
          formId={formIds[1]}
          version={view.version}
          extra={{ answer: 'no' }}
          label={words.noTitle}
        >
          <RadioGroup
            form={no}
            name="reason"
            label={words.reason}
            options={employerNoReasons.map((value) => ({
              value,
              label: texts.suggestions.employerReasons[value] as string,
            }))}
          />
          <TextArea form={no} name="note" label={words.note} rows={3} maxLength={1000} optional />
          <ButtonRow>
            <SubmitButton variant="secondary">{words.no}</SubmitButton>
          </ButtonRow>
        </Form>
      </Details>
    </Section>
  );
}
