import { sql } from 'kysely';
import { type Actor, isAssigned } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { addressesOf, type FollowedKind } from './subject.ts';

/** Of a citizen it is news until it is opened, and no longer than this. */
const newsForDays = 7;
/** Looks at candidates do not say for which opening, so of an opening it is news for a short while. */
const newsOfOpeningForDays = 2;

export interface FoundLately {
  id: string;
  kind: FollowedKind;
  subjectId: string;
  /** The citizen's name or the opening's title. */
  title: string;
  workplaceName: string | null;
  toldAt: Temporal.Instant;
  href: string;
}

/** What one follows and was told of lately. Whoever shows the names records the look. */
export async function foundLately(tx: Tx, actor: Actor, now: Temporal.Instant): Promise<FoundLately[]> {
  const daysAgo = (days: number) => now.subtract({ hours: days * 24 }).toString();
  const { rows } = await sql<Omit<FoundLately, 'href'>>`
    with told as (
      select about, max(created_at) as at from message
      where created_at > ${daysAgo(newsForDays)}::timestamptz and about like 'saved-search:%'
      group by about)
    select s.id, s.kind, coalesce(s.citizen_id, s.opening_id) as subject_id, coalesce(c.name, o.title) as title,
           w.name as workplace_name, told.at as told_at
    from saved_search s
    join told on told.about = 'saved-search:' || s.id
    left join citizen c on c.id = s.citizen_id
    left join opening o on o.id = s.opening_id
    left join workplace w on w.id = o.workplace_id
    where s.account_id = ${actor.accountId}::uuid and s.kind in ('for-citizen', 'for-opening')
      and (c.id is null or c.closed_at is null and (not c.protected or ${isAssigned(actor)}))
      and (o.id is null or o.closed_at is null and w.closed_at is null
                           and told.at > ${daysAgo(newsOfOpeningForDays)}::timestamptz)
      and not exists (
        select from look l
        where l.citizen_id = s.citizen_id and l.at > told.at and l.actor_id = s.account_id
          and l.result = 'allowed' and l.path = '/borgere/:citizenId/jobforslag')
    order by told.at desc, s.id`.execute(tx);
  return rows.map((row) => ({ ...row, href: addressesOf({ kind: row.kind, id: row.subjectId }).matches }));
}
