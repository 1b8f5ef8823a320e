import { ENTRY_JOBS, linkOccupation, type OccupationLink } from '#domains/matching/index.ts';
import { importedLabels } from '#domains/openings/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { WishAnswer } from './answers.ts';

/** Words people put around what they mean; as letters they would only lead astray. */
const AROUND = new Set(
  'jeg vil gerne helst kunne tænke mig at noget lidt et en job arbejde arbejder med i på hos som inden for ligesom måske something with work job in at a the'.split(
    ' ',
  ),
);

/** "noget med dyr" is about animals; when nothing else is said, it is all there is. */
function coreOf(label: string): string {
  const core = label
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !AROUND.has(word.toLocaleLowerCase('da')));
  return core.length > 0 ? core.join(' ') : label;
}

/** For each wish the occupations it may mean, best first. */
export async function proposalsFor(tx: Tx, wishes: readonly WishAnswer[]): Promise<OccupationLink[][]> {
  const labels = await importedLabels(tx);
  return wishes.map(({ label }) => linkOccupation(coreOf(label), labels));
}

export const understoodAs = (wish: WishAnswer, link: OccupationLink | undefined): WishAnswer => ({
  label: wish.label,
  occupation: link?.label ?? null,
  iscoCode: link?.iscoCode ?? null,
  industry: link ? (ENTRY_JOBS.find((job) => job.label === link.label)?.industry ?? null) : null,
});

/** Under this a proposal is only shown; the person has to choose it. */
const SURE_ENOUGH = 0.5;
export const isSure = (link: OccupationLink | undefined): boolean =>
  link !== undefined && link.confidence >= SURE_ENOUGH;

/** Each wish with the occupation that comes close enough; what was chosen for the same words before stands. */
export async function linkWishes(
  tx: Tx,
  wishes: readonly WishAnswer[],
  before: readonly WishAnswer[],
): Promise<WishAnswer[]> {
  const proposals = await proposalsFor(tx, wishes);
  return wishes.map((wish, at) => {
    const best = proposals[at]?.[0];
    const close = isSure(best) ? best : undefined;
    return before.find(({ label }) => label === wish.label) ?? understoodAs(wish, close);
  });
}
