import { countServedAtOnce } from '#domains/matching/index.ts';
import { json } from '#platform/database/open.ts';
import type { WorldPart } from './parts.ts';

/** Counted once for the municipality, and with the world's own citizen and opening among those nothing is found for. */
export const servedPart: WorldPart = async (tx, { site, ids }) => {
  const counted = await tx.selectFrom('servedCount').select('finishedAt').executeTakeFirst();
  if (!counted?.finishedAt) await countServedAtOnce(tx, site.clock);
  const row = { cause: 'too-far', wouldOpen: 2, opens: json({ 'too-far': 2, 'need:noise': 1 }) };
  await tx
    .insertInto('unserved')
    .values([
      { kind: 'citizen', id: ids.citizenId, ...row },
      { kind: 'opening', id: ids.openingId, ...row },
    ])
    .onConflict((conflict) => conflict.columns(['municipalityId', 'kind', 'id']).doNothing())
    .execute();
  return {};
};
