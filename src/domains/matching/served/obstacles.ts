import type { Dimension, Level } from '../pair/dimension.ts';
import { HARD_RULES, type HardReason, needExceeded } from '../pair/hard-rules.ts';
import type { Seeker, Vacancy } from '../pair/model.ts';

/** One thing that can be lifted: a hard rule, or one dimension of the needs. */
export type Obstacle = Exclude<HardReason['rule'], 'need-exceeded'> | `need:${Dimension}`;

/** How many would fit if only this were lifted. */
export type Opens = ReadonlyMap<Obstacle, number>;

const besidesNeeds = HARD_RULES.filter((rule) => rule !== needExceeded);

/** `null`: the pair fits. `'several'`: more than one thing is in the way, so lifting one of them opens nothing. */
export function soleObstacle(seeker: Seeker, vacancy: Vacancy): Obstacle | 'several' | null {
  let only: Obstacle | null = null;
  for (const rule of besidesNeeds) {
    const reason = rule(seeker, vacancy);
    if (!reason) continue;
    if (only) return 'several';
    only = reason.rule as Obstacle;
  }
  const remaining = remainingOf(vacancy);
  for (const [dimension, level] of firmNeedsOf(seeker)) {
    if ((remaining.get(dimension) ?? 0) <= level) continue;
    if (only) return 'several';
    only = `need:${dimension}`;
  }
  return only;
}

// Each person meets every opening and the other way round: what of the needs belongs to one of them is made out once.
const remainingKept = new WeakMap<Vacancy, ReadonlyMap<Dimension, Level>>();
const firmKept = new WeakMap<Seeker, readonly (readonly [Dimension, Level])[]>();

/** What is left of each demand when the workplace has lowered all it can: a firm need below it is exceeded. */
function remainingOf(vacancy: Vacancy): ReadonlyMap<Dimension, Level> {
  const kept = remainingKept.get(vacancy);
  if (kept) return kept;
  const remaining = new Map<Dimension, Level>();
  for (const { demands } of vacancy.tasks) {
    for (const [key, { level, lowersTo }] of Object.entries(demands)) {
      const dimension = key as Dimension;
      const left = lowersTo !== null && lowersTo < level ? lowersTo : level;
      if (left > (remaining.get(dimension) ?? 0)) remaining.set(dimension, left);
    }
  }
  remainingKept.set(vacancy, remaining);
  return remaining;
}

function firmNeedsOf(seeker: Seeker): readonly (readonly [Dimension, Level])[] {
  const kept = firmKept.get(seeker);
  if (kept) return kept;
  const firm = Object.entries(seeker.needs).flatMap(([dimension, { level, firm }]) =>
    firm ? [[dimension as Dimension, level] as const] : [],
  );
  firmKept.set(seeker, firm);
  return firm;
}

/** Of one person against every opening, or one opening against everybody; `null` as soon as one fits. */
export function obstaclesOf<T>(
  others: readonly T[],
  obstacleTo: (other: T) => Obstacle | 'several' | null,
  meet: (other: T, obstacle: Obstacle) => void = () => undefined,
): Opens | null {
  const opens = new Map<Obstacle, number>();
  const met: [T, Obstacle][] = [];
  for (const other of others) {
    const obstacle = obstacleTo(other);
    if (obstacle === null) return null;
    if (obstacle === 'several') continue;
    opens.set(obstacle, (opens.get(obstacle) ?? 0) + 1);
    met.push([other, obstacle]);
  }
  for (const [other, obstacle] of met) meet(other, obstacle);
  return opens;
}

/** What would open most if it alone were lifted; equal ones in the order of their names. */
export function mainObstacle(opens: Opens): Obstacle | 'several' {
  let main: Obstacle | 'several' = 'several';
  let most = 0;
  for (const [obstacle, count] of opens) {
    if (count < most || (count === most && obstacle > main)) continue;
    main = obstacle;
    most = count;
  }
  return main;
}
