import { sql } from 'kysely';
import { isOver } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { HowItWent, Known } from './candidates.ts';

type Row = {
  citizenId: string;
  beforeOn: Temporal.PlainDate | null;
  how: HowItWent | null;
  bankFrom: Temporal.PlainDate | null;
  bankUntil: Temporal.PlainDate | null;
  busy: boolean;
};

/**
 * Those who have been at the workplace, those in the job bank who are ready on the first day, and those who are
 * at work on it; who is none of these is not in the answer. One query.
 */
export async function knownTo(
  tx: Tx,
  workplaceId: string,
  {
    startsOn,
    industry,
    today,
  }: { startsOn: Temporal.PlainDate; industry: string; today: Temporal.PlainDate },
): Promise<Map<string, Known>> {
  const first = startsOn.toString();
  const { rows } = await sql<Row>`
    with been as (
      select distinct on (p.citizen_id) p.citizen_id,
        coalesce(e.ended_on, v.ends_on) as before_on,
        case when o.kind = 'job' then 'job' when e.kind = 'completed' then 'completed'
             when e.kind = 'stopped' then 'stopped' else 'over' end as how
      from placement p
      left join placement_end e on e.placement_id = p.id
      left join outcome o on o.placement_id = p.id
      join lateral (select v.ends_on from placement_version v
        join signature g on g.placement_id = v.placement_id and g.version = v.number and g.party = 'caseworker'
        where v.placement_id = p.id order by v.number desc limit 1) v on true
      where p.workplace_id = ${workplaceId}::uuid and coalesce(e.kind, '') <> 'cancelled' and ${isOver(today)}
      order by p.citizen_id, before_on desc
    ), bank as (
      select b.citizen_id, b.ready_from, b.ready_until from job_bank_member b
      where b.left_at is null and b.ready_from <= ${first}::date
        and (b.ready_until is null or b.ready_until >= ${first}::date)
        and (b.industries = '{}' or ${industry} = any(b.industries))
    ), busy as (
      select distinct p.citizen_id from placement p
      join lateral (select v.ends_on from placement_version v
        join signature g on g.placement_id = v.placement_id and g.version = v.number and g.party = 'caseworker'
        where v.placement_id = p.id order by v.number desc limit 1) v on true
      where v.ends_on >= ${first}::date and not exists (select from placement_end e where e.placement_id = p.id)
      union
      select job.citizen_id from employment job
      where job.from_on <= ${first}::date and (job.until_on is null or job.until_on >= ${first}::date))
    select ids.citizen_id, been.before_on, been.how, bank.ready_from as bank_from, bank.ready_until as bank_until,
      busy.citizen_id is not null as busy
    from (select citizen_id from been union select citizen_id from bank union select citizen_id from busy) ids
    left join been on been.citizen_id = ids.citizen_id
    left join bank on bank.citizen_id = ids.citizen_id
    left join busy on busy.citizen_id = ids.citizen_id`.execute(tx);
  return new Map(
    rows.map(({ citizenId, beforeOn, how, bankFrom, bankUntil, busy }) => [
      citizenId,
      {
        citizenId,
        before: beforeOn && how ? { on: beforeOn, how } : null,
        bank: bankFrom ? { from: bankFrom, until: bankUntil } : null,
        // Who has put themselves in the job bank is free to be asked, at work or not.
        busy: busy && !bankFrom,
      },
    ]),
  );
}
