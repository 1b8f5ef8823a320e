import type { Texts } from '#locales/index.ts';
import { meetingInvitation } from '#platform/calendar/meeting-invitation.ts';
import type { MailAttachment } from '#platform/mail/mailer.ts';
import type { Meeting, Organiser } from './suggestion.ts';
import type { Suggestion } from './suggestion-facts.ts';

/**
 * The meeting for one party's calendar. Names nobody but the reader and the colleague who calls it:
 * calendars are shared with many.
 */
export function meetingFile(
  suggestion: Pick<Suggestion, 'opening'>,
  meeting: Meeting,
  people: { organiser: Organiser; attendee: Organiser },
  texts: Texts,
  writtenAt: Temporal.Instant,
  cancelled = false,
): MailAttachment {
  const title = texts.suggestions.messages.meeting.title(suggestion.opening.title);
  return meetingInvitation({
    id: meeting.meetingId,
    title,
    startsAt: meeting.startsAt,
    minutes: meeting.minutes,
    place: meeting.place,
    description: title,
    ...people,
    sequence: meeting.sequence,
    cancelled,
    writtenAt,
  });
}
