import { before, daysFrom } from './days.ts';
import { type HoursPlan, stretches, weekly } from './hours-plan.ts';

type PlainDate = Temporal.PlainDate;

/** A municipality's own yardstick for "too fast": advice to stop and think, never a legal limit. */
export type SteepnessRule = {
  /** More than this many minutes a week in one step. */
  atOnceMinutes: number;
  /** More than both of these, counted from the lowest level in force in the `windowDays` before. */
  windowDays: number;
  windowPercent: number;
  windowMinutes: number;
  /** After a pause no longer than this, hours are compared with those before the pause. */
  shortPauseDays: number;
};

export const steepnessRule: SteepnessRule = {
  atOnceMinutes: 5 * 60,
  windowDays: 14,
  windowPercent: 50,
  windowMinutes: 3 * 60,
  shortPauseDays: 21,
};

/** Weekly minutes rise to `toMinutes` on `onDate`, from the `fromMinutes` in force before it. */
export type Rise = { step: number; onDate: PlainDate; fromMinutes: number; toMinutes: number };

export type SteepRise = Rise & {
  code: 'too-much-at-once' | 'too-much-too-soon';
  riseMinutes: number;
  /** Whole per cent, rounded; null when rising from nothing. */
  risePercent: number | null;
  /** The last day at the lower level: the rise happens between it and `onDate`. */
  lowUntil: PlainDate;
};

type Level = { step: number; from: PlainDate; through: PlainDate; minutes: number };

/** Weekly levels over time: equal neighbours joined, the start and short pauses not counted as a low. */
function levels(plan: HoursPlan, rule: SteepnessRule): Level[] {
  const joined: Level[] = [];
  for (const { step, index, from, through } of stretches(plan, plan.startsOn, plan.endsOn)) {
    const last = joined.at(-1);
    if (last?.minutes === weekly(step)) last.through = through;
    else joined.push({ step: index, from, through, minutes: weekly(step) });
  }
  return joined.filter(
    ({ minutes, from, through }, place) =>
      minutes > 0 || (place > 0 && daysFrom(from, through) + 1 > rule.shortPauseDays),
  );
}

/** Every rise in weekly minutes, steep or not. The first hours are a start, not a rise. */
export function rises(plan: HoursPlan, rule: SteepnessRule = steepnessRule): Rise[] {
  const all = levels(plan, rule);
  return all.flatMap((level, place) => {
    const previous = all[place - 1];
    if (!previous || level.minutes <= previous.minutes) return [];
    return [
      {
        step: level.step,
        onDate: level.from,
        fromMinutes: previous.minutes,
        toMinutes: level.minutes,
      },
    ];
  });
}

/** The brake: rises that go too fast, at most one per step, the plainest reason first. */
export function steepness(plan: HoursPlan, rule: SteepnessRule = steepnessRule): SteepRise[] {
  const all = levels(plan, rule);
  return rises(plan, rule).flatMap((rise): SteepRise[] => {
    const earlierLevels = all.filter((level) => before(level.from, rise.onDate));
    const previous = earlierLevels.at(-1)!;
    if (rise.toMinutes - rise.fromMinutes > rule.atOnceMinutes)
      return [steep('too-much-at-once', rise, previous)];

    const windowStart = rise.onDate.subtract({ days: rule.windowDays });
    // A short pause is looked past, so the level before it is still the latest one known.
    const lowest = earlierLevels
      .filter((level) => level === previous || !before(level.through, windowStart))
      .reduce((low, level) => (level.minutes <= low.minutes ? level : low), previous);
    const risen = rise.toMinutes - lowest.minutes;
    const tooMuch = risen > rule.windowMinutes && risen * 100 > rule.windowPercent * lowest.minutes;
    return tooMuch ? [steep('too-much-too-soon', rise, lowest)] : [];
  });
}

function steep(code: SteepRise['code'], rise: Rise, low: Level): SteepRise {
  const riseMinutes = rise.toMinutes - low.minutes;
  const risePercent = low.minutes === 0 ? null : Math.round((riseMinutes * 100) / low.minutes);
  return { ...rise, code, fromMinutes: low.minutes, riseMinutes, risePercent, lowUntil: low.through };
}
