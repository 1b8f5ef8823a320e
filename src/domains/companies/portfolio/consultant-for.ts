import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';
import { byId, type RosterLine, rosterOf } from './roster.ts';
import { standInOf, standsInForAmong } from './stand-in.ts';

/** Somebody to reach today. */
export interface ConsultantToday {
  accountId: string;
  name: string;
  phone: string | null;
  email: string | null;
}

/**
 * Who takes what is due or comes in today: the company's responsible; when away, the substitute; when there is
 * none, the one with fewest companies among those who know the industry; null when nobody does.
 */
export async function consultantFor(
  tx: Tx,
  about: { companyId?: string | null; industry?: string | null; today: Temporal.PlainDate },
): Promise<ConsultantToday | null> {
  const company = about.companyId
    ? await tx
        .selectFrom('company')
        .select(['consultantId', 'industry'])
        .where('id', '=', about.companyId)
        .executeTakeFirst()
    : undefined;
  return whoTakes(await rosterOf(tx, about.today), {
    responsibleId: company?.consultantId ?? null,
    industry: company?.industry ?? about.industry ?? null,
  });
}

/** Pure. */
export function whoTakes(
  roster: readonly RosterLine[],
  { responsibleId, industry }: { responsibleId: string | null; industry: string | null },
): ConsultantToday | null {
  const known = byId(roster);
  const asked = [
    ...(responsibleId ? [responsibleId] : []),
    ...roster
      .filter(({ industries }) => industry !== null && industries.includes(industry))
      .toSorted((a, b) => a.load - b.load)
      .map(({ id }) => id),
  ];
  for (const id of asked) {
    const found = known.get(standInOf(known, id) ?? '');
    if (found) return { accountId: found.id, name: found.name, phone: found.phone, email: found.email };
  }
  return null;
}

/** The absent colleagues whose work reaches this one today. One query, and most days it finds none. */
export async function standsInFor(
  tx: Tx,
  accountId: string | null,
  today: Temporal.PlainDate,
): Promise<string[]> {
  if (!accountId) return [];
  const { rows } = await sql<{ id: string; substituteId: string | null }>`
    select distinct on (b.account_id) b.account_id as id, b.substitute_id from consultant_absence b
    where b.cancelled_at is null and ${today.toString()}::date between b.from_date and b.to_date
    order by b.account_id, b.registered_at desc, b.id desc`.execute(tx);
  const away = byId(rows);
  if (!away.has(accountId)) away.set(accountId, { id: accountId, substituteId: null });
  return standsInForAmong(away, accountId);
}
