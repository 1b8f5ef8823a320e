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
  type PlannedWeek,
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

function HowItGoes({ texts, lang, today, weeks, rate, own }: AttendancePageProps) {
  const words = texts.placementLife.attendance;
  const attended = formatHours(rate.attendedMinutes, lang);
  return (
    <Section title={words.howItGoes}>
      {rate.rate !== null && (
        <Grid columns={2}>
          <Metric
            value={formatPercent(rate.rate, lang)}
            label={own ? words.rateOwn : words.rate}
            note={words.rateNote(attended, formatHours(rate.plannedMinutes, lang))}
          />
          <Metric value={rate.days} label={words.daysCounted(rate.days)} note={words.daysCountedNote} />
        </Grid>
      )}
      <HoursPlanChart id="fremmoede" title={words.chartTitle} weeks={weeks} today={today} />
    </Section>
  );
}

function Days(props: AttendancePageProps) {
  const { address, texts, lang, today, recorded, recording, own } = props;
  const words = texts.placementLife.attendance;
  return (
    <Section title={own ? words.yourDays : words.days}>
      {recorded.length === 0 ? (
        <EmptyState title={words.noDays} icon="calendar-month">
          {own ? words.noDaysOwn : words.noDaysText}
        </EmptyState>
      ) : (
        <RecordedDays {...{ recorded, address, texts, lang, today }} mayCorrect={recording !== null} />
      )}
    </Section>
  );
}

function Recording(
  props: AttendancePageProps & { recording: NonNullable<AttendancePageProps['recording']> },
) {
  const { address, texts, lang, today, form, recording } = props;
  const words = texts.placementLife.attendance;
  const common = { address, texts, lang, today };
  return (
    <>
      <Form action={address} label={words.recordLabel}>
        {recording.onBehalf && <OnBehalfField form={form} personName={recording.onBehalf} />}
        <AttendanceToday day={recording.overview.today} {...common} />
        <DaysMissing overview={recording.overview} {...common} />
      </Form>
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
    </>
  );
}

/** At the workplace: today first, one tap. To staff and the person: how it has gone, first of all. */
export function AttendancePage(props: AttendancePageProps) {
  const { texts, form, recording } = props;
  const words = texts.placementLife.attendance;
  if (recording && !recording.onBehalf) {
    return (
      <>
        <ErrorSummary form={form} />
        <Recording {...props} recording={recording} />
        <HowItGoes {...props} />
        <Days {...props} />
      </>
    );
  }
  return (
    <>
      <ErrorSummary form={form} />
      <HowItGoes {...props} />
      <Days {...props} />
      {recording && (
        <Section
          title={words.recordFor(recording.onBehalf ?? '')}
          lead={
            recording.overview.missing.length > 0
              ? words.missing(recording.overview.missing.length)
              : undefined
          }
        >
          <Recording {...props} recording={recording} />
        </Section>
      )}
    </>
  );
}
