import { gramsOf, normalise } from './grams.ts';
import { type InvertedIndex, invert } from './inverted-index.ts';
import { learnKeptParts } from './kept-parts.ts';
import { learnNearParts, type NearPart } from './near-parts.ts';
import { learnParts, type PartsOf } from './word-parts.ts';

/** One name of something; names of the same concept mean the same. */
export interface Name {
  readonly text: string;
  readonly concept: string;
  readonly preferred: boolean;
}

/** Names made ready to be searched. Nothing but the names themselves is learned from. */
export interface NameIndex {
  readonly texts: readonly string[];
  readonly preferred: Uint8Array;
  /** The number of each name's concept, and the name that concept is called by. */
  readonly conceptOf: Uint32Array;
  readonly calledBy: Uint32Array;
  readonly partsOf: PartsOf;
  readonly near: ReadonlyMap<string, readonly NearPart[]>;
  readonly grams: InvertedIndex;
  readonly parts: InvertedIndex;
}

export function indexNames(names: readonly Name[]): NameIndex {
  const texts = names.map(({ text }) => normalise(text));
  const partsOf = learnParts(texts);
  const parts = texts.map((text) => partsOf(text));

  const concepts = new Map<string, number>();
  const members: number[][] = [];
  const conceptOf = Uint32Array.from(names, ({ concept }, at) => {
    const number = concepts.get(concept) ?? concepts.size;
    if (number === concepts.size) {
      concepts.set(concept, number);
      members.push([]);
    }
    members[number]!.push(at);
    return number;
  });
  const partsOfMembers = members.map((ats) => ats.map((at) => parts[at]!));
  return {
    texts,
    preferred: Uint8Array.from(names, ({ preferred }) => Number(preferred)),
    conceptOf,
    calledBy: Uint32Array.from(members, (ats) => ats.find((at) => names[at]!.preferred) ?? ats[0]!),
    partsOf,
    near: learnNearParts(partsOfMembers),
    grams: invert(texts.map(gramsOf)),
    parts: invert(
      parts.map((ofText) => new Set(ofText)),
      learnKeptParts(partsOfMembers),
    ),
  };
}
