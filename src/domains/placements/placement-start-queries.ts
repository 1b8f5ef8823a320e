import { sql } from 'kysely';
import { placesLeft } from '#domains/companies/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { notFound } from '#platform/http/refusal.ts';

/** What a new placement begins with. */
export interface PlacementStart {
  suggestionId: string | null;
  openingId: string | null;
  /** The placement that is already made from the suggestion. */
  placementId: string | null;
  /**
   * Both have said yes, the workplace to the citizen's last one, and nobody has taken it back: the last step says so,
   * as in the suggestion's own status. True without a suggestion.
   */
  agreed: boolean;
  citizen: { id: string; name: string; caseworkerId: string | null };
  workplace: { id: string; name: string; consultantId: string | null };
  /** The opening's own: schemes, prospect of a job and tasks; empty without one. */
  schemes: string[];
  perspective: string | null;
  /** Places of the opening that no placement holds; null without an opening. */
  placesLeft: number | null;
  tasks: { title: string; description: string | null }[];
}

const people = sql`
  jsonb_build_object('id', c.id, 'name', c.name, 'caseworkerId', c.caseworker_id) as citizen,
  jsonb_build_object('id', w.id, 'name', w.name, 'consultantId', w.consultant_id) as workplace`;

/**
 * With `lock`, of two who make a placement of it the second waits, and finds the first one's.
 * @throws Refusal 404 when there is no such suggestion
 */
export async function startFromSuggestion(
  tx: Tx,
  suggestionId: string,
  today: Temporal.PlainDate,
  lock?: 'lock',
): Promise<PlacementStart> {
  if (lock) await lockSuggestion(tx, suggestionId);
  const { rows } = await sql<PlacementStart>`
    select s.id as suggestion_id, s.opening_id, p.id as placement_id, ${people}, o.schemes, o.perspective,
      ${placesLeft(today)} as places_left,
      coalesce((select step.kind = 'employer-yes' from suggestion_step step
                where step.suggestion_id = s.id and step.kind not in ('meeting-set', 'meeting-cancelled')
                order by step.at desc, step.id desc limit 1), false) as agreed,
      (select coalesce(jsonb_agg(jsonb_build_object('title', t.title, 'description', t.description) order by t.created_at), '[]')
       from opening_task ot join task t on t.id = ot.task_id where ot.opening_id = o.id) as tasks
    from suggestion s
      join citizen c on c.id = s.citizen_id
      join workplace w on w.id = s.workplace_id
      join opening o on o.id = s.opening_id
      left join placement p on p.suggestion_id = s.id
    where s.id = ${suggestionId}`.execute(tx);
  const row = rows[0];
  if (!row) throw notFound();
  return row;
}

/** The opening is held as well: two who take its last place from two suggestions must take turns. */
async function lockSuggestion(tx: Tx, suggestionId: string): Promise<void> {
  const { rows } = await sql<{ openingId: string }>`
    select opening_id from suggestion where id = ${suggestionId} for update`.execute(tx);
  for (const { openingId } of rows)
    await tx.selectFrom('opening').select('id').where('id', '=', openingId).forUpdate().execute();
}

/** @throws Refusal 404 when there is no such citizen or workplace */
export async function startAtWorkplace(
  tx: Tx,
  citizenId: string,
  workplaceId: string,
): Promise<PlacementStart> {
  const { rows } = await sql<Pick<PlacementStart, 'citizen' | 'workplace'>>`
    select ${people} from citizen c join workplace w on w.id = ${workplaceId} and w.closed_at is null
    where c.id = ${citizenId}`.execute(tx);
  const row = rows[0];
  if (!row) throw notFound();
  return {
    ...row,
    suggestionId: null,
    openingId: null,
    placementId: null,
    agreed: true,
    schemes: [],
    perspective: null,
    placesLeft: null,
    tasks: [],
  };
}

/** Shown when there are more, the search should be narrower. */
const mostWorkplaces = 20;

export interface FoundWorkplace {
  id: string;
  name: string;
  companyName: string;
  address: string;
}

/** Workplaces with `name` in their own or their company's name. */
export async function findWorkplaces(tx: Tx, name: string): Promise<FoundWorkplace[]> {
  const pattern = `%${name.replace(/[\\%_]/g, '\\$&')}%`;
  return tx
    .selectFrom('workplace as w')
    .innerJoin('company as k', 'k.id', 'w.companyId')
    .select(['w.id', 'w.name', 'k.name as companyName', 'w.address'])
    .where('w.closedAt', 'is', null)
    .where((where) => where.or([where('w.name', 'ilike', pattern), where('k.name', 'ilike', pattern)]))
    .orderBy('w.nameSort')
    .limit(mostWorkplaces)
    .execute();
}

export async function citizenName(tx: Tx, citizenId: string): Promise<string> {
  const row = await tx.selectFrom('citizen').select('name').where('id', '=', citizenId).executeTakeFirst();
  if (!row) throw notFound();
  return row.name;
}
