import type { PlannedWeek } from '#design/index.ts';
import {
  Button,
  DateField,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  formatDate,
  formatHours,
  formatPercent,
  Grid,
  HoursPlanChart,
  type Lang,
  Metric,
  OnBehalfField,
  SearchForm,
  Section,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import type { AttendanceRate } from '../../attendance.ts';
import type { AttendanceOverview, RecordedDay } from '../attendance-days.ts';
import { AttendanceToday, DaysMissing } from './attendance-days.tsx';
import { RecordedDays } from './recorded-days.tsx';

export interface AttendancePageProps {
  address: string;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
  form: FormState;
  /** Null when whoever looks does not record. */
  recording: { overview: AttendanceOverview; onBehalf: string | null } | null;
  recorded: readonly RecordedDay[];
  weeks: PlannedWeek[];
  rate: AttendanceRate;
  /** To the person themself the words are "you". */
  own: boolean;
}

/** Today first and one tap; then what is missing; then how it has gone. */
export function AttendancePage(props: AttendancePageProps) {
  const { address, texts, lang, today, form, recording, recorded, own } = props;
  const words = texts.placementLife.attendance;
  return (
    <>
      <ErrorSummary form={form} />
      {recording && (
        <Form action={address} label={words.recordLabel}>
          <AttendanceToday day={recording.overview.today} {...{ address, texts, lang, today }} />
          {recording.onBehalf && <OnBehalfField form={form} personName={recording.onBehalf} />}
          <DaysMissing overview={recording.overview} {...{ address, texts, lang, today }} />
        </Form>
      )}
      <Section title={words.howItGoes}>
        <Grid columns={2}>
          <Metric
            value={props.rate.rate === null ? '–' : formatPercent(props.rate.rate, lang)}
            label={own ? words.rateOwn : words.rate}
            note={
              props.rate.rate === null
                ? words.rateUnknown
                : words.rateNote(
                    formatHours(props.rate.attendedMinutes, lang),
                    formatHours(props.rate.plannedMinutes, lang),
                  )
            }
          />
        </Grid>
        <HoursPlanChart id="fremmoede" title={words.chartTitle} weeks={props.weeks} today={today} />
      </Section>
      <Section title={own ? words.yourDays : words.days}>
        {recorded.length === 0 ? (
          <EmptyState title={words.noDays} icon="event">
            {own ? words.noDaysOwn : words.noDaysText}
          </EmptyState>
        ) : (
          <RecordedDays
            recorded={recorded}
            {...{ address, texts, lang, today }}
            mayCorrect={recording !== null}
          />
        )}
      </Section>
      {recording && (
        <Details summary={words.otherDay} open={Boolean(form.errors.dag)}>
          <SearchForm action={`${address}/anden-dag`} label={words.otherDay}>
            <DateField
              form={form}
              name="dag"
              label={words.otherDayLabel}
              hint={words.otherDayHint(formatDate(today, lang, today))}
            />
            <Button>{words.otherDayOpen}</Button>
          </SearchForm>
        </Details>
      )}
    </>
  );
}
