import { z } from 'zod';
import { choices, optionalChoice } from '#platform/http/form.ts';

/** Parts of a day in their order, those beside each other making one stretch of work. */
export const DAY_PARTS = ['morning', 'forenoon', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** When a task lies in the week, as far as anybody has said. */
export interface TaskWhen {
  /** 1–7, Monday first; empty: the days are free. */
  weekdays: number[];
  /** How often, where the days are free; null: not told. */
  timesPerWeek: number | null;
  dayPart: DayPart | null;
}

export const anyTime: TaskWhen = { weekdays: [], timesPerWeek: null, dayPart: null };

export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

export const whenFields = z
  .object({
    weekdays: choices(WEEKDAYS),
    timesPerWeek: optionalChoice(WEEKDAYS),
    dayPart: optionalChoice(DAY_PARTS),
  })
  .transform(
    ({ weekdays, timesPerWeek, dayPart }): TaskWhen => ({
      weekdays: weekdays.map(Number).sort((a, b) => a - b),
      // The days say how often.
      timesPerWeek: weekdays.length > 0 || timesPerWeek === null ? null : Number(timesPerWeek),
      dayPart,
    }),
  );

export const whenValues = ({ weekdays, timesPerWeek, dayPart }: TaskWhen) => ({
  weekdays: weekdays.map(String),
  timesPerWeek: timesPerWeek === null ? '' : String(timesPerWeek),
  dayPart: dayPart ?? '',
});
