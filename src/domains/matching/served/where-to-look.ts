import type { Seeker, TravelMeans, Vacancy } from '../pair/model.ts';
import { byText } from '../pair/text-order.ts';
import type { Obstacle } from './obstacles.ts';

/** A kind of task that would open something: like those there are in an industry, but without one obstacle. */
export interface Find {
  readonly obstacle: Obstacle;
  readonly industry: string | null;
  /** Where the people live; only where the way is the obstacle. */
  readonly town: string | null;
  /** People it would open something for. */
  readonly people: number;
  /** Those of them whom none of the finds before it opens anything for. */
  readonly more: number;
  /** What it may ask: a level, minutes a week or minutes on the way, from what holds for all of them to what holds for the easiest. */
  readonly limit: readonly [all: number, easiest: number] | null;
  /** How they travel; only where the way is the obstacle. */
  readonly means: readonly TravelMeans[];
}

interface Kind {
  obstacle: Obstacle;
  industry: string | null;
  town: string | null;
  people: Set<string>;
  lowest: number;
  highest: number;
  means: Set<TravelMeans>;
}

/** Gathers who meets which sole obstacle where, and answers what to look for. */
export function whereToLook(townOf: ReadonlyMap<string, string>) {
  const kinds = new Map<string, Kind>();

  function meet(seeker: Seeker, { industry }: Vacancy, obstacle: Obstacle): void {
    const town = obstacle === 'too-far' ? (townOf.get(seeker.id) ?? null) : null;
    const key = `${obstacle}\n${industry ?? ''}\n${town ?? ''}`;
    let kind = kinds.get(key);
    if (!kind) {
      kind = {
        ...{ obstacle, industry, town },
        people: new Set(),
        lowest: Number.POSITIVE_INFINITY,
        highest: Number.NEGATIVE_INFINITY,
        means: new Set(),
      };
      kinds.set(key, kind);
    }
    if (kind.people.has(seeker.id)) return;
    kind.people.add(seeker.id);
    const limit = limitOf(seeker, obstacle);
    if (limit !== null) {
      kind.lowest = Math.min(kind.lowest, limit);
      kind.highest = Math.max(kind.highest, limit);
    }
    if (obstacle === 'too-far') for (const one of seeker.travel.means) kind.means.add(one);
  }

  /** Each next one opens something for most of those whom none before it does; as many as `most`, or as help anybody. */
  function finds(most: number): Find[] {
    const left = new Map([...kinds].sort(([a], [b]) => byText(a, b)));
    const helped = new Set<string>();
    const found: Find[] = [];
    while (found.length < most) {
      const next = bestOf(left, helped);
      if (!next) break;
      left.delete(next.key);
      found.push({ ...findOf(next.kind), more: next.more });
      for (const person of next.kind.people) helped.add(person);
    }
    return found;
  }

  return { meet, finds };
}

function bestOf(kinds: ReadonlyMap<string, Kind>, helped: ReadonlySet<string>) {
  let best: { key: string; kind: Kind; more: number } | null = null;
  for (const [key, kind] of kinds) {
    // Nobody can be more than all: the count is left out where it could not win.
    if (best && kind.people.size < best.more) continue;
    let more = 0;
    for (const person of kind.people) if (!helped.has(person)) more += 1;
    if (more === 0) continue;
    const wins =
      !best || more > best.more || (more === best.more && kind.people.size > best.kind.people.size);
    if (wins) best = { key, kind, more };
  }
  return best;
}

const findOf = ({ obstacle, industry, town, people, lowest, highest, means }: Kind): Omit<Find, 'more'> => ({
  obstacle,
  industry,
  town,
  people: people.size,
  limit: lowest <= highest ? [lowest, highest] : null,
  means: [...means].sort(byText),
});

function limitOf(seeker: Seeker, obstacle: Obstacle): number | null {
  switch (obstacle) {
    case 'too-far':
      return seeker.travel.limitMinutes;
    case 'too-many-hours':
      return seeker.minutesNow;
    case 'hours-never-reached':
      return seeker.minutesAim;
    default:
      return obstacle.startsWith('need:')
        ? (seeker.needs[obstacle.slice('need:'.length) as keyof Seeker['needs']]?.level ?? null)
        : null;
  }
}
