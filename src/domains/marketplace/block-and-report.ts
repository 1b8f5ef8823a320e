import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { pauseEmployer } from './admit-employer.ts';
import { openContact, seenByStaff } from './contact-queries.ts';
import { endContact } from './end-contact.ts';

export type Side = 'citizen' | 'employer';
interface ByOne {
  citizenId: string;
  workplaceId: string;
  by: Side;
  /** Why staff does it for them. */
  onBehalfReason?: string | null;
}

export const reportReasons = ['rude', 'asks-too-much', 'not-serious', 'unsafe', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];
export const reportDecisions = ['talked', 'paused', 'nothing'] as const;
export type ReportDecision = (typeof reportDecisions)[number];

/** The two never meet again; the other is not told. */
export async function block(tx: Tx, clock: Clock, actor: Actor, pair: ByOne): Promise<void> {
  const { citizenId, workplaceId, by, onBehalfReason } = pair;
  await tx
    .insertInto('marketplaceBlock')
    .values({ citizenId, workplaceId, blockedBy: by, at: clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const contact = await openContact(tx, citizenId, workplaceId);
  if (contact)
    await endContact(tx, clock, actor, {
      conversationId: contact.conversationId,
      reason: 'blocked',
      words: null,
    });
  await recordEvent(tx, clock, actor, {
    kind: 'marketplace.blocked',
    citizenId,
    subjectId: workplaceId,
    onBehalfOf: onBehalfReason ? by : null,
    onBehalfReason: onBehalfReason ?? null,
    data: { by },
  });
}

/** Tells the municipality that something is wrong; nobody else is told. */
export async function report(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: ByOne & { reason: ReportReason; note: string | null },
): Promise<void> {
  const { by, onBehalfReason, ...told } = input;
  const at = clock.now();
  const id = newId(at.epochMilliseconds);
  await tx
    .insertInto('marketplaceReport')
    .values({ id, reportedBy: by, at, ...told })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'marketplace.reported',
    citizenId: input.citizenId,
    subjectId: id,
    onBehalfOf: onBehalfReason ? by : null,
    onBehalfReason: onBehalfReason ?? null,
    data: { by, reason: input.reason },
  });
}

/** What was done about it. Once; the first decision stands. */
export async function decideReport(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: { reportId: string; decision: ReportDecision; note: string | null },
): Promise<void> {
  const decided = await tx
    .updateTable('marketplaceReport')
    .set({
      decidedAt: clock.now(),
      decidedBy: actor.accountId,
      decision: input.decision,
      decisionNote: input.note,
    })
    .where('id', '=', input.reportId)
    .where('decidedAt', 'is', null)
    .where('citizenId', 'in', (among) =>
      among.selectFrom('citizen as c').select('c.id').where(seenByStaff(actor)),
    )
    .returning(['citizenId', 'workplaceId'])
    .executeTakeFirst();
  if (!decided) return;
  const { citizenId, workplaceId } = decided;
  if (input.decision === 'paused') await pauseEmployer(tx, clock, actor, { workplaceId, reason: 'by-us' });
  await recordEvent(tx, clock, actor, {
    kind: 'marketplace.report-decided',
    citizenId,
    subjectId: input.reportId,
    data: { decision: input.decision },
  });
}
