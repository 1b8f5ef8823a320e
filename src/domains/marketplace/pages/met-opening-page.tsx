import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  FitList,
  Form,
  Heading,
  type Lang,
  Message,
  NextStep,
  OnBehalfField,
  Section,
  SubmitButton,
  SummaryList,
  TextArea,
  WithAside,
} from '#design/index.ts';
import { type Fit, type Match, openingFacts, type Vacancy } from '#domains/matching/index.ts';
import { explainToCitizen } from '#domains/suggestions/index.ts';
import type { Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';
import type { MetOpening } from '../met-opening.ts';

export interface MetOpeningPageProps {
  opening: MetOpening;
  vacancy: Vacancy;
  /** Null when the needs are not told. */
  match: Match | null;
  /** Days within which they answer as a rule. */
  answerDays: number | null;
  /** How the one who reads may write. */
  writing: 'open' | 'already' | 'no-profile' | 'outside' | 'staff';
  conversationId: string | null;
  citizenId: string | null;
  /** The person's name, when staff writes for them. */
  onBehalfOf: string | null;
  /** Where the jobs are. */
  list: string;
  /** The words that would tell who it is, when they have to be asked about. */
  shows: string | null;
  form: FormState;
  formId: string;
  texts: Texts;
  lang: Lang;
}

/** A job as a citizen meets it: what is done there, whether it fits, and how to write without a name. */
export function MetOpeningPage(props: MetOpeningPageProps) {
  const { opening, vacancy, match, answerDays, form, texts, lang } = props;
  const words = texts.marketplace.jobPage;
  const place = opening.town ? `${opening.workplaceName}, ${opening.town}` : opening.workplaceName;
  const facts = openingFacts(vacancy, match?.fits ? match : null, texts, lang);
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={place} lead={opening.about ?? undefined}>
        {opening.title}
      </Heading>
      <WithAside
        aside={
          <Section title={words.who}>
            <p>{words.answers(opening.contactName)}</p>
            {answerDays !== null && <p>{words.within(answerDays)}</p>}
          </Section>
        }
      >
        <Section title={words.tasks}>
          <ul>
            {opening.tasks.map(({ id, title, description }) => (
              <li key={id}>
                {title}
                {description && <div class="ff-muted">{description}</div>}
              </li>
            ))}
          </ul>
        </Section>
        <Section title={words.facts}>
          <SummaryList rows={facts} />
        </Section>
        {props.writing !== 'staff' && !props.onBehalfOf && (
          <ForYou match={match} vacancy={vacancy} texts={texts} />
        )}
        <Write {...props} />
      </WithAside>
    </>
  );
}

function ForYou({ match, vacancy, texts }: Pick<MetOpeningPageProps, 'match' | 'vacancy' | 'texts'>) {
  const words = texts.marketplace.jobPage;
  if (!match)
    return (
      <Section title={words.forYou}>
        <p>
          {words.noNeeds} <a href="/mine-behov">{texts.marketplace.form.tellNeeds}</a>
        </p>
      </Section>
    );
  return (
    <Section title={words.forYou} lead={words.forYouLead}>
      {match.fits ? <Told fit={match} {...{ vacancy, texts }} /> : <p>{words.notFitting}</p>}
    </Section>
  );
}

function Told({ fit, vacancy, texts }: { fit: Fit; vacancy: Vacancy; texts: Texts }) {
  const told = explainToCitizen({ fit, vacancy }, texts);
  const items = [...told.adapt, ...told.exceeds, ...told.trial];
  return (
    <>
      <ul>
        {told.why.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {items.length > 0 && <FitList items={items} label={texts.marketplace.jobPage.adapt} />}
    </>
  );
}

/** A colleague who writes is not the one it is about. */
const wordsFor = (onBehalfOf: string | null, { marketplace: { jobPage, writeFor } }: Texts) =>
  onBehalfOf ? { ...jobPage, ...writeFor.jobPage } : jobPage;

function Write(props: MetOpeningPageProps) {
  const { opening, writing, conversationId, citizenId, onBehalfOf, list, shows, form, formId, texts } = props;
  const words = wordsFor(onBehalfOf, texts);
  switch (writing) {
    case 'staff':
      return null;
    case 'outside':
      return (
        <Message tone="info">
          <p>{words.outside}</p>
        </Message>
      );
    case 'no-profile':
      return (
        <NextStep
          title={words.needProfile}
          action={{
            href: onBehalfOf ? `/borgere/${citizenId}/profil` : '/min-profil',
            label: words.needProfileAction,
          }}
        />
      );
    case 'already':
      return (
        <NextStep
          title={words.already}
          action={{ href: `/dialoger/${conversationId}`, label: words.toThread }}
        />
      );
    case 'open':
      return (
        <Section title={words.interested} lead={words.interestedText} id="skriv">
          <Form action={`${list}/${opening.id}/skriv`} formId={formId}>
            <TextArea
              form={form}
              name="text"
              label={words.text}
              hint={words.textHint}
              rows={5}
              maxLength={2000}
            />
            {shows && (
              <CheckboxGroup
                form={form}
                name="anyway"
                label={words.shows(shows)}
                options={[{ value: 'yes', label: words.showsTick }]}
              />
            )}
            {onBehalfOf && <OnBehalfField form={form} personName={onBehalfOf} />}
            <p>{words.next}</p>
            <ButtonRow>
              <SubmitButton>{words.send}</SubmitButton>
              <ButtonLink variant="tertiary" href={list}>
                {texts.common.cancel}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Section>
      );
  }
}
