import type { Tx } from '#platform/database/open.ts';
import type { FactKind, FactSource } from './fact-kinds.ts';

export interface WorkplaceFact {
  id: string;
  workplaceId: string;
  kind: FactKind;
  value: string | null;
  note: string | null;
  source: FactSource;
  observedOn: Temporal.PlainDate;
  recordedByName: string;
}

/** What stands, newest first; of the same thing seen several times, all. */
export async function factsOf(tx: Tx, workplaceId: string | readonly string[]): Promise<WorkplaceFact[]> {
  const ids = typeof workplaceId === 'string' ? [workplaceId] : workplaceId;
  if (ids.length === 0) return [];
  const facts = await tx
    .selectFrom('workplaceFact')
    .select(['id', 'workplaceId', 'kind', 'value', 'note', 'source', 'observedOn', 'recordedByName'])
    .where('workplaceId', 'in', ids)
    .where('withdrawnAt', 'is', null)
    .orderBy('observedOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return facts as WorkplaceFact[];
}
