import type { Tx } from '#platform/database/open.ts';

export interface AgreedAction {
  id: string;
  what: string;
  whoId: string;
  dueOn: Temporal.PlainDate;
  doneAt: Temporal.Instant | null;
}

/** What was agreed, what is still to be done first. */
export const actionsIn = (tx: Tx, conversationId: string): Promise<AgreedAction[]> =>
  tx
    .selectFrom('agreedAction')
    .select(['id', 'what', 'whoId', 'dueOn', 'doneAt'])
    .where('conversationId', '=', conversationId)
    .orderBy('doneAt', (order) => order.desc().nullsFirst())
    .orderBy('dueOn')
    .orderBy('id')
    .execute();
