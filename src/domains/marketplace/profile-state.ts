export interface ProfileFacts {
  offeredAt: Temporal.Instant;
  acceptedAt: Temporal.Instant | null;
  declinedAt: Temporal.Instant | null;
  laterUntil: Temporal.PlainDate | null;
  publishedAt: Temporal.Instant | null;
  pausedAt: Temporal.Instant | null;
  pausedUntil: Temporal.PlainDate | null;
  leftAt: Temporal.Instant | null;
}

export type ProfileState =
  | 'not-offered'
  | 'offered'
  | 'later'
  | 'declined'
  | 'drafting'
  | 'published'
  | 'paused'
  | 'left';

/** Where a profile is, from what has happened to it. A pause ends by itself on the day it was to. */
export function profileState(facts: ProfileFacts | null, today: Temporal.PlainDate): ProfileState {
  if (!facts) return 'not-offered';
  if (facts.leftAt) return 'left';
  if (facts.declinedAt) return 'declined';
  if (!facts.acceptedAt) {
    const waits = facts.laterUntil && Temporal.PlainDate.compare(facts.laterUntil, today) > 0;
    return waits ? 'later' : 'offered';
  }
  if (!facts.publishedAt) return 'drafting';
  const over = facts.pausedUntil && Temporal.PlainDate.compare(facts.pausedUntil, today) <= 0;
  return facts.pausedAt && !over ? 'paused' : 'published';
}
