/** A suggestion's status and what may happen next, derived from its steps. Pure; used by server and screen alike. */

export const stepKinds = [
  'offered',
  'citizen-yes',
  'citizen-no',
  'citizen-talk',
  'employer-yes',
  'employer-no',
  'meeting-set',
  'meeting-cancelled',
  'withdrawn',
  'placement-made',
] as const;
export type StepKind = (typeof stepKinds)[number];

export const suggestionStatuses = [
  /** Chosen by staff, not yet shown to the citizen. */
  'proposed',
  'offered',
  /** The citizen wants to be called first. */
  'talk',
  'declined',
  /** The citizen has said yes; the workplace is asked. */
  'accepted',
  'turned-down',
  /** Both have said yes. */
  'agreed',
  'withdrawn',
  'placed',
] as const;
export type SuggestionStatus = (typeof suggestionStatuses)[number];

/** The step that made the status what it is. A meeting changes no status. */
const statusAfter: Record<Exclude<StepKind, 'meeting-set' | 'meeting-cancelled'>, SuggestionStatus> = {
  offered: 'offered',
  'citizen-yes': 'accepted',
  'citizen-no': 'declined',
  'citizen-talk': 'talk',
  'employer-yes': 'agreed',
  'employer-no': 'turned-down',
  withdrawn: 'withdrawn',
  'placement-made': 'placed',
};

const citizenMayChangeTheirMind: readonly StepKind[] = ['citizen-yes', 'citizen-no', 'citizen-talk'];
const meeting: readonly StepKind[] = ['meeting-set', 'meeting-cancelled'];

/** What may be done at each status. The citizen may change their mind until a placement is made. */
const allowed: Record<SuggestionStatus, readonly StepKind[]> = {
  proposed: ['offered', 'withdrawn'],
  offered: [...citizenMayChangeTheirMind, 'withdrawn'],
  talk: [...citizenMayChangeTheirMind, 'withdrawn'],
  declined: [...citizenMayChangeTheirMind, 'withdrawn'],
  accepted: [...citizenMayChangeTheirMind, 'employer-yes', 'employer-no', ...meeting, 'withdrawn'],
  agreed: [...citizenMayChangeTheirMind, 'employer-no', ...meeting, 'withdrawn', 'placement-made'],
  'turned-down': [],
  withdrawn: [],
  placed: [],
};

export interface Step {
  kind: StepKind;
  at: Temporal.Instant;
  data: unknown;
}

export interface SuggestionFacts {
  /** In the order they happened. */
  steps: readonly Step[];
  placementId: string | null;
}

export function suggestionStatus({ steps, placementId }: SuggestionFacts): SuggestionStatus {
  if (placementId !== null) return 'placed';
  const last = steps.findLast(({ kind }) => Object.hasOwn(statusAfter, kind));
  return last ? statusAfter[last.kind as keyof typeof statusAfter] : 'proposed';
}

/** The same answer twice is no step, and there must be a meeting to cancel. */
export function mayHappen(facts: SuggestionFacts, kind: StepKind): boolean {
  const status = suggestionStatus(facts);
  if (!allowed[status].includes(kind)) return false;
  if (kind === 'meeting-cancelled') return meetingOf(facts) !== null;
  return meeting.includes(kind) || statusAfter[kind as keyof typeof statusAfter] !== status;
}

export type WaitingFor = 'citizen' | 'us' | 'employer' | 'nobody';

const waiting: Record<SuggestionStatus, WaitingFor> = {
  proposed: 'us',
  offered: 'citizen',
  talk: 'us',
  declined: 'nobody',
  accepted: 'employer',
  'turned-down': 'nobody',
  agreed: 'us',
  withdrawn: 'nobody',
  placed: 'nobody',
};
export const waitingFor = (facts: SuggestionFacts): WaitingFor => waiting[suggestionStatus(facts)];

/** Whether a workplace may see the person behind it. */
export const openToWorkplace = (status: SuggestionStatus): boolean =>
  status === 'accepted' || status === 'agreed' || status === 'placed';

export interface Organiser {
  name: string;
  email: string;
}

export interface Meeting {
  /** The same through every change. */
  meetingId: string;
  startsAt: Temporal.Instant;
  minutes: number;
  place: string;
  /** Rises by one with each change, also when it is cancelled. */
  sequence: number;
  /** Who called it. The same through every change, or calendars take it for another meeting. */
  organiser: Organiser | null;
}

export type MeetingData = Omit<Meeting, 'startsAt' | 'organiser'> & {
  startsAt: string;
  organiser?: Organiser | null;
};

/** The meeting as it stands; null when none is set. */
export function meetingOf({ steps }: Pick<SuggestionFacts, 'steps'>): Meeting | null {
  const last = steps.findLast(({ kind }) => meeting.includes(kind));
  if (last?.kind !== 'meeting-set') return null;
  const data = last.data as MeetingData;
  return { ...data, startsAt: Temporal.Instant.from(data.startsAt), organiser: data.organiser ?? null };
}

/** The number the next version of a meeting gets, so that a calendar takes it for newer. */
export const nextSequence = ({ steps }: Pick<SuggestionFacts, 'steps'>): number =>
  steps.filter(({ kind }) => meeting.includes(kind)).length;
