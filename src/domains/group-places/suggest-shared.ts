import type { Actor } from '#domains/access/index.ts';
import { loadSeekersOf, loadVacanciesOf, loadWeights, match } from '#domains/matching/index.ts';
import { makeSuggestion, openSuggestionsOf } from '#domains/suggestions/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { membersAmong } from './member-queries.ts';
import type { Pair } from './sharing-address.ts';

/**
 * Makes an ordinary suggestion of each pair. Nobody is told and nothing is decided: each is sent, or not, one by
 * one. All or none: when one of them is no longer as it was seen, it is shown again instead. `among`: everybody the
 * places were shared out among, whose seats are taken when something is suggested to them already.
 */
export async function suggestShared(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { pairs, among }: { pairs: readonly Pair[]; among: readonly string[] },
): Promise<'suggested' | 'changed'> {
  const citizenIds = pairs.map(({ citizenId }) => citizenId);
  const openingIds = [...new Set(pairs.map(({ openingId }) => openingId))];
  // In one order for all, so that two who share out at once wait for each other instead of both going on.
  await tx
    .selectFrom('citizen')
    .select('id')
    .where('id', 'in', citizenIds)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  await tx
    .selectFrom('opening')
    .select('id')
    .where('id', 'in', openingIds)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  const today = clock.today();
  const seen = new Set((await membersAmong(tx, actor, today, citizenIds)).map(({ id }) => id));
  const suggested = await openSuggestionsOf(tx, [...new Set([...citizenIds, ...among])]);
  const seekers = new Map((await loadSeekersOf(tx, citizenIds)).map((one) => [one.id, one]));
  const vacancies = new Map((await loadVacanciesOf(tx, today, openingIds)).map((one) => [one.id, one]));
  const weights = await loadWeights(tx);

  const made = pairs.map(({ citizenId, openingId }) => {
    const seeker = seekers.get(citizenId);
    const vacancy = vacancies.get(openingId);
    if (!seeker || !vacancy || !seen.has(citizenId)) return null;
    if (suggested.some((one) => one.citizenId === citizenId && one.openingId === openingId)) return null;
    const fit = match(seeker, vacancy, weights, today);
    return fit.fits ? { citizenId, vacancy, fit, note: null } : null;
  });
  const overfull = [...vacancies.values()].some(
    ({ id, placesFree }) =>
      [...pairs, ...suggested].filter(({ openingId }) => openingId === id).length > placesFree,
  );
  const twice = new Set(citizenIds).size < citizenIds.length;
  if (overfull || twice || made.includes(null)) return 'changed';
  for (const one of made) if (one) await makeSuggestion(tx, clock, actor, one);
  return 'suggested';
}
