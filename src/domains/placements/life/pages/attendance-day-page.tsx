import {
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  formatHours,
  formatMoment,
  HoursField,
  type Lang,
  Message,
  OnBehalfField,
  RadioGroup,
  SubmitButton,
  TextArea,
} from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { absenceCauses } from '../../attendance.ts';
import { type Day, minutesOf, type RecordedDay, versionOf } from '../attendance-days.ts';
import { dayInWords } from './recorded-days.tsx';

export interface AttendanceDayPageProps {
  address: string;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
  day: Day;
  form: FormState;
  /** Whom staff acts for, when staff does. */
  onBehalf: string | null;
  /** Somebody wrote something else meanwhile. */
  stale: RecordedDay | null;
}

/** One day that went another way than planned, or a correction of one. */
export function AttendanceDayPage(props: AttendanceDayPageProps) {
  const { address, texts, lang, today, day, form, onBehalf, stale } = props;
  const words = texts.placementLife.attendance;
  const planned = minutesOf(day.planned);
  const hasPaid = day.planned.paid > 0 || (day.recorded?.paid ?? 0) > 0;
  return (
    <>
      <ErrorSummary form={form} />
      {stale && (
        <Message tone="warning" announce title={words.staleTitle}>
          <p>{texts.common.stale(stale.recordedByName, formatMoment(stale.recordedAt, lang, today))}</p>
          <p>
            <strong>{words.standing(dayInWords(stale, texts, lang))}</strong>
          </p>
        </Message>
      )}
      <p>{planned > 0 ? words.dayPlanned(formatHours(planned, lang)) : words.dayNotPlanned}</p>
      <Form action={`${address}/${day.date}`} version={versionOf(day.recorded)}>
        {onBehalf && <OnBehalfField form={form} personName={onBehalf} />}
        <HoursField
          form={form}
          name="practice"
          label={hasPaid ? words.practiceHours : words.hours}
          hint={words.hoursHint}
        />
        {hasPaid && <HoursField form={form} name="paid" label={words.paidHours} />}
        <RadioGroup
          form={form}
          name="cause"
          label={words.cause}
          hint={words.causeHint}
          optional
          options={[
            { value: '', label: words.noCause },
            ...absenceCauses.map((value) => ({ value, label: words.causes[value] })),
          ]}
        />
        <TextArea
          form={form}
          name="note"
          label={words.note}
          hint={words.noteHint}
          rows={2}
          maxLength={300}
          optional
        />
        <ButtonRow>
          <SubmitButton>{texts.common.save}</SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
