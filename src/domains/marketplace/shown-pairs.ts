/** What a published profile would show if nobody could be recognised by it. */
export interface Wished {
  id: string;
  area: string | null;
  /** ISCO-08, four digits; null when no work is shown. */
  iscoCode: string | null;
  moreIscoCodes: readonly string[];
}

/** What its card shows. A code of one digit is a whole field of work. */
export interface ShownPair {
  area: string | null;
  iscoCode: string | null;
  moreIscoCodes: string[];
}

/** So many share what a card says, or the card says less. */
export const leastSharing = 5;

type Pair = Pick<ShownPair, 'area' | 'iscoCode'>;

/**
 * What a card may say, the most telling first: the place goes before the job, and the job before its whole field
 * of work; with less said of the work, five may share the place again.
 */
function ladderOf({ area, iscoCode: job }: Pair): (Pair | null)[] {
  const field = job?.slice(0, 1) ?? null;
  return [
    area !== null && job !== null ? { area, iscoCode: job } : null,
    job === null ? null : { area: null, iscoCode: job },
    area !== null && field !== null ? { area, iscoCode: field } : null,
    field === null ? null : { area: null, iscoCode: field },
    area === null ? null : { area, iscoCode: null },
    nothing,
  ];
}
const nothing: Pair = { area: null, iscoCode: null };
const steps = 6;

const keyOf = ({ area, iscoCode }: Pair): string => JSON.stringify([area, iscoCode]);

/**
 * Each card as precise as at least five can share: no place and work stands on fewer cards than that, save the
 * card that tells neither. Pure; the same whatever the order.
 */
export function shownPairs(wished: readonly Wished[]): Map<string, ShownPair> {
  const pairs = new Map<string, Pair>();
  let left = wished.map((one) => ({ id: one.id, ladder: ladderOf(one) }));
  // Whoever is not settled on a step goes on to the next, so that one walk down settles all.
  for (let step = 0; step < steps; step += 1) {
    const alike = Map.groupBy(
      left.filter(({ ladder }) => ladder[step]),
      ({ ladder }) => keyOf(ladder[step]!),
    );
    for (const group of alike.values())
      if (group.length >= leastSharing || step === steps - 1)
        for (const { id, ladder } of group) pairs.set(id, ladder[step]!);
    left = left.filter(({ id }) => !pairs.has(id));
  }
  const sharing = new Map<string, number>();
  for (const pair of pairs.values()) sharing.set(keyOf(pair), (sharing.get(keyOf(pair)) ?? 0) + 1);
  return new Map(
    wished.map(({ id, moreIscoCodes }) => {
      const pair = pairs.get(id)!;
      const more = moreIscoCodes.filter(
        (iscoCode) =>
          iscoCode !== pair.iscoCode &&
          (sharing.get(keyOf({ area: pair.area, iscoCode })) ?? 0) >= leastSharing,
      );
      return [id, { ...pair, moreIscoCodes: [...new Set(more)] }];
    }),
  );
}
