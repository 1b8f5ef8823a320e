import { sql } from 'kysely';
import type { Texts } from '#locales/index.ts';
import type { Tx } from '#platform/database/open.ts';

/** Fewer than this could point to one colleague. */
export const leastShown = 5;

export interface StaffShare {
  /** People of the effort with running paid hours or a job there. */
  people: number;
  /** 0: not known. */
  employees: number;
}

/** In words that point to nobody: neither few among many nor few left over. Null when there is nobody. */
export function shareWords({ people, employees }: StaffShare, texts: Texts): string | null {
  const words = texts.seasons.share;
  if (people === 0) return null;
  if (people < leastShown) return words.some;
  return employees - people >= leastShown ? words.of(people, employees) : words.many(people);
}

/** People with paid hours at a company now, each counted once. */
export const paidPeople = (companyId: ReturnType<typeof sql>, today: Temporal.PlainDate) => sql<number>`(
  select count(distinct there.citizen_id)::int from (
    select p.citizen_id from workplace own
      join placement p on p.workplace_id = own.id
      join lateral (
        select v.number, v.starts_on, v.ends_on from placement_version v
        join signature g on g.placement_id = v.placement_id and g.version = v.number and g.party = 'caseworker'
        where v.placement_id = p.id order by v.number desc limit 1) v on true
      join lateral (
        select h.paid_minutes from hours_step h
        where h.placement_id = p.id and h.version = v.number and h.from_date <= ${today.toString()}::date
        order by h.from_date desc limit 1) h on h.paid_minutes > 0
      where own.company_id = ${companyId} and ${today.toString()}::date between v.starts_on and v.ends_on
        and not exists (select from placement_end e where e.placement_id = p.id)
    union
    select job.citizen_id from workplace own join employment job on job.workplace_id = own.id
      where own.company_id = ${companyId} and job.from_on <= ${today.toString()}::date
        and (job.until_on is null or job.until_on >= ${today.toString()}::date)) there)`;

/** For a workplace: the share of its whole company, as the number of employees is the company's. */
export async function shareAt(tx: Tx, workplaceId: string, today: Temporal.PlainDate): Promise<StaffShare> {
  const { rows } = await sql<StaffShare>`
    select k.employees, ${paidPeople(sql`k.id`, today)} as people
    from workplace w join company k on k.id = w.company_id where w.id = ${workplaceId}::uuid`.execute(tx);
  return rows[0] ?? { people: 0, employees: 0 };
}
