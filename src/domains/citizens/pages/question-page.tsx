import {
  Button,
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  Message,
  StepCount,
  SubmitButton,
} from '#design/index.ts';
import { isDimension } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { questionTitle } from '../answer-words.ts';
import { addressOf, QUESTIONS, type Question, SECTIONS } from '../questions.ts';
import { DimensionFields } from './dimension-fields.tsx';
import { isFreeText, plainFields } from './plain-fields.tsx';

export interface QuestionPageProps {
  citizenId: string;
  /** The person, when somebody else answers for them. */
  onBehalfOf: string | null;
  question: Question;
  form: FormState;
  formId: string;
  version: string;
  /** There is an answer already: it can stand or be taken back. */
  answered: boolean;
  /** Came to change this one, and goes back to the check page. */
  fromCheck: boolean;
  next: string;
  /** Whether the journey by bus can be looked up; asked of the question about travel alone. */
  hasTimetable: boolean;
  texts: Texts;
}

export function QuestionPage(props: QuestionPageProps) {
  const { citizenId, onBehalfOf, question, form, formId, version, answered, fromCheck, next, texts } = props;
  const words = texts.citizens.needs;
  const Fields = isDimension(question) ? null : plainFields[question];
  const lead = isDimension(question) ? words.questions.dimension.lead : words.questions[question].lead;
  const section = SECTIONS.find(({ questions }) => questions.includes(question))!;
  return (
    <>
      <ErrorSummary form={form} />
      {onBehalfOf && <p class="ff-muted">{words.onBehalfOf(onBehalfOf)}</p>}
      {!fromCheck && <StepCount step={QUESTIONS.indexOf(question) + 1} of={QUESTIONS.length} />}
      <Heading kicker={words.sections[section.name]} lead={lead}>
        {questionTitle(question, texts)}
      </Heading>
      {isFreeText(question) && (
        <Message tone="info" title={words.noDiagnoses.title}>
          {words.noDiagnoses.text}
        </Message>
      )}
      <Form
        action={`/borgere/${citizenId}/behov/${addressOf(question)}`}
        formId={formId}
        version={version}
        extra={fromCheck ? { fra: 'tjek' } : {}}
      >
        {Fields ? (
          <Fields form={form} texts={texts} hasTimetable={props.hasTimetable} />
        ) : (
          isDimension(question) && <DimensionFields dimension={question} form={form} texts={texts} />
        )}
        <KeepWords form={form} texts={texts} />
        <ButtonRow>
          <SubmitButton name="do" value="save">
            {fromCheck ? words.saveAndCheck : words.save}
          </SubmitButton>
          {answered ? (
            <ButtonLink href={next}>{words.keep}</ButtonLink>
          ) : (
            <Button name="do" value="skip">
              {words.skip}
            </Button>
          )}
        </ButtonRow>
        <ButtonRow>
          {!fromCheck && (
            <Button variant="tertiary" name="do" value="later">
              {words.later}
            </Button>
          )}
          {answered && (
            <Button variant="tertiary" name="do" value="remove">
              {words.remove}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </>
  );
}

/** Shown only once a text has been asked about: the writer knows best, and a guess must never lock anyone out. */
function KeepWords({ form, texts }: Pick<QuestionPageProps, 'form' | 'texts'>) {
  const words = texts.citizens.needs;
  const asked = Object.values(form.errors).some((list) => list.includes(words.errors.illness));
  if (!asked && !form.values.keepWords) return null;
  return (
    <CheckboxGroup
      form={form}
      name="keepWords"
      label={words.noDiagnoses.title}
      labelHidden
      options={[{ value: 'yes', label: words.keepWords }]}
      optional
    />
  );
}
