/** Early warning: what should reach the right person before a placement breaks. Pure, from facts alone. */
import { type AttendanceDay, type AttendanceRate, attendanceRate } from './attendance.ts';
import type { FollowUpFact } from './follow-up-plan.ts';
import type { HoursPlan } from './hours-plan.ts';
import {
  agreementInForce,
  type PlacementFacts,
  pendingVersion,
  type SigningParty,
  type Status,
  signersAwaited,
  status,
} from './placement.ts';
import {
  type Rise,
  rises,
  type SteepnessRule,
  type SteepRise,
  steepness,
  steepnessRule,
} from './steepness.ts';

type PlainDate = Temporal.PlainDate;

/** Mood from 1 (bad) to 5 (good). `answeredOn` is when staff reacted to the worry or the wish to be called. */
export type CheckIn = {
  by: 'citizen' | 'mentor';
  on: PlainDate;
  mood: number;
  callMe: boolean;
  answeredOn: PlainDate | null;
};

export type WarningFacts = {
  placement: PlacementFacts;
  /** The plan of the agreement in force. */
  hoursPlan: HoursPlan | null;
  attendance: readonly AttendanceDay[];
  checkIns: readonly CheckIn[];
  followUps: readonly FollowUpFact[];
};

export type WarningSettings = {
  quietDays: number;
  /** The latest days whose attendance is held against what came before. */
  recentDays: number;
  lowRate: number;
  /** As a share: 0.2 is twenty percentage points. */
  fallInRate: number;
  worriedMood: number;
  riseWithinDays: number;
  endsWithinDays: number;
  signatureDays: number;
  steepness: SteepnessRule;
  timeZone: string;
};

export const warningSettings: WarningSettings = {
  quietDays: 10,
  recentDays: 14,
  lowRate: 0.7,
  fallInRate: 0.2,
  worriedMood: 2,
  riseWithinDays: 14,
  endsWithinDays: 14,
  signatureDays: 5,
  steepness: steepnessRule,
  timeZone: 'Europe/Copenhagen',
};

export type Severity = 'urgent' | 'soon' | 'notice';

type WarningFactsByCode = {
  'worried-check-in': { by: CheckIn['by']; on: PlainDate; mood: number; callMe: boolean };
  quiet: { since: PlainDate; days: number };
  'falling-attendance': { recentRate: number; earlierRate: number };
  'too-steep': Rise & { steep: SteepRise | null; lowRate: number | null };
  'follow-up-overdue': { kind: FollowUpFact['kind']; dueOn: PlainDate; days: number };
  'missing-signature': { version: number; sentOn: PlainDate; days: number; missing: SigningParty[] };
  'ending-soon': { endsOn: PlainDate; days: number };
};
export type WarningCode = keyof WarningFactsByCode;
export type Warning = {
  [Code in WarningCode]: { code: Code; severity: Severity; facts: WarningFactsByCode[Code] };
}[WarningCode];

/** The order of the list too: what hurts a person first, what can be planned last. */
const severities: Record<WarningCode, Severity> = {
  'worried-check-in': 'urgent',
  quiet: 'urgent',
  'falling-attendance': 'urgent',
  'too-steep': 'soon',
  'follow-up-overdue': 'soon',
  'missing-signature': 'soon',
  'ending-soon': 'notice',
};

const compare = Temporal.PlainDate.compare;
const daysFrom = (a: PlainDate, b: PlainDate) => a.until(b, { largestUnit: 'day' }).days;
const isRunning = (current: Status) =>
  current === 'running' || current === 'running-with-change-awaiting-signatures';

type Seen = { facts: WarningFacts; current: Status; today: PlainDate; settings: WarningSettings };
type Finders = { [Code in WarningCode]: (seen: Seen) => WarningFactsByCode[Code][] };

/** Attendance in the latest days up to and with today, and in all days before them. */
function recentAndEarlier({ facts, today, settings }: Seen): [AttendanceRate, AttendanceRate] {
  const known = facts.attendance.filter((day) => compare(day.date, today) <= 0);
  const isRecent = (day: AttendanceDay) => daysFrom(day.date, today) < settings.recentDays;
  return [attendanceRate(known.filter(isRecent)), attendanceRate(known.filter((day) => !isRecent(day)))];
}

const finders: Finders = {
  /**
   * A low mood counts until somebody has talked with them since, or the same person feels better; a wish for a
   * call until that call.
   */
  'worried-check-in': ({ facts, current, today, settings }) => {
    if (!isRunning(current) && current !== 'past-end-not-closed') return [];
    const known = facts.checkIns.filter((c) => compare(c.on, today) <= 0);
    return known
      .filter((c) => !c.answeredOn)
      .filter((c) => {
        const newer = known.some((other) => other.by === c.by && compare(other.on, c.on) > 0);
        const talked = facts.followUps.some((f) => f.doneOn && compare(f.doneOn, c.on) >= 0);
        return c.callMe || (c.mood <= settings.worriedMood && !newer && !talked);
      })
      .sort(
        (a, b) =>
          compare(a.on, b.on) ||
          a.by.localeCompare(b.by) ||
          a.mood - b.mood ||
          Number(b.callMe) - Number(a.callMe),
      )
      .map(({ by, on, mood, callMe }) => ({ by, on, mood, callMe }));
  },

  quiet: ({ facts, current, today, settings }) => {
    const inForce = agreementInForce(facts.placement);
    if (!isRunning(current) || !inForce) return [];
    const signs = [
      ...facts.attendance.map((day) => day.date),
      ...facts.checkIns.map((c) => c.on),
      ...facts.followUps.flatMap((f) => f.doneOn ?? []),
    ].filter((date) => compare(date, today) <= 0);
    const since = signs.reduce((last, date) => (compare(date, last) > 0 ? date : last), inForce.startsOn);
    const days = daysFrom(since, today);
    return days >= settings.quietDays ? [{ since, days }] : [];
  },

  'falling-attendance': (seen) => {
    if (!isRunning(seen.current)) return [];
    const [recentRate, earlierRate] = recentAndEarlier(seen).map((r) => r.rate);
    if (recentRate == null || earlierRate == null) return [];
    const { lowRate, fallInRate } = seen.settings;
    // 0.9 - 0.7 is a little less than 0.2 in floating point, and is twenty points all the same.
    const fell = earlierRate - recentRate >= fallInRate - 1e-9;
    return recentRate < lowRate && fell ? [{ recentRate, earlierRate }] : [];
  },

  'too-steep': (seen) => {
    const { facts, current, today, settings } = seen;
    if (!facts.hoursPlan || !(isRunning(current) || current === 'agreed')) return [];
    const steepOnes = steepness(facts.hoursPlan, settings.steepness);
    const { rate } = recentAndEarlier(seen)[0];
    const lowRate = rate !== null && rate < settings.lowRate ? rate : null;
    return rises(facts.hoursPlan, settings.steepness)
      .filter(
        ({ onDate }) => compare(onDate, today) > 0 && daysFrom(today, onDate) <= settings.riseWithinDays,
      )
      .map((rise) => ({ ...rise, steep: steepOnes.find((s) => s.step === rise.step) ?? null, lowRate }))
      .filter((rise) => rise.steep || rise.lowRate !== null);
  },

  /** When the placement is over, only the follow-ups after it are still anybody's to make. */
  'follow-up-overdue': ({ facts, current, today }) => {
    if (current === 'cancelled') return [];
    const over = current === 'ended' || current === 'stopped';
    return facts.followUps
      .filter((f) => !f.doneOn && compare(f.dueOn, today) < 0)
      .filter((f) => !over || f.kind === 'extra' || f.kind.startsWith('job-'))
      .sort((a, b) => compare(a.dueOn, b.dueOn) || a.kind.localeCompare(b.kind))
      .map(({ kind, dueOn }) => ({ kind, dueOn, days: daysFrom(dueOn, today) }));
  },

  'missing-signature': ({ facts, current, today, settings }) => {
    const waits = current === 'awaiting-signatures' || current === 'agreed' || isRunning(current);
    const pending = pendingVersion(facts.placement);
    if (!waits || !pending?.sentAt) return [];
    const sentOn = pending.sentAt.toZonedDateTimeISO(settings.timeZone).toPlainDate();
    const days = daysFrom(sentOn, today);
    const missing = signersAwaited(facts.placement);
    return days > settings.signatureDays ? [{ version: pending.number, sentOn, days, missing }] : [];
  },

  'ending-soon': ({ facts, current, today, settings }) => {
    const inForce = agreementInForce(facts.placement);
    if (!isRunning(current) || !inForce) return [];
    const days = daysFrom(today, inForce.endsOn);
    return days <= settings.endsWithinDays ? [{ endsOn: inForce.endsOn, days }] : [];
  },
};

/** All warnings on a day: the most urgent kind first, within a kind the oldest first. */
export function warnings(
  facts: WarningFacts,
  today: PlainDate,
  settings: WarningSettings = warningSettings,
): Warning[] {
  const seen: Seen = { facts, current: status(facts.placement, today), today, settings };
  return (Object.keys(severities) as WarningCode[]).flatMap((code) =>
    finders[code](seen).map((found) => ({ code, severity: severities[code], facts: found }) as Warning),
  );
}
