/** A person's hours in all places together: what is agreed now, what is ahead, and where a new plan would collide. Pure. */

type PlainDate = Temporal.PlainDate;

export interface Level {
  from: PlainDate;
  practiceMinutes: number;
  paidMinutes: number;
  weekdays: readonly number[];
}

/** A stretch of work at one place, by an agreement in force or by the job it became. */
export interface Span {
  /** Null for a job nobody has made a placement of. */
  placementId: string | null;
  /** Null for a place we do not know. */
  workplaceId: string | null;
  place: string;
  kind: 'agreement' | 'job';
  from: PlainDate;
  /** Null: until further notice. */
  through: PlainDate | null;
  levels: readonly Level[];
}

export interface AgreementFacts {
  placementId: string;
  workplaceId: string;
  place: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
  endedOn: PlainDate | null;
  steps: readonly Omit<Level & { fromDate: PlainDate }, 'from'>[];
}

export interface JobFacts {
  /** The placement it came of, if any. */
  placementId: string | null;
  workplaceId: string | null;
  place: string;
  minutes: number;
  fromOn: PlainDate;
  untilOn: PlainDate | null;
}

const before = (a: PlainDate, b: PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
const covers = ({ from, through }: Span, on: PlainDate) =>
  !before(on, from) && (through === null || !before(through, on));

/** A job keeps the days its placement had last: nobody has told of others. */
export function spansOf(agreements: readonly AgreementFacts[], jobs: readonly JobFacts[]): Span[] {
  const agreed = agreements.map(({ startsOn, endsOn, endedOn, steps, ...where }): Span => {
    const levels = steps.map(({ fromDate, ...level }) => ({ ...level, from: fromDate }));
    const through = endedOn && before(endedOn, endsOn) ? endedOn : endsOn;
    return { ...where, kind: 'agreement', from: startsOn, through, levels };
  });
  const employed = jobs.map(({ minutes, fromOn, untilOn, ...where }): Span => {
    const own = agreed.find(({ placementId }) => placementId === where.placementId);
    const weekdays = own?.levels.at(-1)?.weekdays ?? [];
    const paid = { from: fromOn, practiceMinutes: 0, paidMinutes: minutes, weekdays };
    return { ...where, kind: 'job', from: fromOn, through: untilOn, levels: [paid] };
  });
  return [...agreed, ...employed];
}

export const levelOn = (span: Span, on: PlainDate): Level | null =>
  covers(span, on) ? (span.levels.findLast(({ from }) => !before(on, from)) ?? null) : null;

export interface Work {
  placementId: string | null;
  workplaceId: string | null;
  place: string;
  kind: 'practice' | 'paid';
  minutes: number;
  since: PlainDate;
  ahead: boolean;
}

/** What the person does now and what is agreed to come, paid hours first, the oldest first. */
export function workOf(spans: readonly Span[], today: PlainDate): Work[] {
  const all = spans
    .filter(({ through }) => through === null || !before(through, today))
    .flatMap((span): Work[] => {
      const ahead = before(today, span.from);
      const level = ahead ? span.levels[0] : levelOn(span, today);
      if (!level) return [];
      const { placementId, workplaceId, place } = span;
      const common = { placementId, workplaceId, place, ahead };
      const since = (minutesOf: (one: Level) => number) =>
        span.levels.find((one) => minutesOf(one) > 0)?.from ?? span.from;
      return [
        {
          ...common,
          kind: 'paid' as const,
          minutes: level.paidMinutes,
          since: since((one) => one.paidMinutes),
        },
        { ...common, kind: 'practice' as const, minutes: level.practiceMinutes, since: span.from },
      ].filter(({ minutes }) => minutes > 0);
    });
  const rank = ({ kind, ahead }: Work) => (ahead ? 2 : 0) + (kind === 'paid' ? 0 : 1);
  return all.sort((a, b) => rank(a) - rank(b) || Temporal.PlainDate.compare(a.since, b.since));
}

/** A full Danish week, and the fifth of it. */
export const mostAWeek = 37 * 60;
export const mostADay = 7 * 60 + 24;

export type Clash =
  | { kind: 'over-week'; on: PlainDate; minutes: number }
  | { kind: 'over-day'; on: PlainDate; weekday: number; minutes: number }
  /** Both have it: the hours of the day must be agreed, so that nobody is to be in two places at once. */
  | { kind: 'same-day'; on: PlainDate; weekday: number; place: string };

const aDay = ({ practiceMinutes, paidMinutes, weekdays }: Level, weekday: number) =>
  weekdays.includes(weekday) ? Math.ceil((practiceMinutes + paidMinutes) / weekdays.length) : 0;
const aWeek = ({ practiceMinutes, paidMinutes }: Level) => practiceMinutes + paidMinutes;

/** Each clash once, at the first day it is there. */
export function clashes(plan: Omit<Span, 'placementId'>, others: readonly Span[]): Clash[] {
  const found = new Map<string, Clash>();
  const add = (key: string, clash: Clash) => {
    if (!found.has(key)) found.set(key, clash);
  };
  const mine = { ...plan, placementId: null };
  // Nothing changes but on these days.
  const days = [mine, ...others]
    .flatMap(({ from, levels }) => [from, ...levels.map((level) => level.from)])
    .filter((day) => covers(mine, day))
    .concat(plan.from)
    .sort(Temporal.PlainDate.compare);
  for (const on of days) {
    const own = levelOn(mine, on);
    if (!own || aWeek(own) === 0) continue;
    const there = others.flatMap((span) => {
      const level = levelOn(span, on);
      return level && aWeek(level) > 0 ? [{ place: span.place, level }] : [];
    });
    if (there.length === 0) continue;
    const week = there.reduce((sum, { level }) => sum + aWeek(level), aWeek(own));
    if (week > mostAWeek) add('week', { kind: 'over-week', on, minutes: week });
    for (const weekday of own.weekdays) {
      const same = there.filter(({ level }) => level.weekdays.includes(weekday));
      const minutes = same.reduce((sum, { level }) => sum + aDay(level, weekday), aDay(own, weekday));
      if (minutes > mostADay && same.length > 0)
        add(`day ${weekday}`, { kind: 'over-day', on, weekday, minutes });
      for (const { place } of same) add(`same ${weekday} ${place}`, { kind: 'same-day', on, weekday, place });
    }
  }
  return [...found.values()];
}

/** Days the person is not at another place in the period, so that a new plan can begin there. */
export const freeWeekdays = (others: readonly Span[], on: PlainDate): number[] =>
  [1, 2, 3, 4, 5].filter(
    (weekday) => !others.some((span) => levelOn(span, on)?.weekdays.includes(weekday) ?? false),
  );
