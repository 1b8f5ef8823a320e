import { sql } from 'kysely';
import { type Actor, isAssigned, pageSize } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Cause, Found } from './found.ts';

export interface ServedCount {
  askedAt: Temporal.Instant | null;
  startedAt: Temporal.Instant | null;
  heardAt: Temporal.Instant | null;
  done: number;
  total: number;
  finishedAt: Temporal.Instant | null;
  found: Found | null;
}

/** Null when nobody has counted or asked for it yet. */
export async function servedCount(tx: Tx): Promise<ServedCount | null> {
  const row = await tx
    .selectFrom('servedCount')
    .select(['askedAt', 'startedAt', 'heardAt', 'done', 'total', 'finishedAt', 'found'])
    .executeTakeFirst();
  return row ? { ...row, found: row.found as unknown as Found | null } : null;
}

interface Obstructed {
  id: string;
  cause: Cause;
  wouldOpen: number;
  opens: Record<string, number>;
}
export interface UnservedCitizen extends Obstructed {
  name: string;
  caseworkerName: string | null;
  city: string | null;
}
export interface UnservedOpening extends Obstructed {
  title: string;
  workplaceName: string;
  city: string | null;
}
export interface Paged<T> {
  rows: T[];
  /** Of all pages; protected people others look after are not among them. */
  total: number;
}

/** One page of those without an opening, the easiest to help first. Whoever shows them records the look. */
export async function unservedCitizens(
  tx: Tx,
  actor: Actor,
  { cause, page }: { cause: Cause | null; page: number },
): Promise<Paged<UnservedCitizen>> {
  const here = sql`
    from unserved u join citizen c on c.id = u.id
    where u.kind = 'citizen' and (${cause}::text is null or u.cause = ${cause}) and c.closed_at is null
      and (not c.protected or ${isAssigned(actor)})`;
  const { rows } = await sql<UnservedCitizen>`
    with shown as (
      select u.id, u.cause, u.would_open, u.opens, c.name, c.name_sort, c.caseworker_id, c.postal_code ${here}
      order by u.would_open desc, c.name_sort, u.id limit ${pageSize} offset ${(page - 1) * pageSize})
    select shown.id, shown.cause, shown.would_open, shown.opens, shown.name,
           caseworker.name as caseworker_name, post.name as city
    from shown
    left join account caseworker on caseworker.id = shown.caseworker_id
    left join postal_code post on post.code = shown.postal_code
    order by shown.would_open desc, shown.name_sort, shown.id`.execute(tx);
  const counted = await sql<{ total: number }>`select count(*)::int as total ${here}`.execute(tx);
  return { rows, total: counted.rows[0]!.total };
}

/** One page of the openings nobody fits, those that need least to be lifted first. */
export async function unservedOpenings(
  tx: Tx,
  { cause, page }: { cause: Cause | null; page: number },
): Promise<Paged<UnservedOpening>> {
  const here = sql`
    from unserved u
    join opening o on o.id = u.id and o.closed_at is null
    join workplace w on w.id = o.workplace_id and w.closed_at is null
    where u.kind = 'opening' and (${cause}::text is null or u.cause = ${cause})`;
  const { rows } = await sql<UnservedOpening>`
    with shown as (
      select u.id, u.cause, u.would_open, u.opens, o.title, w.name as workplace_name, w.postal_code ${here}
      order by u.would_open desc, o.title, u.id limit ${pageSize} offset ${(page - 1) * pageSize})
    select shown.id, shown.cause, shown.would_open, shown.opens, shown.title, shown.workplace_name, post.name as city
    from shown left join postal_code post on post.code = shown.postal_code
    order by shown.would_open desc, shown.title, shown.id`.execute(tx);
  const counted = await sql<{ total: number }>`select count(*)::int as total ${here}`.execute(tx);
  return { rows, total: counted.rows[0]!.total };
}
