import { askedGrams, askedParts } from './asked.ts';
import { DAMPING, type InvertedIndex } from './inverted-index.ts';
import type { NameIndex } from './name-index.ts';
import type { Title } from './title.ts';

/** Adds to `likeness` how alike each name is to the title by its letters; 1 = the same letters. */
export function byLetters({ grams }: NameIndex, title: Title, likeness: Float64Array): void {
  let squares = 0;
  for (const [gram, share] of askedGrams(title)) {
    const feature = grams.features.get(gram);
    squares += share * weightOf(grams, feature);
    if (feature === undefined) continue;
    const gives = share * grams.weights[feature]!;
    for (let i = grams.starts[feature]!; i < grams.starts[feature + 1]!; i++) {
      likeness[grams.texts[i]!]! += gives;
    }
  }
  damp(likeness, grams, squares);
}

/** The same by the parts of the words, where a part that often stands in the other's place counts for some of it. */
export function byParts({ parts, partsOf, near }: NameIndex, title: Title, likeness: Float64Array): void {
  const best = new Float64Array(likeness.length);
  let squares = 0;
  for (const [part, share] of askedParts(title, partsOf)) {
    const feature = parts.features.get(part);
    const weight = weightOf(parts, feature);
    squares += share * weight;
    const touched: number[] = [];
    // A name is credited once for what was asked, by the best it has for it.
    const credit = (found: number | undefined, gives: number) => {
      if (found === undefined) return;
      for (let i = parts.starts[found]!; i < parts.starts[found + 1]!; i++) {
        const text = parts.texts[i]!;
        if (best[text] === 0) touched.push(text);
        if (gives > best[text]!) best[text] = gives;
      }
    };
    credit(feature, weight);
    for (const { part: other, nearness } of near.get(part) ?? []) {
      const found = parts.features.get(other);
      credit(found, nearness * Math.min(weight, weightOf(parts, found)));
    }
    for (const text of touched) {
      likeness[text]! += share * best[text]!;
      best[text] = 0;
    }
  }
  damp(likeness, parts, squares);
}

const weightOf = (index: InvertedIndex, feature: number | undefined): number =>
  feature === undefined ? index.unknownWeight : index.weights[feature]!;

function damp(likeness: Float64Array, { damping }: InvertedIndex, squares: number): void {
  const asked = Math.sqrt(squares);
  const whole = asked * asked ** (1 - DAMPING);
  for (let at = 0; at < likeness.length; at++) {
    if (likeness[at] !== 0) likeness[at]! /= whole * damping[at]!;
  }
}
