import { sql } from 'kysely';
import type { Actor } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';

export interface CitizenLine {
  id: string;
  name: string;
  caseworkerName: string | null;
  city: string | null;
}

/** The names that belong to these citizens. Whoever shows them records the look. */
export async function citizenLines(tx: Tx, ids: readonly string[]): Promise<Map<string, CitizenLine>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('citizen as c')
    .leftJoin('account as caseworker', 'caseworker.id', 'c.caseworkerId')
    .leftJoin('postalCode as post', 'post.code', 'c.postalCode')
    .select(['c.id', 'c.name', 'caseworker.name as caseworkerName', 'post.name as city'])
    .where('c.id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

export interface OpeningLine {
  id: string;
  title: string;
  workplaceId: string;
  workplaceName: string;
  address: string;
  postalCode: string;
  city: string | null;
  closed: boolean;
}

const openingLine = (tx: Tx) =>
  tx
    .selectFrom('opening as o')
    .innerJoin('workplace as w', 'w.id', 'o.workplaceId')
    .leftJoin('postalCode as post', 'post.code', 'w.postalCode')
    .select([
      'o.id',
      'o.title',
      'o.workplaceId',
      'w.name as workplaceName',
      'w.address',
      'w.postalCode',
      'post.name as city',
    ])
    .select(sql<boolean>`o.closed_at is not null or w.closed_at is not null`.as('closed'));

/** What a person needs to know an opening by, by its id. */
export async function openingLines(tx: Tx, ids: readonly string[]): Promise<Map<string, OpeningLine>> {
  if (ids.length === 0) return new Map();
  const rows = await openingLine(tx)
    .where('o.id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Open openings whose title or workplace holds the words, the newest first. */
export async function searchOpenings(tx: Tx, words: string, limit = 20): Promise<OpeningLine[]> {
  const pattern = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return openingLine(tx)
    .where('o.closedAt', 'is', null)
    .where('w.closedAt', 'is', null)
    .where((both) => both.or([both('o.title', 'ilike', pattern), both('w.name', 'ilike', pattern)]))
    .orderBy('o.createdAt', 'desc')
    .orderBy('o.id')
    .limit(limit)
    .execute();
}

export interface EarlierSuggestion {
  id: string;
  citizenId: string;
  openingId: string;
  /** The last answer to it: `citizen-no`, `employer-no`, `withdrawn` … ; null when not offered yet. */
  last: string | null;
  reason: string | null;
}

/** What was suggested to this citizen, or for this opening, before; the newest of each pair. */
export async function earlierSuggestions(
  tx: Tx,
  about: { citizenId: string } | { openingId: string },
): Promise<EarlierSuggestion[]> {
  const { rows } = await sql<EarlierSuggestion>`
    select distinct on (s.citizen_id, s.opening_id) s.id, s.citizen_id, s.opening_id, step.kind as last, step.reason
    from suggestion s
    left join lateral (
      select kind, reason from suggestion_step
      where suggestion_id = s.id and kind not in ('meeting-set', 'meeting-cancelled')
      order by at desc, id desc limit 1) as step on true
    where ${'citizenId' in about ? sql`s.citizen_id = ${about.citizenId}::uuid` : sql`s.opening_id = ${about.openingId}::uuid`}
    order by s.citizen_id, s.opening_id, s.created_at desc, s.id desc`.execute(tx);
  return rows;
}

/** Protected citizens whom this colleague is not named on. */
export async function hiddenFrom(tx: Tx, actor: Actor): Promise<string[]> {
  const rows = await tx
    .selectFrom('citizen')
    .select('id')
    .where('protected', '=', true)
    .where('closedAt', 'is', null)
    .where(sql<boolean>`not coalesce(${actor.accountId}::uuid in (caseworker_id, consultant_id), false)`)
    .execute();
  return rows.map(({ id }) => id);
}
