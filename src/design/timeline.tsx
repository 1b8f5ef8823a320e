import type { ComponentChildren } from 'preact';
import { formatDate } from './format.ts';
import { useLanguage } from './language.tsx';
import type { Tone } from './status-tag.tsx';

export type TimelineEvent = {
  id: string;
  on: Temporal.PlainDate;
  title: ComponentChildren;
  /** Who did it. */
  by?: string;
  text?: ComponentChildren;
  tone?: Tone;
};

/** Newest first or last: as given. */
export function Timeline({
  events,
  today,
  empty,
}: {
  events: readonly TimelineEvent[];
  today?: Temporal.PlainDate;
  empty?: ComponentChildren;
}) {
  const { lang } = useLanguage();
  if (events.length === 0) return <>{empty}</>;
  return (
    <ol class="ff-timeline">
      {events.map((event) => (
        <li class={`ff-event ff-event--${event.tone ?? 'neutral'}`} key={event.id}>
          <p class="ff-event-when">
            <time dateTime={event.on.toString()}>{formatDate(event.on, lang, today)}</time>
            {event.by && <span> · {event.by}</span>}
          </p>
          <p class="ff-event-title">{event.title}</p>
          {event.text && <div class="ff-event-text">{event.text}</div>}
        </li>
      ))}
    </ol>
  );
}
