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
import { CONCERN_KINDS } from '../concern.ts';
import type { Concern } from '../concern-queries.ts';
import { CheckForm } from './check-form.tsx';

export interface ConcernPageProps {
  placementId: string;
  /** Staff writes down what the citizen said. */
  forOther: boolean;
  concerns: readonly Concern[];
  /** The page of the workplace is the manager's. */
  seesWorkplace: boolean;
  /** What was found out and could not be saved as it was typed. */
  wrong: { concernId: string; form: FormState } | null;
  newFormId: () => string;
  form: FormState;
  promisedDays: number;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function ConcernPage(props: ConcernPageProps) {
  const { placementId, forOther, concerns, form, wrong, newFormId, texts } = props;
  const words = texts.staffing.concern;
  return (
    <>
      <ErrorSummary form={wrong?.form ?? form} />
      <Heading lead={forOther ? words.leadStaff : words.lead}>{words.title}</Heading>
      {concerns.length > 0 && (
        <Section title={forOther ? words.toldTitle : words.thanks} lead={forOther ? undefined : words.heard}>
          {concerns.map((concern) => (
            <Told key={concern.id} concern={concern} {...props} />
          ))}
        </Section>
      )}
      {concerns.length > 0 && <Next {...props} />}
      <Section title={concerns.length > 0 ? words.againTitle : words.tellTitle}>
        <Form action={`/forloeb/${placementId}/bekymring`} formId={newFormId()}>
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
      {concerns.length === 0 && <Next {...props} />}
    </>
  );
}

/** What the municipality promises. */
function Next({ forOther, promisedDays, texts }: ConcernPageProps) {
  const words = texts.staffing.concern;
  return (
    <Section title={forOther ? words.nextTitleStaff : words.nextTitle}>
      <ol>
        {words.next(promisedDays).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </Section>
  );
}

function Told(props: ConcernPageProps & { concern: Concern }) {
  const { concern, placementId, forOther, seesWorkplace, wrong, newFormId, today, texts, lang } = props;
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
      {forOther && !concern.result && (
        <>
          <p>{words.signals.concern.check}</p>
          <CheckForm
            action={`/forloeb/${placementId}/bekymring/${concern.id}/set-paa`}
            about={{ reason: 'concern', subject: concern.id }}
            wrong={wrong?.concernId === concern.id ? wrong.form : null}
            formId={newFormId()}
            texts={texts}
          />
        </>
      )}
      {seesWorkplace && (
        <p>
          <a href={`/tal/arbejdssteder/${concern.workplaceId}`}>{words.concern.seeWorkplace}</a>
        </p>
      )}
    </Card>
  );
}
