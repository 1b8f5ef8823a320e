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
const nothing: Pair = { area: null, iscoCode: null };

/** How much a pair tells: place and job, job, field of work, nothing. */
const levelOf = ({ area, iscoCode }: Pair): 0 | 1 | 2 | 3 => {
  if (area !== null) return 0;
  if (iscoCode === null) return 3;
  return iscoCode.length > 1 ? 1 : 2;
};

/** First the whole municipality, then the whole field of work, then any work. */
const wider = ({ area, iscoCode }: Pair): Pair => {
  if (area !== null) return { area: null, iscoCode };
  return iscoCode !== null && iscoCode.length > 1 ? { area: null, iscoCode: iscoCode.slice(0, 1) } : nothing;
};

const keyOf = ({ area, iscoCode }: Pair): string => JSON.stringify([area, iscoCode]);

/**
 * Each card as precise as at least five can share: no place and work stands on fewer cards than that, save the
 * card that tells neither. Pure; the same whatever the order.
 */
export function shownPairs(wished: readonly Wished[]): Map<string, ShownPair> {
  const pairs = new Map<string, Pair>(wished.map(({ id, area, iscoCode }) => [id, { area, iscoCode }]));
  // What is widened only ever joins a later level, so one walk from the most precise settles all.
  for (const level of [0, 1, 2] as const) {
    const alike = Map.groupBy(
      [...pairs].filter(([, pair]) => levelOf(pair) === level),
      ([, pair]) => keyOf(pair),
    );
    for (const group of alike.values())
      if (group.length < leastSharing) for (const [id, pair] of group) pairs.set(id, wider(pair));
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
