import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';

/** The suggestion of this pair that is still alive, if any. */
export async function openSuggestionOf(tx: Tx, citizenId: string, openingId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select s.id from suggestion s ${lastDeciding}
    where s.citizen_id = ${citizenId}::uuid and s.opening_id = ${openingId}::uuid
      and coalesce(last.kind, '') not in ('citizen-no', 'employer-no', 'withdrawn')
    order by s.created_at desc limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}

/** The last step that made the status what it is; the same as the pure `suggestionStatus` reads. */
const lastDeciding = sql`
  left join lateral (
    select step.kind, step.at from suggestion_step step
    where step.suggestion_id = s.id and step.kind not in ('meeting-set', 'meeting-cancelled')
    order by step.at desc, step.id desc limit 1) as last on true`;

export interface SuggestionLine {
  id: string;
  citizenId: string;
  /** Null in a workplace's list of what is not theirs to know; see `suggestionsForWorkplaces`. */
  citizenName: string | null;
  openingTitle: string;
  workplaceName: string;
  status: 'proposed' | 'offered' | 'talk' | 'accepted' | 'agreed';
  /** When it came to stand so. */
  since: Temporal.Instant;
}

type Waiting = 'us' | 'citizen' | 'employer';
const statusOf = sql`case coalesce(last.kind, '') when '' then 'proposed' when 'offered' then 'offered'
  when 'citizen-talk' then 'talk' when 'citizen-yes' then 'accepted' when 'employer-yes' then 'agreed' end`;
const kindsWaiting: Record<Waiting, readonly string[]> = {
  us: ['', 'citizen-talk', 'employer-yes'],
  citizen: ['offered'],
  employer: ['citizen-yes'],
};

function lines(tx: Tx, waiting: readonly Waiting[], which: RawBuilder<unknown>, limit: number) {
  const kinds = waiting.flatMap((who) => kindsWaiting[who]);
  return sql<SuggestionLine>`
    select s.id, s.citizen_id, case when c.protected then null else c.name end as citizen_name, o.title as opening_title,
           w.name as workplace_name, ${statusOf} as status, coalesce(last.at, s.created_at) as since
    from suggestion s
    join citizen c on c.id = s.citizen_id
    join opening o on o.id = s.opening_id
    join workplace w on w.id = s.workplace_id
    ${lastDeciding}
    where ${which} and coalesce(last.kind, '') = any(${kinds}::text[])
      and not exists (select from placement p where p.suggestion_id = s.id)
    order by since, s.id
    limit ${limit}`
    .execute(tx)
    .then(({ rows }) => rows);
}

/**
 * Suggestions that wait for someone, the longest waiting first, of the citizens this colleague is named on.
 * Whoever shows them records the looks ('work-list', 'list-suggestions').
 */
export const suggestionsOfStaff = (
  tx: Tx,
  staffId: string,
  waiting: readonly Waiting[],
  limit = 50,
): Promise<SuggestionLine[]> =>
  lines(
    tx,
    waiting,
    sql`c.closed_at is null and (c.caseworker_id = ${staffId}::uuid or c.consultant_id = ${staffId}::uuid)`,
    limit,
  );

/** What the citizen has to answer or has under way; nothing that was never sent to them. */
export const suggestionsOfCitizen = async (
  tx: Tx,
  citizenId: string,
  limit = 20,
): Promise<SuggestionLine[]> =>
  (await lines(tx, ['us', 'citizen', 'employer'], sql`s.citizen_id = ${citizenId}::uuid`, limit)).filter(
    ({ status }) => status !== 'proposed',
  );

/** Those whose citizen has said yes to one of these workplaces. Others do not exist to it. */
export const suggestionsForWorkplaces = (
  tx: Tx,
  workplaceIds: readonly string[],
  limit = 50,
): Promise<SuggestionLine[]> =>
  lines(
    tx,
    ['us', 'employer'],
    sql`s.workplace_id = any(${[...workplaceIds]}::uuid[]) and last.kind in ('citizen-yes', 'employer-yes')`,
    limit,
  );
