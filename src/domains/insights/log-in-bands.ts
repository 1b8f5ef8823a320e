export const logInBands = ['daily', 'weekly', 'fortnightly'] as const;
export type LogInBand = (typeof logInBands)[number];

/** A day may be missed, as everybody is away now and then. */
const daysOfDaily = 13;
const firstWeek = 0b1111111;

/** How often somebody was here in a fortnight, each day a bit, the first day lowest. Each in one band only; null: never. */
export function bandOf(dayBits: number): LogInBand | null {
  if (dayBits === 0) return null;
  const days = dayBits.toString(2).replaceAll('0', '').length;
  if (days >= daysOfDaily) return 'daily';
  return (dayBits & firstWeek) !== 0 && dayBits >> 7 !== 0 ? 'weekly' : 'fortnightly';
}

export interface Tally {
  /** Those who have a profile, whether they were here or not. */
  people: number;
  daily: number;
  weekly: number;
  fortnightly: number;
}

export function tallyOf(people: number, days: readonly number[]): Tally {
  const bands = Map.groupBy(days, bandOf);
  const count = (band: LogInBand) => bands.get(band)?.length ?? 0;
  const tally = { daily: count('daily'), weekly: count('weekly'), fortnightly: count('fortnightly') };
  // Whoever has left meanwhile was here all the same.
  return { people: Math.max(people, tally.daily + tally.weekly + tally.fortnightly), ...tally };
}
