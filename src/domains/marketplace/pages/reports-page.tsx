import {
  Card,
  EmptyState,
  ErrorSummary,
  Form,
  formatMoment,
  Heading,
  type Lang,
  NextPages,
  RadioGroup,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { emptyForm, type FormState } from '#platform/http/form.ts';
import { reportDecisions } from '../block-and-report.ts';
import type { ReportLine } from '../staff-queries.ts';

export interface ReportsPageProps {
  lines: readonly ReportLine[];
  hasMore: boolean;
  page: number;
  /** The form not taken, and which report it is of. */
  again: { reportId: string; form: FormState } | null;
  formIdOf(reportId: string): string;
  today: Temporal.PlainDate;
  texts: Texts;
  lang: Lang;
}

export function ReportsPage(props: ReportsPageProps) {
  const { lines, hasMore, page, again, texts } = props;
  const words = texts.marketplace.reports;
  return (
    <>
      {again && <ErrorSummary form={again.form} />}
      <Heading lead={words.lead}>{words.title}</Heading>
      {lines.length === 0 && <EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      {lines.map((line) => (
        <Report key={line.id} line={line} {...props} />
      ))}
      <NextPages page={page} hasMore={hasMore} href={(to) => `/markedsplads/anmeldelser?side=${to}`} />
    </>
  );
}

function Report({ line, again, formIdOf, today, texts, lang }: ReportsPageProps & { line: ReportLine }) {
  const words = texts.marketplace.reports;
  const form = again?.reportId === line.id ? again.form : emptyForm();
  return (
    <Card
      title={words.about(line.citizenName, line.workplaceName)}
      kicker={`${words.by[line.reportedBy]}, ${formatMoment(line.at, lang, today)}`}
    >
      <p>
        {texts.marketplace.contact.reasons[line.reason]}
        {line.note && <div class="ff-lines">{line.note}</div>}
      </p>
      <p>
        <a href={`/borgere/${line.citizenId}`}>{line.citizenName}</a>
      </p>
      {line.decidedAt ? (
        <p>
          {words.decided} {formatMoment(line.decidedAt, lang, today)}: {words.decisions[line.decision ?? '']}
          {line.decisionNote && <div class="ff-lines ff-muted">{line.decisionNote}</div>}
        </p>
      ) : (
        <Form action={`/markedsplads/anmeldelser/${line.id}`} formId={formIdOf(line.id)} id={`r${line.id}`}>
          <RadioGroup
            form={form}
            name="decision"
            id={`decision-${line.id}`}
            label={words.decide}
            options={reportDecisions.map((value) => ({ value, label: words.decisions[value] as string }))}
          />
          <TextArea
            form={form}
            name="note"
            id={`note-${line.id}`}
            label={words.note}
            rows={2}
            maxLength={1000}
            optional
          />
          <SubmitButton>{words.save}</SubmitButton>
        </Form>
      )}
    </Card>
  );
}
