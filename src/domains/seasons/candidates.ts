import type { RankedSeeker } from '#domains/matching/index.ts';

/** Who could come when somebody calls, and in which order. Pure. */

export type HowItWent = 'job' | 'completed' | 'stopped' | 'over';

export interface Known {
  citizenId: string;
  /** The last time the person was at this workplace. */
  before: { on: Temporal.PlainDate; how: HowItWent } | null;
  /** In the job bank, and ready on the first day. */
  bank: { from: Temporal.PlainDate; until: Temporal.PlainDate | null } | null;
  /** At work somewhere by an agreement that lasts beyond the first day. */
  busy: boolean;
}

export interface Candidate extends RankedSeeker {
  known: Known | null;
}

/** It went well there; it was there; only ready; only fitting. */
export function rankOf({ before, bank }: Pick<Known, 'before' | 'bank'>): number {
  if (before && (before.how === 'job' || before.how === 'completed')) return 0;
  if (before) return 1;
  return bank ? 2 : 3;
}

/** Who has been there before comes first, then the job bank, then how well it fits. The busy are not asked. */
export function candidates(
  ranked: readonly RankedSeeker[],
  known: ReadonlyMap<string, Known>,
  asked: ReadonlySet<string>,
  most: number,
): Candidate[] {
  return ranked
    .map((one): Candidate => ({ ...one, known: known.get(one.seeker.id) ?? null }))
    .filter(({ seeker, known: facts }) => !asked.has(seeker.id) && !(facts?.busy ?? false))
    .toSorted(
      (a, b) =>
        rankOf(a.known ?? { before: null, bank: null }) - rankOf(b.known ?? { before: null, bank: null }) ||
        b.match.score - a.match.score ||
        (a.seeker.id < b.seeker.id ? -1 : 1),
    )
    .slice(0, most);
}
