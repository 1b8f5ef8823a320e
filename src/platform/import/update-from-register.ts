import { sql } from 'kysely';
import { inEachMunicipality } from '#platform/database/in-each-municipality.ts';
import type { Database } from '#platform/database/open.ts';

/**
 * Companies we know get the register's number of employees and its protection from advertising, in every
 * municipality. What the register does not tell stays as somebody has written it.
 * @returns how many changed
 */
export async function updateFromRegister(database: Database): Promise<number> {
  let changed = 0;
  await inEachMunicipality(database, async (tx) => {
    const result = await sql`
        update company k set advertising_protected = r.advertising_protected,
          employees = coalesce(r.employees, k.employees), version = k.version + 1
        from register_company r
        where r.cvr = k.cvr and (k.advertising_protected <> r.advertising_protected
          or k.employees <> coalesce(r.employees, k.employees))`.execute(tx);
    changed += Number(result.numAffectedRows ?? 0);
  });
  return changed;
}
