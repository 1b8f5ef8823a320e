/** What the figures are: counts as they are in the records. They are shown through `shown`. Pure. */

export const waySteps = ['registered', 'told', 'offered', 'accepted', 'placed', 'job'] as const;
export type WayStep = (typeof waySteps)[number];

export const overdueKinds = ['unassigned', 'calls', 'follow-ups', 'signatures', 'not-closed'] as const;
export type OverdueKind = (typeof overdueKinds)[number];

export const answerKinds = ['calls', 'citizens', 'employers'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export interface ColleagueFigures {
  id: string;
  name: string;
  role: 'caseworker' | 'consultant';
  /** Open citizens of a caseworker, placements under way of a consultant. */
  load: number;
  /** Their follow-ups that should have been made. */
  overdue: number;
}

/** Who has how much, as far as a front page shows it: with hundreds of colleagues the rest is read a page at a time. */
export interface Load {
  /** The caseworkers with the most, the most first. */
  most: ColleagueFigures[];
  /** What each caseworker has. */
  caseworkers: number[];
  /** How many they are in all, consultants too. */
  colleagues: number;
}

export interface Figures {
  /** Citizens of the last twelve months who have come at least so far. */
  way: Record<WayStep, number>;
  load: Load;
  overdue: Record<OverdueKind, number>;
  /** Of the last ninety days: how many were answered, and the days half of them waited at most. */
  answers: Record<AnswerKind, { count: number; medianDays: number | null }>;
  /** By the quarter a placement ended in, `2026-2`, the last four. */
  outcomes: { quarter: string; kind: string; count: number }[];
  /** Minutes a week in the first and the last step of those that ended within twelve months. */
  hours: { placements: number; firstMinutes: number | null; lastMinutes: number | null };
  stops: { cause: string; count: number }[];
}

/** More than these nobody compares; the rest have fewer. */
const mostShown = 12;

/** `colleagues`: the most loaded first within each role. */
export function loadOf(colleagues: readonly ColleagueFigures[]): Load {
  const caseworkers = colleagues.filter(({ role }) => role === 'caseworker');
  return {
    most: caseworkers.slice(0, mostShown),
    caseworkers: caseworkers.map(({ load }) => load),
    colleagues: colleagues.length,
  };
}

export interface Snapshot {
  figures: Figures;
  computedAt: Temporal.Instant;
}

/** Fewer than this could point at somebody. */
export const leastShown = 5;

/** Null when the number is too small to show; that nobody is there points at nobody. */
export const shown = (count: number): number | null => (count > 0 && count < leastShown ? null : count);

/** A mean of too few is about them and not about the effort. */
export const shownMean = (mean: number | null, of: number): number | null => (of < leastShown ? null : mean);

const quarterOf = ({ year, month }: { year: number; month: number }): string =>
  `${year}-${Math.ceil(month / 3)}`;

/** The latest four quarters, the one `today` is in last. */
export const latestQuarters = (today: Temporal.PlainDate): string[] =>
  [9, 6, 3, 0].map((months) => quarterOf(today.with({ day: 1 }).subtract({ months })));

/** The first day of the earliest of them. */
export function firstDayOfQuarters(today: Temporal.PlainDate): Temporal.PlainDate {
  const earliest = today.with({ day: 1 }).subtract({ months: 9 });
  return earliest.with({ month: Math.ceil(earliest.month / 3) * 3 - 2 });
}

/** The last day somebody could have asked and still be waiting within the promise, in working days. */
export function promisedSince(
  today: Temporal.PlainDate,
  days: number,
  holidays: ReadonlySet<string>,
): Temporal.PlainDate {
  let day = today;
  for (let left = days; left > 0; ) {
    day = day.subtract({ days: 1 });
    if (day.dayOfWeek <= 5 && !holidays.has(day.toString())) left -= 1;
  }
  return day;
}
