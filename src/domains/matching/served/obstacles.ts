import type { Dimension } from '../dimension.ts';
import { HARD_RULES, type HardReason } from '../hard-rules.ts';
import type { Seeker, Vacancy } from '../model.ts';

/** One thing that can be lifted: a hard rule, or one dimension of the needs. */
export type Obstacle = Exclude<HardReason['rule'], 'need-exceeded'> | `need:${Dimension}`;

/** How many would fit if only this were lifted. */
export type Opens = ReadonlyMap<Obstacle, number>;

/** `null`: the pair fits. `'several'`: more than one thing is in the way, so lifting one of them opens nothing. */
export function soleObstacle(seeker: Seeker, vacancy: Vacancy): Obstacle | 'several' | null {
  let only: HardReason | null = null;
  for (const rule of HARD_RULES) {
    const reason = rule(seeker, vacancy);
    if (!reason) continue;
    if (only) return 'several';
    only = reason;
  }
  if (only?.rule !== 'need-exceeded') return only?.rule ?? null;
  return only.exceeded.length === 1 ? `need:${only.exceeded[0]!.dimension}` : 'several';
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
