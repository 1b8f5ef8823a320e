import type { Actor } from '#domains/access/index.ts';
import { ENTRY_JOBS, type OccupationLink } from '#domains/matching/index.ts';
import { type Reading, understand } from '#domains/occupations/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { WishAnswer } from './answers.ts';

/** For each wish the occupations it may mean, best first. */
export const readWishes = (tx: Tx, actor: Actor, wishes: readonly WishAnswer[]): Promise<Reading[]> =>
  understand(
    tx,
    actor,
    wishes.map(({ label }) => label),
  );

export const understoodAs = (wish: WishAnswer, link: OccupationLink | null): WishAnswer => ({
  label: wish.label,
  occupation: link?.label ?? null,
  iscoCode: link?.iscoCode ?? null,
  industry: link ? (ENTRY_JOBS.find((job) => job.label === link.label)?.industry ?? null) : null,
});

/** Each wish with the occupation it is read as; what was chosen for the same words before stands. */
export async function linkWishes(
  tx: Tx,
  actor: Actor,
  wishes: readonly WishAnswer[],
  before: readonly WishAnswer[],
): Promise<WishAnswer[]> {
  const readings = await readWishes(tx, actor, wishes);
  return wishes.map(
    (wish, at) =>
      before.find(({ label }) => label === wish.label) ?? understoodAs(wish, readings[at]!.chosen),
  );
}
