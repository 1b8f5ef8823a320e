import {
  Card,
  DateField,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  formatDate,
  formatHours,
  Heading,
  HoursField,
  type Lang,
  RadioGroup,
  Section,
  SubmitButton,
  TextField,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { EMPLOYMENT_KINDS } from '../employment-kinds.ts';
import type { EmploymentRow } from '../employment-queries.ts';
import { EndingForm } from './ending-form.tsx';

export interface EmploymentPageProps {
  citizen: { id: string; name: string };
  /** Staff writes it down; otherwise the citizen tells it. */
  forOther: boolean;
  rows: readonly EmploymentRow[];
  form: FormState;
  /** The row whose end could not be saved as it was typed. */
  ending: { id: string; form: FormState } | null;
  /** What the end of any other row begins with. */
  leaving: FormState;
  newFormId: () => string;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function EmploymentPage(props: EmploymentPageProps) {
  const { citizen, forOther, rows, form, ending, texts } = props;
  const words = texts.standing.jobs;
  const said = forOther ? words.staff : words.own;
  const open = rows.filter(({ untilOn }) => !untilOn);
  const over = rows.filter(({ untilOn }) => untilOn);
  return (
    <>
      <ErrorSummary form={ending?.form ?? form} />
      <Heading lead={said.lead}>{forOther ? words.titleFor(citizen.name) : words.title}</Heading>
      {open.length > 0 && (
        <Section title={words.now}>
          {open.map((row) => (
            <OneJob key={row.id} row={row} {...props} />
          ))}
        </Section>
      )}
      {open.length > 0 ? (
        <Details summary={said.addMore} open={Object.keys(form.errors).length > 0}>
          <NewJob {...props} />
        </Details>
      ) : (
        <Section title={said.addTitle}>
          {rows.length === 0 && <EmptyState title={said.emptyTitle}>{said.emptyText}</EmptyState>}
          <NewJob {...props} />
        </Section>
      )}
      {over.length > 0 && (
        <Section title={words.before}>
          {over.map((row) => (
            <OneJob key={row.id} row={row} {...props} />
          ))}
        </Section>
      )}
    </>
  );
}

function NewJob({ citizen, forOther, form, newFormId, texts }: EmploymentPageProps) {
  const words = texts.standing.jobs;
  const said = forOther ? words.staff : words.own;
  return (
    <Form action={`/borgere/${citizen.id}/ansaettelser`} formId={newFormId()}>
      <TextField
        form={form}
        name="employer"
        label={said.employer}
        hint={words.employerHint}
        autocomplete="off"
      />
      <RadioGroup
        form={form}
        name="kind"
        label={words.kind}
        options={EMPLOYMENT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <HoursField form={form} name="minutesPerWeek" label={words.hours} optional />
      <DateField form={form} name="fromOn" label={words.fromOn} />
      <SubmitButton>{said.add}</SubmitButton>
    </Form>
  );
}

function OneJob({
  row,
  citizen,
  ending,
  leaving,
  newFormId,
  today,
  texts,
  lang,
}: EmploymentPageProps & { row: EmploymentRow }) {
  const words = texts.standing.jobs;
  const wrong = ending?.id === row.id;
  const day = (date: Temporal.PlainDate) => formatDate(date, lang, today);
  const hours = row.minutesPerWeek ? ` ${words.hoursAWeek(formatHours(row.minutesPerWeek, lang))}` : '';
  return (
    <Card kicker={words.kinds[row.kind]} title={row.employer ?? words.elsewhere} level={3}>
      <p>
        {row.untilOn ? words.period(day(row.fromOn), day(row.untilOn)) : words.since(day(row.fromOn))}
        {hours}
      </p>
      <p class="ff-muted">
        {row.source === 'outcome'
          ? words.fromOutcome(row.recordedByName)
          : texts.standing.recordedBy(row.recordedByName)}
      </p>
      {!row.untilOn && (
        <EndingForm
          id={row.id}
          action={`/borgere/${citizen.id}/ansaettelser/${row.id}/slut`}
          form={wrong ? ending.form : leaving}
          open={wrong}
          formId={newFormId()}
          words={words.leave}
        />
      )}
    </Card>
  );
}
