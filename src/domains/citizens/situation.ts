/** Where a citizen is on the way, derived from facts; pure, the same on the list and on the citizen's page. */

export const SITUATIONS = [
  'needs-missing',
  'needs-begun',
  'ready',
  'quiet',
  'suggestion-unoffered',
  'waiting-for-citizen',
  'wants-talk',
  'waiting-for-workplace',
  'meeting-to-set',
  'meeting-set',
  'agreement-unsigned',
  'agreed',
  'in-placement',
  'closed',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export interface SituationFacts {
  closed: boolean;
  needsConfirmed: boolean;
  draftBegun: boolean;
  /** Of the newest suggestion still open; null without one. `step`: the last thing that happened to it. */
  suggestion: { step: string | null } | null;
  /** Of the newest placement not over. */
  placement: { signed: boolean; startsOn: Temporal.PlainDate } | null;
  lastEventAt: Temporal.Instant;
}

/** Three weeks without anything at all: nobody should be forgotten for longer. */
const QUIET_DAYS = 21;

export const isQuiet = (lastEventAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  lastEventAt.until(now).total('hours') > QUIET_DAYS * 24;

const BY_STEP: Record<string, Situation> = {
  offered: 'waiting-for-citizen',
  'citizen-talk': 'wants-talk',
  'citizen-yes': 'waiting-for-workplace',
  'employer-yes': 'meeting-to-set',
  'meeting-cancelled': 'meeting-to-set',
  'meeting-set': 'meeting-set',
};

/** The furthest thing that is under way decides; without any, how far the needs have come. */
export function situationOf(
  facts: SituationFacts,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Situation {
  const { closed, placement, suggestion } = facts;
  if (closed) return 'closed';
  if (placement?.signed)
    return Temporal.PlainDate.compare(today, placement.startsOn) < 0 ? 'agreed' : 'in-placement';
  if (placement) return 'agreement-unsigned';
  if (suggestion) return BY_STEP[suggestion.step ?? ''] ?? 'suggestion-unoffered';
  if (!facts.needsConfirmed) return facts.draftBegun ? 'needs-begun' : 'needs-missing';
  return isQuiet(facts.lastEventAt, now) ? 'quiet' : 'ready';
}
