/** ISCO-08 is a tree by digits: 9 → 91 → 911 → 9112. */
export const ISCO_DEPTH = 4;

/** Steps up the tree to the nearest shared group: 0 = same occupation, 4 = nothing in common. */
export function iscoDistance(a: string, b: string): number {
  let shared = 0;
  while (shared < ISCO_DEPTH && shared < a.length && a[shared] === b[shared]) shared++;
  return ISCO_DEPTH - shared;
}
