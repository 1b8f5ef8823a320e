import { sql } from 'kysely';
import { type Actor, isAssigned } from '#domains/access/index.ts';
import { bestCitizensNow, bestOpeningsNow, loadSeeker, loadVacancy } from '#domains/matching/index.ts';
import type { Database, Tx } from '#platform/database/open.ts';
import { columnOf, type FollowEvery, type FollowedKind, type Subject } from './subject.ts';

/** The citizen's name or the opening's title, and whether the case or the opening is closed. */
export async function subjectLine(
  tx: Tx,
  { kind, id }: Subject,
): Promise<{ title: string; closed: boolean } | null> {
  if (kind === 'for-citizen') {
    const row = await tx
      .selectFrom('citizen')
      .select(['name', 'closedAt'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? { title: row.name, closed: row.closedAt !== null } : null;
  }
  const row = await tx
    .selectFrom('opening as o')
    .innerJoin('workplace as w', 'w.id', 'o.workplaceId')
    .select(['o.title', 'o.closedAt', 'w.closedAt as gone'])
    .where('o.id', '=', id)
    .executeTakeFirst();
  return row ? { title: row.title, closed: row.closedAt !== null || row.gone !== null } : null;
}

/** So many are known, of which the first few are shown: what slides up when another closes is not new. */
const known = 100;
/** As many as the page shows. */
export const told = 10;

/** The ids of the best ones as it stands now, best first. */
export async function bestIdsOf(
  { database, tx, actor, today }: { database: Database; tx: Tx; actor: Actor; today: Temporal.PlainDate },
  { kind, id }: Subject,
): Promise<string[]> {
  const asker = { database, tx, actor, today };
  if (kind === 'for-citizen') {
    const seeker = await loadSeeker(tx, id);
    return seeker ? (await bestOpeningsNow(asker, seeker, known)).best.map(({ vacancy }) => vacancy.id) : [];
  }
  const vacancy = await loadVacancy(tx, today, id);
  return vacancy ? (await bestCitizensNow(asker, vacancy, known)).best.map(({ seeker }) => seeker.id) : [];
}

export interface Followed {
  id: string;
  kind: FollowedKind;
  subjectId: string;
  title: string;
  every: FollowEvery | 'never';
}

/** One's own, in the order of their names; without protected people others look after by now. */
export async function followedBy(tx: Tx, actor: Actor): Promise<Followed[]> {
  const { rows } = await sql<Followed>`
    select s.id, s.kind, coalesce(s.citizen_id, s.opening_id) as subject_id, coalesce(c.name, o.title) as title, s.every
    from saved_search s
    left join citizen c on c.id = s.citizen_id
    left join opening o on o.id = s.opening_id
    where s.account_id = ${actor.accountId}::uuid and s.kind in ('for-citizen', 'for-opening')
      and (c.id is null or c.closed_at is null and (not c.protected or ${isAssigned(actor)}))
      and (o.id is null or o.closed_at is null)
    order by s.kind, danish_sort_key(coalesce(c.name, o.title)), s.id`.execute(tx);
  return rows;
}

/** How often the actor is told; null when they do not follow. */
export async function followOf(
  tx: Tx,
  actor: Actor,
  subject: Subject,
): Promise<FollowEvery | 'never' | null> {
  const row = await tx
    .selectFrom('savedSearch')
    .select('every')
    .where('accountId', '=', actor.accountId)
    .where(columnOf(subject), '=', subject.id)
    .executeTakeFirst();
  return (row?.every as FollowEvery | 'never' | undefined) ?? null;
}
