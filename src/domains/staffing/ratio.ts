/**
 * The staffing ratio (“rimelighedskravet”): so many may be there in practice, with a wage subsidy or in municipal
 * work at a time, both sides counted as full-time persons. Rounding down is our reading of it, and so are the two
 * counts we have to take for others: see `needsReview`.
 */
export const staffingRatio = {
  reference: 'Rimelighedskravet, lov om en aktiv beskæftigelsesindsats (LAB)',
  perSmall: 5,
  smallUntil: 50,
  perLarge: 10,
  atLeast: 1,
  fullTimeMinutes: 37 * 60,
  /**
   * We know how many work in the company at the latest count, not the average of four months of ordinary employees
   * at the workplace; and every hour of practice counts, though some schemes may be exempt.
   */
  needsReview: true,
} as const;

/** How many full-time persons there may be; null when nobody knows how many work there. */
export function mostAllowed(employees: number): number | null {
  if (employees <= 0) return null;
  const { perSmall, smallUntil, perLarge, atLeast } = staffingRatio;
  const small = Math.floor(Math.min(employees, smallUntil) / perSmall);
  const large = Math.floor(Math.max(employees - smallUntil, 0) / perLarge);
  return Math.max(atLeast, small + large);
}

export const fullTimePersons = (minutesPerWeek: number): number =>
  minutesPerWeek / staffingRatio.fullTimeMinutes;

/**
 * `over`: more full-time persons than the ratio allows. `many`: within it, as they have few hours each, but more
 * people than that. `unknown`: several people, and nobody knows how many work there.
 */
export type RatioSignal = 'over' | 'many' | 'unknown' | null;

export function ratioSignal(here: { people: number; minutes: number; employees: number }): RatioSignal {
  const most = mostAllowed(here.employees);
  if (most === null) return here.people > 1 ? 'unknown' : null;
  if (fullTimePersons(here.minutes) > most) return 'over';
  return here.people > most ? 'many' : null;
}
