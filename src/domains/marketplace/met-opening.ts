import { sql } from 'kysely';
import { isAdmitted } from '#domains/marketplace-doors/index.ts';
import type { Tx } from '#platform/database/open.ts';

export interface MetOpening {
  id: string;
  title: string;
  workplaceId: string;
  workplaceName: string;
  about: string | null;
  town: string | null;
  contactName: string;
  admitted: boolean;
  tasks: { id: string; title: string; description: string | null }[];
}

/** An employer's job as a citizen meets it; null when it is closed, or either has blocked the other. One query. */
export async function metOpening(
  tx: Tx,
  citizenId: string | null,
  openingId: string,
): Promise<MetOpening | null> {
  const { rows } = await sql<MetOpening>`
    select o.id, o.title, o.workplace_id, w.name as workplace_name, w.about, post.name as town, w.contact_name,
      ${isAdmitted} as admitted,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'description', t.description) order by t.created_at, t.id)
        from opening_task ot join task t on t.id = ot.task_id where ot.opening_id = o.id), '[]') as tasks
    from opening o join workplace w on w.id = o.workplace_id
      left join postal_code post on post.code = w.postal_code
    where o.id = ${openingId}::uuid and o.closed_at is null and w.closed_at is null
      and not exists (select from marketplace_block b
        where b.workplace_id = w.id and b.citizen_id = ${citizenId}::uuid)`.execute(tx);
  return rows[0] ?? null;
}

export interface Writer {
  alias: string;
  name: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  postalCode: string | null;
  protected: boolean;
}

/** The citizen as one who may write: null without a place on the marketplace. */
export async function writerOf(tx: Tx, citizenId: string): Promise<Writer | null> {
  const row = await tx
    .selectFrom('marketplaceProfile as p')
    .innerJoin('citizen as c', 'c.id', 'p.citizenId')
    .select(['p.alias', 'c.name', 'c.phone', 'c.email', 'c.address', 'c.postalCode', 'c.protected'])
    .where('p.citizenId', '=', citizenId)
    .where('p.acceptedAt', 'is not', null)
    .where('p.leftAt', 'is', null)
    .where('c.protected', '=', false)
    .executeTakeFirst();
  return row ?? null;
}
