import { sql } from 'kysely';
import type { Actor } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { type InquiryState, stateOf } from './inquiry.ts';
import type { Need } from './needs.ts';

/** A line for a front page: who waits for us, and how much time there is. */
export interface WaitingInquiry {
  id: string;
  companyName: string;
  need: Need;
  receivedAt: Temporal.Instant;
  answerBy: Temporal.Instant;
  consultantName: string | null;
  /** `aside`: it may be spam, and only a person can tell. */
  state: InquiryState | 'aside';
}

const most = 50;

/**
 * A consultant's own, those of colleagues they stand in for, and any that is near its deadline; a manager's are
 * the last alone. One query.
 */
export async function waitingInquiries(tx: Tx, clock: Clock, actor: Actor): Promise<WaitingInquiry[]> {
  const now = clock.now();
  const own =
    actor.role === 'consultant'
      ? sql`i.consultant_id is null or i.consultant_id = ${actor.accountId}::uuid or ${actor.accountId}::uuid = (
          select b.substitute_id from consultant_absence b
          where b.account_id = i.consultant_id and b.cancelled_at is null
            and ${clock.today().toString()}::date between b.from_date and b.to_date
          order by b.registered_at desc, b.id desc limit 1)`
      : sql`i.consultant_id is null and i.suspicion is null`;
  const { rows } = await sql<
    Omit<WaitingInquiry, 'state'> & Parameters<typeof stateOf>[0] & { aside: boolean }
  >`
    select i.id, i.company_name, i.need, i.received_at, i.answer_by, i.remind_at, i.escalate_at, i.answered_at,
           i.closed_at, i.wrote_at, a.name as consultant_name, i.suspicion is not null as aside
    from inquiry i left join account a on a.id = i.consultant_id
    where i.closed_at is null and (i.answered_at is null or i.wrote_at is not null)
      and (${own} or (i.answered_at is null and i.suspicion is null and i.escalate_at <= ${now.toString()}::timestamptz))
    order by i.suspicion is not null, i.answer_by, i.id limit ${most}`.execute(tx);
  return rows.map(({ aside, ...row }) => ({ ...row, state: aside ? 'aside' : stateOf(row, now) }));
}
