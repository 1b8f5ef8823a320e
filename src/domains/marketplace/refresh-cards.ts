import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { type CardView, cardView, pairsOf } from './card-view.ts';
import { visibleProfiles } from './profile-queries.ts';
import { keepInSearch, takeOutOfSearch } from './search-cards.ts';
import type { ShownPair } from './shown-pairs.ts';

const same = (a: ShownPair, b: ShownPair): boolean =>
  a.area === b.area && a.iscoCode === b.iscoCode && a.moreIscoCodes.join() === b.moreIscoCodes.join();

/**
 * Writes every card anew that has to say more or less than it did, since others came or left, and the one
 * whose own words changed. What is no longer to be seen is gone from here and from the search.
 */
export async function refreshCards(
  tx: Tx,
  clock: Clock,
  changedCitizenId: string | null = null,
): Promise<void> {
  // One at a time: two who leave at once would each count the other.
  await tx.selectFrom('municipality').select('id').forNoKeyUpdate().execute();
  const profiles = await visibleProfiles(tx, clock.today());
  const pairs = pairsOf(profiles);
  const standing = new Map(
    (await tx.selectFrom('marketplaceCard').selectAll().execute()).map((card) => [card.citizenId, card]),
  );
  const gone = [...standing.keys()].filter((citizenId) => !pairs.has(citizenId));
  if (gone.length > 0) {
    await tx.deleteFrom('marketplaceCard').where('citizenId', 'in', gone).execute();
    const left = await tx
      .selectFrom('marketplaceProfile')
      .select('id')
      .where('citizenId', 'in', gone)
      .execute();
    await takeOutOfSearch(
      tx,
      left.map(({ id }) => id),
    );
  }
  const renewed: { profile: (typeof profiles)[number]; card: CardView }[] = [];
  for (const profile of profiles) {
    const pair = pairs.get(profile.citizenId)!;
    const before = standing.get(profile.citizenId);
    if (before && same(before, pair) && profile.citizenId !== changedCitizenId) continue;
    renewed.push({ profile, card: cardView(profile, pair) });
  }
  if (renewed.length === 0) return;
  await tx
    .insertInto('marketplaceCard')
    .values(
      renewed.map(({ profile: { citizenId }, card: { area, iscoCode, moreIscoCodes } }) => ({
        citizenId,
        area,
        iscoCode,
        moreIscoCodes,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['municipalityId', 'citizenId']).doUpdateSet((eb) => ({
        area: eb.ref('excluded.area'),
        iscoCode: eb.ref('excluded.iscoCode'),
        moreIscoCodes: eb.ref('excluded.moreIscoCodes'),
      })),
    )
    .execute();
  await keepInSearch(tx, clock, renewed);
}
