import { meetingInvitation } from '#platform/calendar/meeting-invitation.ts';

/** A gathering for somebody's calendar. Names nobody: calendars are shared with many. */
export function calendarFile(
  gathering: {
    gatheringId: string;
    title: string;
    startsAt: Temporal.Instant;
    endsAt: Temporal.Instant;
    place: string;
    sequence: number;
  },
  attendee: { name: string; email: string },
  cancelled: boolean,
  writtenAt: Temporal.Instant,
) {
  return meetingInvitation({
    id: gathering.gatheringId,
    title: gathering.title,
    startsAt: gathering.startsAt,
    minutes: Math.round(gathering.endsAt.since(gathering.startsAt).total('minutes')),
    place: gathering.place,
    description: gathering.title,
    organiser: { name: 'Fodfæste', email: 'ingen-svar@fodfaeste.example' },
    attendee,
    sequence: gathering.sequence,
    cancelled,
    writtenAt,
  });
}
