import { sql } from 'kysely';
import { isOver } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Conversation } from './load-conversation.ts';

export type ContactAfterEnd = 'not-over' | 'not-asked' | 'kept';

/** Whether the workplace has lost sight of the thread, as its placement has ended, or keeps it by the citizen's yes. */
export async function contactAfterEnd(
  tx: Tx,
  { aboutKind, aboutId }: Pick<Conversation, 'aboutKind' | 'aboutId'>,
  today: Temporal.PlainDate,
): Promise<ContactAfterEnd> {
  if (aboutKind !== 'placement') return 'not-over';
  const { rows } = await sql<{ over: boolean; kept: boolean }>`
    select ${isOver(today)} as over, exists (select from contact_after_end e where e.placement_id = p.id and e.yes) as kept
    from placement p where p.id = ${aboutId}`.execute(tx);
  const { over, kept } = rows[0]!;
  return over ? (kept ? 'kept' : 'not-asked') : 'not-over';
}
