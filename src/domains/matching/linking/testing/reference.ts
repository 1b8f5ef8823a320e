import { gramsOf, normalise } from '../grams.ts';
import { learnKeptParts } from '../kept-parts.ts';
import type { Name } from '../name-index.ts';
import { learnNearParts } from '../near-parts.ts';
import { readTitle } from '../title.ts';
import { learnParts } from '../word-parts.ts';

type Bag = ReadonlySet<string>;
interface Piece {
  readonly piece: string;
  readonly share: number;
}

/**
 * The ranking once more, one title against one name at a time and every name against it: slow, and plain enough to
 * be read against docs/linking.md. Shares with the real thing how words are divided, and nothing of the arithmetic.
 */
export function plainScores(names: readonly Name[], written: string): number[] {
  const texts = names.map(({ text }) => normalise(text));
  const partsOf = learnParts(texts);
  const parts = texts.map((text) => partsOf(text));
  const concepts = [...new Set(names.map(({ concept }) => concept))];
  const partsOfConcepts = concepts.map((concept) =>
    parts.filter((_parts, at) => names[at]!.concept === concept),
  );
  const near = learnNearParts(partsOfConcepts);
  const kept = learnKeptParts(partsOfConcepts);
  const title = readTitle(written);
  if (title.text === '') return names.map(() => 0);

  const alike = (
    bags: readonly Bag[],
    weight: (one: string) => number,
    core: readonly Piece[],
    narrowing: readonly Piece[],
    credit: (asked: string, bag: Bag) => number,
  ) => {
    const pieces = [...core, ...narrowing.map(({ piece, share }) => ({ piece, share: share / 2 }))];
    const shares = [...new Set(pieces.map(({ piece }) => piece))].map(
      (one) =>
        [one, Math.max(...pieces.filter(({ piece }) => piece === one).map(({ share }) => share))] as const,
    );
    const length = Math.sqrt(shares.reduce((sum, [one, share]) => sum + share * weight(one), 0));
    return bags.map((bag) => {
      const shared = shares.reduce((sum, [one, share]) => sum + share * credit(one, bag), 0);
      const own = Math.sqrt([...bag].reduce((sum, one) => sum + weight(one), 0));
      return shared === 0 ? 0 : shared / (length * length ** 0.15 * own ** 0.85);
    });
  };
  const gramBags = texts.map(gramsOf);
  const weightOfGram = (gram: string) => rarity(gramBags, gram);
  const letters = alike(
    gramBags,
    weightOfGram,
    piecesOfLetters(title.core),
    piecesOfLetters(title.narrowing),
    (asked, bag) => (bag.has(asked) ? weightOfGram(asked) : 0),
  );
  const partBags = parts.map((one) => new Set(one));
  const weightOfPart = (part: string) => Math.max(rarity(partBags, part) * kept(part), 1e-6);
  const piecesOfParts = (text: string): Piece[] =>
    text.split(' ').flatMap((word) =>
      partsOf(word).map((piece, at, all) => ({
        piece,
        share: all.length > 1 && at === all.length - 1 ? 0.85 : 1,
      })),
    );
  const byParts = alike(
    partBags,
    weightOfPart,
    piecesOfParts(title.core),
    piecesOfParts(title.narrowing),
    (asked, bag) =>
      Math.max(
        bag.has(asked) ? weightOfPart(asked) : 0,
        ...(near.get(asked) ?? [])
          .filter(({ part }) => bag.has(part))
          .map(({ part, nearness }) => nearness * Math.min(weightOfPart(asked), weightOfPart(part))),
      ),
  );
  return names.map(({ concept }, at) => {
    const members = [...names.keys()].filter((other) => names[other]!.concept === concept);
    const calledBy = members.find((other) => names[other]!.preferred) ?? members[0]!;
    const own = 0.7 * letters[at]! + 0.3 * byParts[at]!;
    const begins = texts[at] !== title.core && texts[at]!.startsWith(title.core);
    const byWords = (texts[at] === title.text ? 10 : 0) + (begins ? 0.1 : 0);
    return own < 0.05 ? 0 : own + 0.4 * byParts[calledBy]! + byWords;
  });
}

/** A piece in the middle of its word counts 1, one at the beginning a quarter more, one at the end a quarter less. */
const piecesOfLetters = (text: string): Piece[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word} `)
    .flatMap((word) =>
      [2, 3, 4, 5].flatMap((size) =>
        [...word.slice(size - 1)].map((_letter, at) => ({
          piece: word.slice(at, at + size),
          share: 1.25 - (at + size / 2) / word.length / 2,
        })),
      ),
    );

const rarity = (bags: readonly Bag[], feature: string): number => {
  const count = bags.filter((bag) => bag.has(feature)).length;
  return Math.max(Math.log((bags.length + 1) / (count + 1)) ** 2, 1e-6);
};
