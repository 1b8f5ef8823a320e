import { gramsOf, normalise } from '../grams.ts';
import type { Name } from '../name-index.ts';
import { learnNearParts } from '../near-parts.ts';
import { readTitle } from '../title.ts';
import { learnParts } from '../word-parts.ts';

type Bag = ReadonlySet<string>;

/**
 * The ranking once more, one title against one name at a time and every name against it: slow, and plain enough to
 * be read against docs/linking.md. Shares with the real thing how words are divided, and nothing of the arithmetic.
 */
export function plainScores(names: readonly Name[], written: string): number[] {
  const texts = names.map(({ text }) => normalise(text));
  const partsOf = learnParts(texts);
  const parts = texts.map((text) => partsOf(text));
  const concepts = [...new Set(names.map(({ concept }) => concept))];
  const near = learnNearParts(
    concepts.map((concept) => parts.filter((_parts, at) => names[at]!.concept === concept)),
  );
  const title = readTitle(written);
  if (title.text === '') return names.map(() => 0);

  const alike = (
    bags: readonly Bag[],
    core: Bag,
    narrowing: Bag,
    credit: (asked: string, bag: Bag) => number,
  ) => {
    const shares = new Map([
      ...[...narrowing].map((one) => [one, 0.5] as const),
      ...[...core].map((one) => [one, 1] as const),
    ]);
    const length = Math.sqrt([...shares].reduce((sum, [one, share]) => sum + share * weightIn(bags, one), 0));
    return bags.map((bag) => {
      const shared = [...shares].reduce((sum, [one, share]) => sum + share * credit(one, bag), 0);
      const own = Math.sqrt([...bag].reduce((sum, one) => sum + weightIn(bags, one), 0));
      return shared === 0 ? 0 : shared / (length * length ** 0.15 * own ** 0.85);
    });
  };
  const gramBags = texts.map(gramsOf);
  const letters = alike(gramBags, gramsOf(title.core), gramsOf(title.narrowing), (asked, bag) =>
    bag.has(asked) ? weightIn(gramBags, asked) : 0,
  );
  const partBags = parts.map((one) => new Set(one));
  const byParts = alike(
    partBags,
    new Set(partsOf(title.core)),
    new Set(partsOf(title.narrowing)),
    (asked, bag) =>
      Math.max(
        bag.has(asked) ? weightIn(partBags, asked) : 0,
        ...(near.get(asked) ?? [])
          .filter(({ part }) => bag.has(part))
          .map(
            ({ part, nearness }) => nearness * Math.min(weightIn(partBags, asked), weightIn(partBags, part)),
          ),
      ),
  );
  return names.map(({ concept }, at) => {
    const members = [...names.keys()].filter((other) => names[other]!.concept === concept);
    const calledBy = members.find((other) => names[other]!.preferred) ?? members[0]!;
    const own = 0.7 * letters[at]! + 0.3 * byParts[at]!;
    return own < 0.05 ? 0 : own + 0.4 * byParts[calledBy]! + (texts[at] === title.text ? 10 : 0);
  });
}

const weightIn = (bags: readonly Bag[], feature: string): number => {
  const count = bags.filter((bag) => bag.has(feature)).length;
  return Math.max(Math.log((bags.length + 1) / (count + 1)) ** 2, 1e-6);
};
