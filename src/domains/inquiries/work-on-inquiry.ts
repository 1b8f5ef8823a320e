import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Inquiry } from './inquiry.ts';
import { loadInquiry } from './inquiry-queries.ts';

export type Worked = { ok: true; inquiry: Inquiry } | { ok: false; inquiry: Inquiry };

/** What an act sets; the version goes up by itself. */
export type Changes = Partial<{
  consultantId: string;
  takenAt: Temporal.Instant;
  answeredAt: Temporal.Instant;
  answeredBy: string | null;
  wroteAt: null;
  suspicion: null;
  closedAt: Temporal.Instant;
  closedBy: string | null;
  outcome: Inquiry['outcome'];
}>;

/**
 * One act on an inquiry by staff. `version` is the one the actor saw; when somebody was there first nothing is
 * done, and the inquiry as they left it comes back.
 */
export async function workOn(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { inquiryId, version, kind }: { inquiryId: string; version: number; kind: string },
  act: (inquiry: Inquiry) => Promise<Changes>,
): Promise<Worked> {
  const inquiry = await loadInquiry(tx, inquiryId, 'lock');
  if (inquiry.version !== version) return { ok: false, inquiry };
  const changes = await act(inquiry);
  await tx
    .updateTable('inquiry')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', inquiryId)
    .execute();
  await recordEvent(tx, clock, actor, { kind: `inquiry.${kind}`, subjectId: inquiryId });
  return { ok: true, inquiry };
}
