import { sql } from 'kysely';
import { pageSize } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Inquiry } from './inquiry.ts';
import type { Step } from './inquiry-steps.ts';

const columns = sql`
  i.id, i.received_at, i.answer_by, i.remind_at, i.escalate_at, i.need, i.company_text, i.company_name, i.cvr,
  i.industry, i.company_id, i.contact_name, i.phone, i.email, i.words, i.language, i.on_behalf_reason,
  i.consultant_id, a.name as consultant_name, i.suspicion, i.taken_at, i.answered_at, i.wrote_at, i.escalated_at,
  i.closed_at, i.outcome, i.version`;
const withConsultant = sql`inquiry i left join account a on a.id = i.consultant_id`;

/** @throws when there is none; the gate has looked before */
export async function loadInquiry(tx: Tx, id: string, lock?: 'lock'): Promise<Inquiry> {
  const { rows } = await sql<Inquiry>`
    select ${columns} from ${withConsultant} where i.id = ${id} ${lock ? sql`for update of i` : sql``}`.execute(
    tx,
  );
  if (!rows[0]) throw new Error('The inquiry is gone');
  return rows[0];
}

/** The oldest first. */
export const stepsOf = (tx: Tx, inquiryId: string): Promise<(Step & { id: string })[]> =>
  tx
    .selectFrom('inquiryStep')
    .select(['id', 'kind', 'at', 'actorName', 'party', 'channel', 'outcome', 'toName', 'note'])
    .where('inquiryId', '=', inquiryId)
    .orderBy('at')
    .orderBy('id')
    .execute() as Promise<(Step & { id: string })[]>;

export const inquiryTabs = ['waiting', 'mine', 'all', 'spam'] as const;
export type InquiryTab = (typeof inquiryTabs)[number];

/** Somebody waits for us: for the first answer, or for one more. */
const waits = sql`(i.answered_at is null or i.wrote_at is not null)`;

const shownIn: Record<InquiryTab, (holders: readonly string[]) => ReturnType<typeof sql>> = {
  waiting: () => sql`i.closed_at is null and i.suspicion is null and ${waits}`,
  mine: (holders) =>
    sql`i.closed_at is null and i.suspicion is null and i.consultant_id = any(${[...holders]}::uuid[])`,
  all: () => sql`i.suspicion is null`,
  // Also those somebody has closed: what a machine put aside stays where a person can find it.
  spam: () => sql`i.suspicion is not null`,
};
const orders: Record<InquiryTab, ReturnType<typeof sql>> = {
  waiting: sql`i.answer_by, i.id`,
  mine: sql`not ${waits}, i.answer_by, i.id`,
  all: sql`i.received_at desc, i.id`,
  spam: sql`i.closed_at is not null, i.received_at desc, i.id`,
};

/** One more than a page, so that the page knows whether there is another. `holders`: whose are mine. */
export async function listInquiries(
  tx: Tx,
  { tab, holders, page }: { tab: InquiryTab; holders: readonly string[]; page: number },
): Promise<Inquiry[]> {
  const { rows } = await sql<Inquiry>`
    select ${columns} from ${withConsultant} where ${shownIn[tab](holders)}
    order by ${orders[tab]} limit ${pageSize + 1} offset ${(page - 1) * pageSize}`.execute(tx);
  return rows;
}

/** What is written above the tabs that people should not miss. */
export async function inquiryCounts(
  tx: Tx,
  holders: readonly string[],
): Promise<Record<'waiting' | 'mine' | 'spam', number>> {
  const { rows } = await sql<Record<'waiting' | 'mine' | 'spam', number>>`
    select count(*) filter (where ${shownIn.waiting(holders)})::int as waiting,
           count(*) filter (where ${shownIn.mine(holders)} and ${waits})::int as mine,
           count(*) filter (where ${shownIn.spam(holders)})::int as spam
    from inquiry i where i.closed_at is null`.execute(tx);
  return rows[0]!;
}
