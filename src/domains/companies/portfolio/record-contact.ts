import { type Actor, recordEvent } from '#domains/access/index.ts';
import { type Clock, timeZone } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { Approach } from './approach.ts';
import type { ContactInput } from './contact-form.ts';

/** A word with a company, noted: the rhythm counts from it. A day that has not come is not a contact. */
export async function recordContact(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { companyId, on, approachBasis, ...input }: ContactInput & Approach & { companyId: string },
): Promise<{ ok: true } | { ok: false; wrong: 'in-the-future' }> {
  const now = clock.now();
  if (on && Temporal.PlainDate.compare(on, clock.today()) > 0) return { ok: false, wrong: 'in-the-future' };
  const at =
    !on || on.equals(clock.today())
      ? now
      : on.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from('12:00') }).toInstant();
  await tx
    .insertInto('companyContact')
    .values({
      ...input,
      id: newId(now.epochMilliseconds),
      companyId,
      at,
      approachBasis,
      byId: actor.accountId,
      byName: actor.name,
      recordedAt: now,
    })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'company.contacted',
    subjectId: companyId,
    data: { kind: input.kind, channel: input.channel, ...(approachBasis && { approachBasis }) },
  });
  return { ok: true };
}
