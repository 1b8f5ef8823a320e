/** One consultant as the rules of standing in see them: who answers for them today, when they are away. */
export interface OnDuty {
  id: string;
  /** Null when here; a colleague's id when away. */
  substituteId: string | null;
}

/**
 * Who answers for a consultant today: themselves when here, else the substitute; a substitute who is away too
 * is followed to theirs. Null when that leads nowhere. Pure.
 */
export function standInOf(onDuty: ReadonlyMap<string, OnDuty>, id: string): string | null {
  const asked = new Set<string>();
  let current = onDuty.get(id);
  while (current?.substituteId) {
    if (asked.has(current.id)) return null;
    asked.add(current.id);
    current = onDuty.get(current.substituteId);
  }
  return current?.id ?? null;
}

/** All who are away and whose work reaches this colleague today. */
export const standsInForAmong = (onDuty: ReadonlyMap<string, OnDuty>, id: string): string[] =>
  [...onDuty.values()]
    .filter((one) => one.id !== id && standInOf(onDuty, one.id) === id)
    .map((one) => one.id);
