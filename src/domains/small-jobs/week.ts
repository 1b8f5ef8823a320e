import { DAY_PARTS, type DayPart, type TaskWhen } from '#domains/openings/index.ts';

/** How the tasks of a job lie in the week. Pure. */
export interface Week {
  /** Days one has to come. */
  days: number;
  /** Times one comes and takes over from somebody: a day with a gap in it counts twice. */
  handOvers: number;
}

/** Minutes after midnight. What lies at night is no small job. */
const hours: Record<DayPart, readonly [from: number, to: number]> = {
  morning: [5 * 60, 9 * 60],
  forenoon: [9 * 60, 12 * 60],
  afternoon: [12 * 60, 17 * 60],
  evening: [17 * 60, 22 * 60],
};

export interface Availability {
  earliestStart: number | null;
  latestEnd: number | null;
  evenings: boolean;
  weekends: boolean;
}

/** Nobody is asked to come for less than an hour. */
const shortestTurn = 60;

export const isEvening = ({ dayPart }: TaskWhen): boolean => dayPart === 'evening';
export const isWeekend = ({ weekdays }: TaskWhen): boolean => weekdays.some((day) => day >= 6);

/** Whether the person can be there when the task lies; what nobody has told stands in no one's way. */
export function canBeThere(when: TaskWhen, minutesPerWeek: number, person: Availability): boolean {
  if (isEvening(when) && !person.evenings) return false;
  if (isWeekend(when) && !person.weekends) return false;
  if (!when.dayPart) return true;
  const [from, to] = hours[when.dayPart];
  const shared = Math.min(to, person.latestEnd ?? to) - Math.max(from, person.earliestStart ?? from);
  const turns = when.weekdays.length || (when.timesPerWeek ?? 1);
  return shared >= Math.min(to - from, Math.max(shortestTurn, Math.ceil(minutesPerWeek / turns)));
}

/**
 * The week of some tasks, in bits so that a search can add one task at a time. Tasks with free days are done on
 * days one is there anyway; only when there are too few of those does one come once more.
 */
export interface WeekBits {
  /** A bit for each day and part: four to a day. */
  parts: number;
  /** A bit for each day something lies on. */
  days: number;
  /** The most times any task with free days is to be done. */
  times: number;
}

export const noDays: WeekBits = { parts: 0, days: 0, times: 0 };

export function bitsOf({ weekdays, timesPerWeek, dayPart }: TaskWhen): WeekBits {
  if (weekdays.length === 0) return { parts: 0, days: 0, times: timesPerWeek ?? 1 };
  const part = dayPart ? 1 << DAY_PARTS.indexOf(dayPart) : 0;
  let parts = 0;
  let days = 0;
  for (const day of weekdays) {
    days |= 1 << (day - 1);
    parts |= part << (4 * (day - 1));
  }
  return { parts, days, times: 0 };
}

export const together = (a: WeekBits, b: WeekBits): WeekBits => ({
  parts: a.parts | b.parts,
  days: a.days | b.days,
  times: Math.max(a.times, b.times),
});

export const bitsIn = (bits: number): number => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
};

export const daysOf = ({ days, times }: WeekBits): number => Math.max(bitsIn(days), times);

/** Runs of ones in four bits: how many separate stretches of a day. */
const stretches = Array.from({ length: 16 }, (_, parts) => bitsIn(parts & ~(parts << 1)));

export function weekOf(bits: WeekBits): Week {
  const days = daysOf(bits);
  let handOvers = days;
  for (let day = 0; day < 7; day += 1)
    handOvers += Math.max(0, stretches[(bits.parts >> (4 * day)) & 15]! - 1);
  return { days, handOvers };
}
