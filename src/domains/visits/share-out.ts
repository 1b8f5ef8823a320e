import type { RankedSeeker } from '#domains/matching/index.ts';

/** A caseworker weighs no more than this for one task, and no more in all are told of it. */
const mostEach = 3;
const mostInAll = 20;

/** The best first, a few to each caseworker. Pure; `best` is in order. */
export function shareOut(
  best: readonly RankedSeeker[],
  caseworkerOf: ReadonlyMap<string, string>,
): { caseworkerId: string; ranked: RankedSeeker }[] {
  const given = new Map<string, number>();
  const shared: { caseworkerId: string; ranked: RankedSeeker }[] = [];
  for (const ranked of best) {
    const caseworkerId = caseworkerOf.get(ranked.seeker.id);
    if (!caseworkerId || shared.length === mostInAll) continue;
    const count = given.get(caseworkerId) ?? 0;
    if (count === mostEach) continue;
    given.set(caseworkerId, count + 1);
    shared.push({ caseworkerId, ranked });
  }
  return shared;
}

/** What speaks most for it; that nothing stands against it when no single thing does. */
export function mainReason({ match }: Pick<RankedSeeker, 'match'>): string {
  const best = match.terms
    .filter(({ value, weight }) => value * weight > 0)
    .toSorted((a, b) => b.value * b.weight - a.value * a.weight)[0];
  return best?.key ?? 'needs';
}
