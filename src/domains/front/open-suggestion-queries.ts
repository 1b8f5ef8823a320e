import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domains/access/index.ts';
import type { Step } from '#domains/suggestions/index.ts';
import type { Tx } from '#platform/database/open.ts';

/** A suggestion that is still somebody's to answer or act on. */
export interface OpenSuggestion {
  id: string;
  createdAt: Temporal.Instant;
  citizen: { id: string; name: string; phone: string | null; hidden: boolean };
  opening: { id: string; title: string };
  workplace: { id: string; name: string };
  steps: readonly Step[];
  /** Always null here: those with a placement are the placement's to show. */
  placementId: null;
}

/** Older than this and unanswered, it is found on the lists, not on a front page. Days. */
const shownFor = 180;

async function openSuggestions(
  tx: Tx,
  actor: Actor,
  now: Temporal.Instant,
  chosen: RawBuilder<unknown>,
): Promise<OpenSuggestion[]> {
  const { rows } = await sql<
    Omit<OpenSuggestion, 'steps' | 'placementId'> & {
      steps: { kind: Step['kind']; at: string; data: unknown }[];
    }
  >`
    select s.id, s.created_at,
      jsonb_build_object('id', c.id, 'name', c.name, 'phone', c.phone, 'hidden', c.protected and not coalesce(
        ${actor.accountId}::uuid in (c.caseworker_id, c.consultant_id) or c.id = ${actor.citizenId}::uuid, false)) as citizen,
      jsonb_build_object('id', o.id, 'title', o.title) as opening,
      jsonb_build_object('id', w.id, 'name', w.name) as workplace,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', step.kind, 'at', step.at, 'data', step.data)
          order by step.at, step.id), '[]')
        from suggestion_step step where step.suggestion_id = s.id) as steps
    from (${chosen}) mine (id)
      join suggestion s on s.id = mine.id
      join citizen c on c.id = s.citizen_id
      join opening o on o.id = s.opening_id
      join workplace w on w.id = s.workplace_id
    where s.created_at > ${now.subtract({ hours: shownFor * 24 }).toString()}::timestamptz
      and c.closed_at is null
      and not exists (select from placement p where p.suggestion_id = s.id)
      and not exists (select from suggestion_step over
        where over.suggestion_id = s.id and over.kind in ('withdrawn', 'employer-no', 'placement-made'))
    order by s.created_at desc, s.id`.execute(tx);
  return rows.map((row) => ({
    ...row,
    placementId: null,
    steps: row.steps.map((step) => ({ ...step, at: Temporal.Instant.from(step.at) })),
  }));
}

type Load = (tx: Tx, actor: Actor, now: Temporal.Instant) => Promise<OpenSuggestion[]>;

export const suggestionsOfCitizen: Load = (tx, actor, now) =>
  openSuggestions(tx, actor, now, sql`select s.id from suggestion s where s.citizen_id = ${actor.citizenId}`);

export const suggestionsOfCaseworker: Load = (tx, actor, now) =>
  openSuggestions(
    tx,
    actor,
    now,
    sql`select s.id from citizen c join suggestion s on s.citizen_id = c.id where c.caseworker_id = ${actor.accountId}`,
  );

/** `consultantIds`: the actor, and the colleagues the actor stands in for. */
export const suggestionsOfConsultant = (
  tx: Tx,
  actor: Actor,
  now: Temporal.Instant,
  consultantIds: readonly string[],
): Promise<OpenSuggestion[]> =>
  openSuggestions(
    tx,
    actor,
    now,
    sql`select s.id from workplace w join suggestion s on s.workplace_id = w.id
        where w.consultant_id = any(${[...consultantIds]}::uuid[])`,
  );

export const suggestionsAtWorkplaces: Load = (tx, actor, now) =>
  openSuggestions(
    tx,
    actor,
    now,
    sql`select s.id from workplace_member m join suggestion s on s.workplace_id = m.workplace_id
        where m.account_id = ${actor.accountId}`,
  );
