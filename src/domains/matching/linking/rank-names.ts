import { keepBest } from '../ranking/keep-best.ts';
import { byLetters, byParts } from './likeness.ts';
import type { NameIndex } from './name-index.ts';
import { readTitle, type Title } from './title.ts';

const LETTERS = 0.7;
const PARTS = 0.3;
/** How much it counts that the name the concept is called by is like the title too. */
const CALLED_BY = 0.4;
/** A name that begins with the whole title is that occupation, only narrowed: truckfører, truckførerarbejde. */
const BEGINS = 0.1;
/** Less than this is a few letters that most names have. */
const CHANCE = 0.05;
/** More than all the rest can give: the very words are never passed by. */
const VERY_WORDS = 10;

export interface RankedName {
  /** The name's place in the index. */
  readonly at: number;
  readonly score: number;
  /** 0–1; 1 = the very words. */
  readonly likeness: number;
}

/**
 * The names closest to the title, best first: one of each concept while there are concepts left, since whoever
 * looks through them gains nothing by more names of one that was wrong; then the other names.
 */
export function rankNames(index: NameIndex, written: string, most: number): RankedName[] {
  const { texts, preferred, conceptOf, calledBy } = index;
  const title = readTitle(written);
  if (title.text === '' || texts.length === 0) return [];
  const letters = new Float64Array(texts.length);
  const parts = new Float64Array(texts.length);
  byLetters(index, title, letters);
  byParts(index, title, parts);

  const scores = new Float64Array(texts.length);
  const leaders = new Int32Array(calledBy.length).fill(-1);
  const better = (a: number, b: number) => scores[b]! - scores[a]! || preferred[b]! - preferred[a]! || a - b;
  for (let at = 0; at < scores.length; at++) {
    const own = LETTERS * letters[at]! + PARTS * parts[at]!;
    if (own < CHANCE) continue;
    const concept = conceptOf[at]!;
    scores[at] = own + CALLED_BY * parts[calledBy[concept]!]! + byItsWords(texts[at]!, title);
    const leader = leaders[concept]!;
    const ahead = leader < 0 ? 1 : scores[at]! - scores[leader]!;
    if (ahead > 0 || (ahead === 0 && preferred[at]! > preferred[leader]!)) leaders[concept] = at;
  }
  const first = keepBest(found(leaders), most, better);
  const rest =
    first.length < most ? keepBest(others(scores, leaders, index), most - first.length, better) : [];
  return [...first, ...rest].map((at) => ({
    at,
    score: scores[at]!,
    likeness: texts[at] === title.text ? 1 : Math.min(0.99, LETTERS * letters[at]! + PARTS * parts[at]!),
  }));
}

function byItsWords(name: string, { text, core }: Title): number {
  return (name === text ? VERY_WORDS : 0) + (name !== core && name.startsWith(core) ? BEGINS : 0);
}

function* found(leaders: Int32Array): Generator<number> {
  for (const at of leaders) if (at >= 0) yield at;
}

function* others(scores: Float64Array, leaders: Int32Array, { conceptOf }: NameIndex): Generator<number> {
  for (let at = 0; at < scores.length; at++) {
    if (scores[at]! > 0 && leaders[conceptOf[at]!] !== at) yield at;
  }
}
