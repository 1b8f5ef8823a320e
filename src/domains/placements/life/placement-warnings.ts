import { timeZone } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { AttendanceDay } from '../attendance.ts';
import type { FollowUpKind } from '../follow-up-plan.ts';
import { agreementInForce } from '../placement.ts';
import type { Placement } from '../placement-facts.ts';
import { type CheckIn, type Warning, type WarningFacts, warnings } from '../warnings.ts';

/** What should reach a colleague before it breaks, the most urgent first. Two queries. */
export async function warningsAbout(
  tx: Tx,
  today: Temporal.PlainDate,
  placement: Placement,
  attendance: readonly AttendanceDay[],
): Promise<Warning[]> {
  const inForce = agreementInForce(placement);
  const facts: WarningFacts = {
    placement,
    hoursPlan: placement.versions.find(({ number }) => number === inForce?.number) ?? null,
    attendance,
    checkIns: await checkInsOf(tx, placement.id),
    followUps: await followUpsOf(tx, placement.id),
  };
  return warnings(facts, today);
}

const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate();

async function checkInsOf(tx: Tx, placementId: string): Promise<WarningFacts['checkIns']> {
  const rows = await tx
    .selectFrom('checkIn')
    .select(['party', 'at', 'mood', 'callMe', 'calledAt'])
    .where('placementId', '=', placementId)
    .execute();
  return rows.map((row) => ({
    by: row.party as CheckIn['by'],
    on: dayOf(row.at),
    mood: row.mood,
    callMe: row.callMe,
    answeredOn: row.calledAt && dayOf(row.calledAt),
  }));
}

async function followUpsOf(tx: Tx, placementId: string): Promise<WarningFacts['followUps']> {
  const rows = await tx
    .selectFrom('followUp')
    .select(['kind', 'dueOn', 'doneAt'])
    .where('placementId', '=', placementId)
    .where('cancelledAt', 'is', null)
    .execute();
  return rows.map((row) => ({
    kind: row.kind as FollowUpKind,
    dueOn: row.dueOn,
    doneOn: row.doneAt && dayOf(row.doneAt),
  }));
}
