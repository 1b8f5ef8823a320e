import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
} from 'ical-generator';

type Party = { name: string; email: string };

export type Meeting = {
  /** The same through every change of the meeting: calendars know it by this. */
  id: string;
  title: string;
  startsAt: Temporal.Instant | Temporal.ZonedDateTime;
  minutes: number;
  place: string;
  description: string;
  organiser: Party;
  attendee: Party;
  /** Rises by one with each change; a calendar ignores what is older than what it has. */
  sequence: number;
  cancelled: boolean;
  /** When this version was written; now unless given. */
  writtenAt?: Temporal.Instant;
};

/** The meeting as an iCalendar request (or cancellation), ready to attach to a mail. */
export function meetingInvitation(meeting: Meeting): {
  filename: string;
  contentType: string;
  content: string;
} {
  const startsAt =
    meeting.startsAt instanceof Temporal.Instant ? meeting.startsAt : meeting.startsAt.toInstant();
  const method = meeting.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: { company: 'Fodfæste', product: 'Møder', language: 'DA' }, method });
  // Written in UTC: one moment, shown by every calendar in its reader's own zone, summer time or not.
  calendar.createEvent({
    id: `${meeting.id}@fodfaeste`,
    sequence: meeting.sequence,
    stamp: meeting.writtenAt ?? Temporal.Now.instant(),
    start: startsAt,
    end: startsAt.add({ minutes: meeting.minutes }),
    summary: meeting.title,
    location: meeting.place,
    description: meeting.description,
    status: meeting.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    busystatus: meeting.cancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    organizer: meeting.organiser,
    attendees: [
      {
        ...meeting.attendee,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: !meeting.cancelled,
      },
    ],
  });
  return {
    filename: meeting.cancelled ? 'aflysning.ics' : 'moede.ics',
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: calendar.toString(),
  };
}
