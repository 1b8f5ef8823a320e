import {
  ButtonLink,
  ButtonRow,
  Card,
  ErrorSummary,
  Form,
  Heading,
  Message,
  Section,
  SubmitButton,
  TextArea,
  WithAside,
} from '#design/index.ts';
import {
  explain,
  FitExplanation,
  type Match,
  type OpeningLine,
  openingFacts,
  RankingReasons,
  type Vacancy,
  whereWords,
  wordsFor,
} from '#domains/matching/index.ts';
import type { Lang, Texts } from '#locales/index.ts';
import type { FormState } from '#platform/http/form.ts';

export interface PairPageProps {
  citizen: { id: string; name: string };
  line: OpeningLine;
  /** Null when the needs are not told, or the opening is closed. */
  judged: { vacancy: Vacancy; match: Match } | null;
  needsTold: boolean;
  openSuggestionId: string | null;
  form: FormState;
  formId: string;
  texts: Texts;
  lang: Lang;
}

/** One citizen, one opening: all there is to say, and the button that makes it a suggestion. */
export function PairPage(props: PairPageProps) {
  const { citizen, line, judged, texts, lang } = props;
  const words = texts.suggestions.pair;
  return (
    <>
      <Heading kicker={whereWords(line)}>{words.title(citizen.name, line.title)}</Heading>
      <Obstacle {...props} />
      {judged?.match.fits && (
        <WithAside
          aside={
            <>
              <Card>
                <dl class="ff-facts">
                  {openingFacts(judged.vacancy, judged.match, texts, lang).map((fact) => (
                    <div key={fact.label}>
                      <dt>{fact.label}</dt>
                      <dd>{fact.value}</dd>
                    </div>
                  ))}
                </dl>
              </Card>
              <Section title={words.ranking}>
                <RankingReasons fit={judged.match} vacancy={judged.vacancy} texts={texts} />
              </Section>
            </>
          }
        >
          <Section title={words.why}>
            <FitExplanation fit={judged.match} vacancy={judged.vacancy} title={line.title} texts={texts} />
          </Section>
          {!props.openSuggestionId && <Suggest {...props} />}
        </WithAside>
      )}
    </>
  );
}

function Suggest({ citizen, line, form, formId, texts }: PairPageProps) {
  const words = texts.suggestions.pair;
  return (
    <Section title={words.suggestTitle} lead={words.suggestLead} id="foreslaa">
      <ErrorSummary form={form} />
      <Form action={`/borgere/${citizen.id}/jobforslag/${line.id}`} formId={formId}>
        <TextArea
          form={form}
          name="note"
          label={words.note}
          hint={words.noteHint}
          rows={3}
          maxLength={1000}
          optional
        />
        <ButtonRow>
          <SubmitButton>{words.suggest}</SubmitButton>
        </ButtonRow>
      </Form>
    </Section>
  );
}

function Obstacle({ citizen, line, judged, needsTold, openSuggestionId, texts }: PairPageProps) {
  const words = texts.suggestions.pair;
  if (openSuggestionId) {
    return (
      <>
        <Message tone="info">
          <p>{words.already}</p>
        </Message>
        <ButtonLink href={`/forslag/${openSuggestionId}`}>{words.seeIt}</ButtonLink>
      </>
    );
  }
  if (!judged) {
    return (
      <Message tone="warning" title={words.cannotTitle}>
        <p>{needsTold ? words.closed : words.noNeeds}</p>
        <a href={`/borgere/${citizen.id}/jobforslag`}>
          {needsTold ? words.others : texts.matchingScreens.openings.askNeeds}
        </a>
      </Message>
    );
  }
  if (judged.match.fits) return null;
  const { whyNot } = explain(judged.match, judged.vacancy, texts.matching, wordsFor(texts));
  return (
    <>
      <Message tone="warning" title={words.cannotTitle}>
        <ul>
          {whyNot.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Message>
      <ButtonRow>
        <ButtonLink href={`/borgere/${citizen.id}/jobforslag`}>{words.others}</ButtonLink>
        <ButtonLink variant="tertiary" href={`/jobaabninger/${line.id}`}>
          {words.seeOpening}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
