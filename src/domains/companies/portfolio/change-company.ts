import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { monthsOf } from './cadence.ts';
import type { CompanyInput } from './company-form.ts';

/** `version` is the one the actor saw; a newer one in the database is told, not overwritten. */
export async function changeCompany(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { companyId, version, cadence, ...input }: CompanyInput & { companyId: string; version: number },
): Promise<'changed' | 'stale'> {
  const changed = await tx
    .updateTable('company')
    .set({ ...input, cadenceMonths: monthsOf(cadence), version: version + 1 })
    .where('id', '=', companyId)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  if (!changed) return 'stale';
  await recordEvent(tx, clock, actor, { kind: 'company.changed', subjectId: companyId });
  return 'changed';
}
