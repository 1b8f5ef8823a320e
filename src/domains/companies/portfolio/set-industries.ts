import { z } from 'zod';
import { type Actor, recordEvent } from '#domains/access/index.ts';
import { INDUSTRIES } from '#domains/matching/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { choices } from '#platform/http/form.ts';

export const industriesForm = z.object({ industries: choices(INDUSTRIES) });

/** What a consultant knows; whose inquiries reach them when nobody has the company yet. */
export async function setIndustries(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { accountId, industries }: z.output<typeof industriesForm> & { accountId: string },
): Promise<void> {
  await tx.selectFrom('account').select('id').where('id', '=', accountId).forUpdate().execute();
  await tx.deleteFrom('consultantIndustry').where('accountId', '=', accountId).execute();
  if (industries.length > 0)
    await tx
      .insertInto('consultantIndustry')
      .values(industries.map((industry) => ({ accountId, industry })))
      .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'consultant.industries-set',
    subjectId: accountId,
    data: { industries },
  });
}
