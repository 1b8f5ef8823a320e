import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import { byId } from './roster.ts';
import { type OnDuty, standInOf } from './stand-in.ts';

/** Whoever answers for a colleague who is away. */
export interface StandIn {
  accountId: string;
  name: string;
  title: string | null;
  phone: string | null;
  email: string | null;
  /** The colleague, and the last day they are away. */
  for: string;
  until: Temporal.PlainDate;
}

interface Row extends Omit<StandIn, 'accountId'> {
  id: string;
  substituteId: string;
}

/**
 * Those who are away today, each with who answers for them: as `consultantFor` says, for pages and mails that know
 * the responsible already. One query, and most days it finds nobody.
 */
export async function standInsToday(
  tx: Tx,
  today: Temporal.PlainDate,
): Promise<ReadonlyMap<string, StandIn>> {
  const { rows } = await sql<Row>`
    select distinct on (b.account_id) b.account_id as id, b.substitute_id, b.to_date as until, away.name as "for",
      s.name, s.title, s.phone, s.email
    from consultant_absence b
      join account away on away.id = b.account_id
      join account s on s.id = b.substitute_id and s.closed_at is null
    where b.cancelled_at is null and ${today.toString()}::date between b.from_date and b.to_date
    order by b.account_id, b.registered_at desc, b.id desc`.execute(tx);
  const onDuty = new Map<string, OnDuty>(
    rows.map(({ substituteId: id }) => [id, { id, substituteId: null }]),
  );
  for (const [id, row] of byId(rows)) onDuty.set(id, row);
  return new Map(
    rows.flatMap((row): [string, StandIn][] => {
      const found = standInOf(onDuty, row.id);
      const last = rows.find(({ substituteId }) => substituteId === found);
      if (!last) return [];
      const { name, title, phone, email } = last;
      return [
        [row.id, { accountId: last.substituteId, name, title, phone, email, for: row.for, until: row.until }],
      ];
    }),
  );
}
