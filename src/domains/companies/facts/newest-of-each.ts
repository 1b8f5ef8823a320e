import type { WorkplaceFact } from './fact-queries.ts';

/** The newest of each kind and value. Pure. */
export function newestOfEach(facts: readonly WorkplaceFact[]): WorkplaceFact[] {
  const byThing = Map.groupBy(facts, ({ kind, value }) => `${kind} ${value ?? ''}`);
  return [...byThing.values()].map((same) => same[0]!);
}
