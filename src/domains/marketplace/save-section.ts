import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import { written } from './answer-offer.ts';
import { refreshCards } from './refresh-cards.ts';
import type { Contents, SectionName } from './sections.ts';

export interface SectionInput<N extends SectionName = SectionName> {
  citizenId: string;
  name: N;
  content: Contents[N];
  shown: boolean;
  /** The one the actor saw; 0 when nobody had saved it. */
  version: number;
  onBehalfReason: string | null;
}

export type SectionSaved = { saved: true } | { saved: false; by: string | null; at: Temporal.Instant };

/** Keeps one section, and shows or hides it at once where the profile is published. */
export async function saveSection(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: SectionInput,
): Promise<SectionSaved> {
  const { citizenId, name, content, shown, version, onBehalfReason } = input;
  const facts = { content: json(content), shown, ...written(clock, actor, onBehalfReason) };
  const saved = await tx
    .insertInto('marketplaceSection')
    .values({ citizenId, name, ...facts })
    .onConflict((conflict) =>
      conflict
        .columns(['municipalityId', 'citizenId', 'name'])
        .doUpdateSet({ ...facts, version: version + 1 })
        .where('marketplaceSection.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst();
  if (!saved) {
    const standing = await tx
      .selectFrom('marketplaceSection as s')
      .leftJoin('account as a', 'a.id', 's.updatedBy')
      .select(['a.name as by', 's.updatedAt as at'])
      .where('s.citizenId', '=', citizenId)
      .where('s.name', '=', name)
      .executeTakeFirstOrThrow();
    return { saved: false, ...standing };
  }
  await recordEvent(tx, clock, actor, {
    kind: 'marketplace.section-saved',
    citizenId,
    subjectId: citizenId,
    onBehalfOf: onBehalfReason ? 'citizen' : null,
    onBehalfReason,
    data: { section: name, shown },
  });
  await refreshCards(tx, clock, citizenId);
  return { saved: true };
}
