import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { FactKind, FactSource } from './fact-kinds.ts';

export interface FactInput {
  workplaceId: string;
  kind: FactKind;
  /** Which need (a dimension) or which language; for other kinds nothing. */
  value?: string | null;
  note: string | null;
  source: FactSource;
  observedOn: Temporal.PlainDate;
}

/** What somebody saw or was told that a workplace can include. @returns the fact's id */
export async function recordFact(tx: Tx, clock: Clock, actor: Actor, fact: FactInput): Promise<string> {
  const at = clock.now();
  const id = newId(at.epochMilliseconds);
  await tx
    .insertInto('workplaceFact')
    .values({
      ...fact,
      value: fact.value ?? null,
      id,
      recordedAt: at,
      recordedBy: actor.accountId,
      recordedByName: actor.name,
    })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'workplace.fact-recorded',
    subjectId: fact.workplaceId,
    data: { factId: id, kind: fact.kind },
  });
  return id;
}
