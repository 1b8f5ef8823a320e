import { sql } from 'kysely';
import type { Tx } from '#platform/database/open.ts';

/** A company as the public register tells of it. */
export interface RegisteredCompany {
  cvr: string;
  name: string;
  advertisingProtected: boolean;
  industryCode: string | null;
  industryVersion: 'DB07' | 'DB25' | null;
  industryText: string | null;
  employees: number | null;
  /** "10-19", when the number itself is not told. */
  employeesInterval: string | null;
  ceasedOn: Temporal.PlainDate | null;
  /** Its production units that have not ceased, the named first. */
  units: RegisteredUnit[];
}

export interface RegisteredUnit {
  pNumber: string;
  name: string | null;
  address: string | null;
  postalCode: string | null;
  place: string | null;
}

/** More units than this nobody chooses among in a list. */
const mostUnits = 200;

/** Null when the extract does not hold it, or none has been imported. One query. */
export async function findInRegister(tx: Tx, cvr: string): Promise<RegisteredCompany | null> {
  const { rows } = await sql<RegisteredCompany>`
    select r.cvr, r.name, r.advertising_protected, r.industry_code, r.industry_version, r.industry_text, r.employees,
           r.employees_interval, r.ceased_on,
           (select coalesce(jsonb_agg(jsonb_build_object('pNumber', u.p_number, 'name', u.name, 'address', u.address,
              'postalCode', u.postal_code, 'place', u.place) order by u.name is null, u.name, u.p_number), '[]')
            from (select * from register_unit one where one.cvr = r.cvr and one.ceased_on is null
                  order by one.name is null, one.name, one.p_number limit ${mostUnits}) u) as units
    from register_company r where r.cvr = ${cvr}`.execute(tx);
  return rows[0] ?? null;
}
