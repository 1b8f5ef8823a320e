import { type RawBuilder, sql } from 'kysely';
import { type Actor, isAssigned, isOver, pageSize } from '#domains/access/index.ts';
import type { Group } from '#domains/administration/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { View } from './views.ts';

export interface Member {
  id: string;
  name: string;
  caseworkerName: string | null;
  /** The needs are told, so that matching knows enough. */
  needsTold: boolean;
  atWork: boolean;
}

/** One page of those in a group today; one more than a page when there are more. */
export const listMembers = (
  tx: Tx,
  actor: Actor,
  { group, view, today, page }: { group: Group; view: View; today: Temporal.PlainDate; page: number },
): Promise<Member[]> =>
  load(
    tx,
    actor,
    today,
    sql`exists (select from citizen_group g where g.citizen_id = c.id and g.kind = ${group}
      and g.from_on <= ${today.toString()}::date and (g.until_on is null or g.until_on >= ${today.toString()}::date))
      ${view === 'mine' ? sql`and ${actor.accountId}::uuid in (c.caseworker_id, c.consultant_id)` : sql``}`,
    sql`limit ${pageSize + 1} offset ${(page - 1) * pageSize}`,
  );

/** Those of them who may be seen; a closed case has no place to get. */
export const membersAmong = (
  tx: Tx,
  actor: Actor,
  today: Temporal.PlainDate,
  ids: readonly string[],
): Promise<Member[]> => load(tx, actor, today, sql`c.id = any(${[...ids]}::uuid[])`, sql``);

/** A protected citizen only for the named caseworker and consultant, or for the manager who is to name them. */
async function load(
  tx: Tx,
  actor: Actor,
  today: Temporal.PlainDate,
  which: RawBuilder<unknown>,
  cut: RawBuilder<unknown>,
): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select c.id, c.name, caseworker.name as caseworker_name,
           exists (select from citizen_profile f where f.citizen_id = c.id) as needs_told,
           exists (select from placement p where p.citizen_id = c.id and not ${isOver(today)}) as at_work
    from citizen c
    left join account caseworker on caseworker.id = c.caseworker_id
    where c.closed_at is null and (not c.protected or ${isAssigned(actor)}) and ${which}
    order by c.name_sort, c.id ${cut}`.execute(tx);
  return rows;
}
