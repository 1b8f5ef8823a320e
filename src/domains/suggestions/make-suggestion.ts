import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Fit, Vacancy } from '#domains/matching/index.ts';
import type { Clock } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { Snapshot } from './suggestion-facts.ts';

export interface NewSuggestion {
  citizenId: string;
  vacancy: Vacancy;
  fit: Fit;
  note: string | null;
}

/** Chooses an opening for a citizen and keeps why. Nobody outside is told yet. Returns its id. */
export async function makeSuggestion(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { citizenId, vacancy, fit, note }: NewSuggestion,
): Promise<string> {
  const at = clock.now();
  const id = newId(at.epochMilliseconds);
  const snapshot: Snapshot = { fit, vacancy };
  await tx
    .insertInto('suggestion')
    .values({
      id,
      citizenId,
      openingId: vacancy.id,
      workplaceId: vacancy.workplaceId,
      explanation: json(snapshot),
      note,
      createdAt: at,
      createdBy: actor.accountId,
    })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'suggestion.made',
    citizenId,
    subjectId: id,
    data: { openingId: vacancy.id },
  });
  return id;
}
