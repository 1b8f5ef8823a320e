import {
  Button,
  ButtonLink,
  ButtonRow,
  Details,
  ErrorSummary,
  Form,
  type FormState,
  formatDate,
  formatHours,
  Heading,
  type Lang,
  Message,
  RadioGroup,
  Section,
  SubmitButton,
  SummaryList,
} from '#design/index.ts';
import { FitExplanation, RankingReasons } from '#domains/matching/index.ts';
import type { Texts } from '#locales/index.ts';
import { newId } from '#platform/id.ts';
import { DISMISS_REASONS, type DismissReason } from '../answer-tip.ts';
import type { Tip } from '../tip-queries.ts';
import { tipPath } from './tip-list-page.tsx';

export interface TipPageProps {
  tip: Tip;
  form: FormState;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

/** The person and the task side by side, and what one can do about it. */
export function TipPage({ tip, form, today, texts, lang }: TipPageProps) {
  const { tip: words, tips } = texts.visits;
  const { fit, vacancy } = tip.explanation;
  const title = words.title(tip.citizenName, tip.taskTitle);
  const reason = tips.reasons[tip.reason] ?? tips.reasons.needs!;
  return (
    <>
      <ErrorSummary form={form} />
      <Heading kicker={words.kicker(tip.workplaceName)} lead={words.lead(reason)}>
        {title}
      </Heading>
      <State tip={tip} texts={texts} />
      {!tip.dismissedAt && !tip.taskClosed && (
        <Form action={`${tipPath(tip)}/brug`} formId={newId()}>
          <ButtonRow>
            <SubmitButton>{words.make}</SubmitButton>
            {tip.visitId && (
              <ButtonLink href={`/besoeg/${tip.visitId}`} variant="tertiary">
                {words.visit}
              </ButtonLink>
            )}
          </ButtonRow>
        </Form>
      )}
      <Section title={words.taskPart}>
        <SummaryList rows={taskRows(tip, today, texts, lang)} />
      </Section>
      <Section title={words.fitPart}>
        <FitExplanation fit={fit} vacancy={vacancy} title={title} texts={texts} />
        <p class="ff-kicker">{words.why}</p>
        <RankingReasons fit={fit} vacancy={vacancy} texts={texts} />
      </Section>
      {!tip.dismissedAt && !tip.actedAt && <Dismiss tip={tip} form={form} texts={texts} />}
    </>
  );
}

function State({ tip, texts }: Pick<TipPageProps, 'tip' | 'texts'>) {
  const words = texts.visits.tip;
  const said = tip.dismissedReason
    ? words.dismissed(words.reasons[tip.dismissedReason as DismissReason] ?? tip.dismissedReason)
    : tip.taskClosed
      ? words.taskClosed
      : tip.actedAt
        ? words.acted
        : null;
  return said && <Message tone="info">{said}</Message>;
}

const taskRows = (tip: Tip, today: Temporal.PlainDate, texts: Texts, lang: Lang) => {
  const words = texts.visits.tip;
  return [
    { label: words.hours, value: formatHours(tip.minutesPerWeek, lang) },
    { label: words.rhythm, value: tip.rhythm },
    { label: words.doneBy, value: tip.doneBy },
    { label: words.adaptable, value: tip.adaptable },
    {
      label: words.found,
      value: tip.visitedOn && words.foundBy(tip.visitorName ?? '', formatDate(tip.visitedOn, lang, today)),
    },
  ].filter(({ value }) => value);
};

function Dismiss({ tip, form, texts }: Pick<TipPageProps, 'tip' | 'form' | 'texts'>) {
  const words = texts.visits.tip;
  return (
    <Section title={words.dismissTitle}>
      <Details summary={words.dismiss} open={Object.keys(form.errors).length > 0}>
        <p>{words.dismissLead}</p>
        <Form action={`${tipPath(tip)}/afvis`} formId={newId()}>
          <RadioGroup
            form={form}
            name="reason"
            label={words.reason}
            options={DISMISS_REASONS.map((value) => ({ value, label: words.reasons[value] }))}
          />
          <Button>{words.dismiss}</Button>
        </Form>
      </Details>
    </Section>
  );
}
