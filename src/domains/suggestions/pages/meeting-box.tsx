import { ButtonLink, formatMoment, Section, SummaryList } from '#design/index.ts';
import type { Lang, Texts } from '#locales/index.ts';
import type { Meeting } from '../suggestion.ts';

/** The meeting as all three see it. */
export function MeetingBox({
  suggestionId,
  meeting,
  texts,
  lang,
  today,
}: {
  suggestionId: string;
  meeting: Meeting;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}) {
  const words = texts.suggestions.meeting;
  return (
    <Section title={words.title}>
      <SummaryList
        rows={[
          {
            label: words.when,
            value: `${formatMoment(meeting.startsAt, lang, today)} (${words.lasts(meeting.minutes)})`,
          },
          { label: words.where, value: meeting.place },
        ]}
      />
      <ButtonLink href={`/forslag/${suggestionId}/moede.ics`} icon="calendar-month" download>
        {words.calendar}
      </ButtonLink>
    </Section>
  );
}
