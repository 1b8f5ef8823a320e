import type { Actor } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { type Meeting, type MeetingData, meetingOf, nextSequence, type Organiser } from './suggestion.ts';
import type { Suggestion } from './suggestion-facts.ts';
import { takeStep } from './take-step.ts';
import { tellMeeting } from './tell-meeting.ts';

export interface NewMeeting {
  suggestion: Suggestion;
  startsAt: Temporal.Instant;
  minutes: number;
  place: string;
}

/** Sets the meeting, or moves the one there is. Everyone gets it for their calendar. */
export async function setMeeting(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { suggestion, startsAt, minutes, place }: NewMeeting,
): Promise<void> {
  const earlier = meetingOf(suggestion);
  const sequence = nextSequence(suggestion);
  const meetingId = earlier?.meetingId ?? newId(clock.now().epochMilliseconds);
  const organiser = earlier?.organiser ?? (await organiserOf(tx, actor));
  const meeting: Meeting = { meetingId, startsAt, minutes, place, sequence, organiser };
  const data: MeetingData = { ...meeting, startsAt: startsAt.toString() };
  const after = await takeStep(tx, clock, actor, suggestion, { kind: 'meeting-set', party: 'staff', data });
  await tellMeeting(tx, clock, actor, after, meeting, earlier ? 'moved' : 'set');
}

/** Calls the meeting off and tells everyone; nothing when there is none. Returns the suggestion as it then is. */
export async function cancelMeeting(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  suggestion: Suggestion,
): Promise<Suggestion> {
  const meeting = meetingOf(suggestion);
  if (!meeting) return suggestion;
  const sequence = nextSequence(suggestion);
  const { meetingId } = meeting;
  const after = await takeStep(tx, clock, actor, suggestion, {
    kind: 'meeting-cancelled',
    party: 'staff',
    data: { meetingId, sequence },
  });
  await tellMeeting(tx, clock, actor, after, { ...meeting, sequence }, 'cancelled');
  return after;
}

async function organiserOf(tx: Tx, { accountId }: Actor): Promise<Organiser | null> {
  const found = await tx
    .selectFrom('account')
    .select(['name', 'email'])
    .where('id', '=', accountId)
    .executeTakeFirst();
  return found?.email ? { name: found.name, email: found.email } : null;
}
