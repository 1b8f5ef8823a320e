import { sql } from 'kysely';
import type { Database } from '#platform/database/open.ts';

/**
 * Companies we know get the register's number of employees and its protection from advertising, in every
 * municipality. What the register does not tell stays as somebody has written it.
 * @returns how many changed
 */
export async function updateFromRegister(database: Database): Promise<number> {
  const municipalities = await database.asOwner((tx) => tx.selectFrom('municipality').select('id').execute());
  let changed = 0;
  for (const { id } of municipalities) {
    const result = await database.inMunicipality(id, (tx) =>
      sql`
        update company k set advertising_protected = r.advertising_protected,
          employees = coalesce(r.employees, k.employees), version = k.version + 1
        from register_company r
        where r.cvr = k.cvr and (k.advertising_protected <> r.advertising_protected
          or k.employees <> coalesce(r.employees, k.employees))`.execute(tx),
    );
    changed += Number(result.numAffectedRows ?? 0);
  }
  return changed;
}
