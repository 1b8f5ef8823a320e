/** A line of a work list: whom it is about, why it is there now, and where it is done. Words come from the locale. */

export const workGroups = [
  'now',
  'messages',
  'due',
  'us',
  'followed',
  'tips',
  'watch',
  'unassigned',
  'openings',
  'others',
  'ending',
  'forgotten',
] as const;
export type WorkGroup = (typeof workGroups)[number];

export type WorkCode =
  | 'call-me'
  | 'worried'
  | 'concern'
  | 'unassigned'
  | 'follow-up'
  | 'close'
  | 'outcome'
  | 'talk'
  | 'offer'
  | 'make-placement'
  | 'sign'
  | 'finish-draft'
  | 'find-opening'
  | 'quiet'
  | 'falling'
  | 'steep'
  | 'late-colleague'
  | 'call-off'
  | 'lonely-opening'
  | 'contact-due'
  | 'standing-in'
  | 'while-away'
  | 'inquiry'
  | 'inquiry-late'
  | 'inquiry-aside'
  | 'task-tip'
  | 'new-openings'
  | 'new-citizens'
  | 'visit-step'
  | 'offer-waits'
  | 'employer-waits'
  | 'signature-waits'
  | 'needs-missing'
  | 'message'
  | 'ending'
  | 'forgotten';

export interface WorkRow {
  id: string;
  group: WorkGroup;
  code: WorkCode;
  /** Null when the line is about an opening. */
  citizen: { id: string; name: string; hidden: boolean } | null;
  /** Workplace or opening. */
  place: string;
  /** How long it has waited, or how long there is left; 0 for today. */
  days: number;
  /** A word of the line's own: a follow-up's kind, who is missing, a percentage. */
  detail: string | null;
  href: string;
}

/** A line that should have been done by now. */
const lateAfter: Partial<Record<WorkCode, number>> = {
  unassigned: 3,
  'follow-up': 1,
  close: 7,
  outcome: 7,
  talk: 2,
  offer: 7,
  'make-placement': 7,
  sign: 3,
  'find-opening': 21,
  message: 2,
  'offer-waits': 7,
  'employer-waits': 5,
  'signature-waits': 5,
  'lonely-opening': 28,
  'call-off': 1,
  'contact-due': 14,
};
const alwaysLate: readonly WorkCode[] = ['concern', 'call-me', 'worried', 'inquiry-late'];

export const toneOf = ({ code, days }: WorkRow): 'neutral' | 'warning' | 'error' => {
  if (alwaysLate.includes(code)) return 'error';
  const limit = lateAfter[code];
  return limit !== undefined && days >= limit ? 'warning' : 'neutral';
};

/** What has an end ahead, and what is only just found. */
const nearestFirst: readonly WorkGroup[] = ['ending', 'tips', 'followed'];

/** Within a group the longest waiting comes first, or the nearest. */
export const byUrgency = (a: WorkRow, b: WorkRow): number =>
  (nearestFirst.includes(a.group) ? a.days - b.days : b.days - a.days) || a.id.localeCompare(b.id);

/** The groups that hold something, most urgent first, each in order. */
export function grouped(rows: readonly WorkRow[]): { group: WorkGroup; rows: WorkRow[] }[] {
  return workGroups
    .map((group) => ({ group, rows: rows.filter((row) => row.group === group).sort(byUrgency) }))
    .filter(({ rows: own }) => own.length > 0);
}
