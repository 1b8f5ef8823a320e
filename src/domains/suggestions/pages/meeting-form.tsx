import {
  ButtonRow,
  DateField,
  Details,
  Form,
  formatTime,
  NumberField,
  Section,
  SubmitButton,
  TextField,
  TimeField,
} from '#design/index.ts';
import { timeZone } from '#platform/clock.ts';
import { emptyForm, type FormState } from '#platform/http/form.ts';
import type { Meeting } from '../suggestion.ts';
import { versionOf } from '../suggestion-facts.ts';
import { MeetingBox } from './meeting-box.tsx';
import type { StaffPageProps } from './staff-page-props.ts';

const usualMinutes = '45';

/** Sets the meeting, or shows it with what can be done to it. */
export function MeetingForm({
  suggestion,
  meeting,
  typed,
  formIds,
  texts,
  lang,
  today,
}: StaffPageProps & { meeting: Meeting | null }) {
  const words = texts.suggestions.meeting;
  const path = `/forslag/${suggestion.id}/moede`;
  const version = versionOf(suggestion);
  const form = typed?.name === 'meeting' ? typed.form : startOf();
  const fields = (
    <Form
      action={path}
      formId={formIds.meeting}
      version={version}
      label={meeting ? words.change : words.form}
    >
      <p>{words.text}</p>
      <DateField form={form} name="on" label={words.on} />
      <TimeField form={form} name="at" label={words.at} />
      <NumberField form={form} name="minutes" label={words.minutes} suffix={words.minutesSuffix} />
      <TextField form={form} name="place" label={words.place} hint={words.placeHint} />
      <ButtonRow>
        <SubmitButton variant={meeting ? 'secondary' : 'primary'}>
          {meeting ? words.move : words.set}
        </SubmitButton>
      </ButtonRow>
    </Form>
  );
  if (!meeting) {
    return (
      <Section title={words.title} id="moede">
        <Details summary={words.form} open={typed?.name === 'meeting'}>
          {fields}
        </Details>
      </Section>
    );
  }
  return (
    <div id="moede">
      <MeetingBox suggestionId={suggestion.id} {...{ meeting, texts, lang, today }} />
      <Details summary={words.change} open={typed?.name === 'meeting'}>
        {fields}
      </Details>
      <Details summary={words.cancel}>
        <Form action={`${path}/aflys`} formId={formIds.cancel} version={version} label={words.cancel}>
          <p>{words.cancelText}</p>
          <ButtonRow>
            <SubmitButton variant="warning">{words.cancel}</SubmitButton>
          </ButtonRow>
        </Form>
      </Details>
    </div>
  );

  function startOf(): FormState {
    const place = [suggestion.workplace.address, suggestion.workplace.city].filter(Boolean).join(', ');
    if (!meeting) return emptyForm({ minutes: usualMinutes, place });
    const local = meeting.startsAt.toZonedDateTimeISO(timeZone);
    return emptyForm({
      'on-day': String(local.day),
      'on-month': String(local.month),
      'on-year': String(local.year),
      at: formatTime(local.toPlainTime(), lang),
      minutes: String(meeting.minutes),
      place: meeting.place,
    });
  }
}
