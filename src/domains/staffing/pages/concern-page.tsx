import {
  Card,
  ErrorSummary,
  Form,
  type FormState,
  formatMoment,
  Heading,
  type Lang,
  OnBehalfField,
  RadioGroup,
  Section,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { CONCERN_KINDS, type Concern } from '../concern-queries.ts';

export interface ConcernPageProps {
  placementId: string;
  /** Staff writes down what the citizen said. */
  forOther: boolean;
  concerns: readonly Concern[];
  /** The manager writes what came of it, on the page of the workplace. */
  mayJudge: boolean;
  form: FormState;
  formId: string;
  promisedDays: number;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function ConcernPage(props: ConcernPageProps) {
  const { placementId, forOther, concerns, form, formId, promisedDays, texts } = props;
  const words = texts.staffing.concern;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading lead={forOther ? words.leadStaff : words.lead}>{words.title}</Heading>
      {concerns.length > 0 && (
        <Section title={forOther ? words.toldTitle : words.thanks} lead={forOther ? undefined : words.heard}>
          {concerns.map((concern) => (
            <Told key={concern.id} concern={concern} {...props} />
          ))}
        </Section>
      )}
      <Section title={concerns.length > 0 ? words.againTitle : words.tellTitle}>
        <Form action={`/forloeb/${placementId}/bekymring`} formId={formId}>
          <RadioGroup
            form={form}
            name="kind"
            label={words.kind}
            options={CONCERN_KINDS.map((value) => ({ value, label: texts.staffing.kinds[value] }))}
          />
          <TextArea
            form={form}
            name="words"
            label={words.words}
            hint={words.wordsHint}
            rows={5}
            maxLength={2000}
            optional
          />
          {forOther && <OnBehalfField form={form} personName={words.theCitizen} />}
          <SubmitButton>{words.send}</SubmitButton>
        </Form>
      </Section>
      <Section title={words.nextTitle}>
        <ol>
          {words.next(promisedDays).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Section>
    </>
  );
}

function Told({ concern, mayJudge, today, texts, lang }: ConcernPageProps & { concern: Concern }) {
  const words = texts.staffing;
  return (
    <Card level={3} title={words.kinds[concern.kind]} kicker={formatMoment(concern.toldAt, lang, today)}>
      {concern.words && <p>{concern.words}</p>}
      <p class="ff-muted">
        {concern.result && concern.checkedAt
          ? words.concern.answered(
              formatMoment(concern.checkedAt, lang, today),
              words.concern.results[concern.result],
            )
          : words.concern.waiting}
      </p>
      {mayJudge && (
        <p>
          <a href={`/tal/arbejdssteder/${concern.workplaceId}`}>{words.concern.judge}</a>
        </p>
      )}
    </Card>
  );
}
