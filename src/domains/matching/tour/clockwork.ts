import type { TourHost, TourInput } from './model.ts';

/** When a visit can begin for those who are there at `time`; null when the host closes first. */
export function startOfVisit({ open, visitMinutes }: TourHost, time: number): number | null {
  let earliest: number | null = null;
  for (const { from, to } of open) {
    const start = Math.max(from, time);
    if (start + visitMinutes <= to && (earliest === null || start < earliest)) earliest = start;
  }
  return earliest;
}

/** When lunch can begin for those who have time from `time` on; null when it is too late for it. */
export function startOfLunch({ lunch }: TourInput, time: number): number | null {
  if (!lunch) return null;
  const start = Math.max(lunch.from, time);
  return start + lunch.minutes <= lunch.to ? start : null;
}
