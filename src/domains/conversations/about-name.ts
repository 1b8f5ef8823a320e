import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import type { Conversation } from './load-conversation.ts';

/** The opening's title, the workplace's or company's name; never a person's. */
export async function aboutNameOf(
  tx: Tx,
  { aboutKind, aboutId, workplaceId }: Pick<Conversation, 'aboutKind' | 'aboutId' | 'workplaceId'>,
): Promise<string | null> {
  const { rows } = await sql<{ name: string | null }>`
    select coalesce(
      (select title from opening where ${aboutKind} = 'opening' and id = ${aboutId}),
      (select name from company where ${aboutKind} = 'company' and id = ${aboutId}),
      (select name from workplace where ${aboutKind} <> 'citizen' and id = ${workplaceId}::uuid)) as name`.execute(
    tx,
  );
  return rows[0]?.name ?? null;
}
