import { formatDate, formatMoment, type Lang, Message, Section, SummaryList } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { type KnownTimetable, stateOf } from '#platform/travel/known-timetable.ts';

/** Which timetable the bus minutes come from, and whether it is time for a new one. */
export function TimetableSection({
  timetable,
  texts,
  lang,
  today,
}: {
  timetable: KnownTimetable | null;
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}) {
  const words = texts.administration.timetable;
  const state = stateOf(timetable, today);
  return (
    <Section title={words.title} lead={words.lead} id="koereplan">
      {state !== 'good' && (
        <Message
          tone={state === 'none' ? 'info' : 'warning'}
          title={words.stateTitle[state]}
          headingLevel={3}
        >
          <p>{words.stateText[state]}</p>
          <p>{words.how}</p>
        </Message>
      )}
      {timetable && (
        <SummaryList
          rows={[
            { label: words.publisher, value: timetable.publisher },
            { label: words.validUntil, value: formatDate(timetable.validUntil, lang, today) },
            { label: words.weekday, value: formatDate(timetable.weekday, lang, today) },
            { label: words.importedAt, value: formatMoment(timetable.importedAt, lang, today) },
          ]}
        />
      )}
    </Section>
  );
}
