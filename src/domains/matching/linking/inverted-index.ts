/** Which texts hold a feature (letters or a part of a word), and how much it tells them apart. */
export interface InvertedIndex {
  readonly features: ReadonlyMap<string, number>;
  /** The texts of feature f are texts[starts[f]] up to texts[starts[f + 1]]. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
  /** What one shared feature gives: the rarer and the more it says, the more. */
  readonly weights: Float64Array;
  /** What a feature no text has would weigh. */
  readonly unknownWeight: number;
  /** Each text's length, damped so that long names are not held down too hard. */
  readonly damping: Float64Array;
}

/** Between 0 (length of a name is nothing) and 1 (cosine); anything from .8 to .9 serves as well. */
export const DAMPING = 0.85;

export function invert(
  featuresOf: readonly ReadonlySet<string>[],
  saying: (feature: string) => number = () => 1,
): InvertedIndex {
  const features = new Map<string, number>();
  const counts: number[] = [];
  for (const ofText of featuresOf) {
    for (const feature of ofText) {
      const at = features.get(feature) ?? features.size;
      if (at === features.size) features.set(feature, at);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const starts = new Uint32Array(features.size + 1);
  for (let f = 0; f < counts.length; f++) starts[f + 1] = starts[f]! + counts[f]!;
  const texts = new Uint32Array(starts[features.size]!);
  const filled = starts.slice();
  const weightOf = (count: number) => Math.log((featuresOf.length + 1) / (count + 1)) ** 2;
  // A feature that every text has tells nothing apart; with a floor a single text can still be found.
  const weights = new Float64Array(counts.length);
  for (const [feature, at] of features) {
    weights[at] = Math.max(weightOf(counts[at]!) * saying(feature), 1e-6);
  }
  const damping = new Float64Array(featuresOf.length);
  featuresOf.forEach((ofText, at) => {
    let squares = 0;
    for (const feature of ofText) {
      const f = features.get(feature)!;
      texts[filled[f]!++] = at;
      squares += weights[f]!;
    }
    damping[at] = Math.sqrt(squares) ** DAMPING;
  });
  return { features, starts, texts, weights, unknownWeight: Math.max(weightOf(0), 1e-6), damping };
}
