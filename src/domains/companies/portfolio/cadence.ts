/** How often a relation is kept up. Months; none when nothing is agreed. */
export const CADENCES = ['none', '3', '6'] as const;
export type Cadence = (typeof CADENCES)[number];

export const monthsOf = (cadence: Cadence): number | null => (cadence === 'none' ? null : Number(cadence));
export const cadenceOf = (months: number | null): Cadence =>
  months === 3 ? '3' : months === 6 ? '6' : 'none';
