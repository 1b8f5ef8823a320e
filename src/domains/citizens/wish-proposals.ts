import { ENTRY_JOBS, linkOccupation, type OccupationLink } from '#domains/matching/index.ts';
import { importedLabels } from '#domains/openings/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { WishAnswer } from './answers.ts';

/** For each wish the occupations it may mean, best first. */
export async function proposalsFor(tx: Tx, wishes: readonly WishAnswer[]): Promise<OccupationLink[][]> {
  const labels = await importedLabels(tx);
  return wishes.map(({ label }) => linkOccupation(label, labels));
}

export const understoodAs = (wish: WishAnswer, link: OccupationLink | undefined): WishAnswer => ({
  label: wish.label,
  occupation: link?.label ?? null,
  iscoCode: link?.iscoCode ?? null,
  industry: link ? (ENTRY_JOBS.find((job) => job.label === link.label)?.industry ?? null) : null,
});

/** Each wish with the occupation that comes closest; what was chosen for the same words before stands. */
export async function linkWishes(
  tx: Tx,
  wishes: readonly WishAnswer[],
  before: readonly WishAnswer[],
): Promise<WishAnswer[]> {
  const proposals = await proposalsFor(tx, wishes);
  return wishes.map(
    (wish, at) => before.find(({ label }) => label === wish.label) ?? understoodAs(wish, proposals[at]?.[0]),
  );
}
