import type { Vacancy } from './model.ts';

const MONTHS = 12;

/** Whole calendar months until the opening can take someone: 0 = this month. */
export function monthsUntilStart({ season, acceptsFrom }: Vacancy, today: Temporal.PlainDate): number {
  const wait = acceptsFrom ? monthsBetween(today, acceptsFrom) : 0;
  return season ? wait + monthsUntilSeason(season, ((today.month - 1 + wait) % MONTHS) + 1) : wait;
}

const monthsBetween = (today: Temporal.PlainDate, then: Temporal.PlainDate): number =>
  Math.max(0, (then.year - today.year) * MONTHS + then.month - today.month);

function monthsUntilSeason({ from, to }: { from: number; to: number }, month: number): number {
  const inSeason = from <= to ? month >= from && month <= to : month >= from || month <= to;
  return inSeason ? 0 : (from - month + MONTHS) % MONTHS;
}
