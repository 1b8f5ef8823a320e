import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Dimension, Level } from '#domains/matching/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

export interface Learned {
  dimension: Dimension;
  level: Level;
  firm: boolean;
}

/**
 * What a placement showed becomes part of the citizen's needs, marked as learned,
 * so that the next suggestion builds on it. The last of several about one dimension counts.
 */
export async function learnFromPlacement(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  citizenId: string,
  learned: readonly Learned[],
): Promise<void> {
  const needs = [...new Map(learned.map((need) => [need.dimension, need])).values()];
  if (needs.length === 0) return;
  await tx
    .insertInto('citizenNeed')
    .values(
      needs.map(({ dimension, level, firm }) => ({
        citizenId,
        dimension,
        level,
        firm,
        source: 'learned',
        updatedAt: clock.now(),
        updatedBy: actor.accountId,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['municipalityId', 'citizenId', 'dimension']).doUpdateSet((eb) => ({
        level: eb.ref('excluded.level'),
        firm: eb.ref('excluded.firm'),
        source: eb.ref('excluded.source'),
        updatedAt: eb.ref('excluded.updatedAt'),
        updatedBy: eb.ref('excluded.updatedBy'),
      })),
    )
    .execute();
  // Whoever is answering the same questions now is told that they have changed.
  await tx
    .updateTable('citizenProfile')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('citizenId', '=', citizenId)
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'needs.learned',
    citizenId,
    subjectId: citizenId,
    data: { learned: needs },
  });
}
