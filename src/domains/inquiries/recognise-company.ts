import { sql } from 'kysely';
import { digitsOf, findInRegister, industryOfCode, isCvr } from '#domains/companies/index.ts';
import type { CvrCompany } from '#platform/cvr/cvr-search.ts';
import type { Tx } from '#platform/database/open.ts';

/** What stands in the field “virksomhed”, and all we could find out about it. */
export interface Recognised {
  cvr: string | null;
  name: string;
  industry: string | null;
  companyId: string | null;
}

/** The CVR number somebody has written, when it can be one. Anything else is a name, however it looks. */
export const cvrIn = (written: string): string | null => {
  const digits = digitsOf(written);
  return isCvr(digits) ? digits : null;
};

/** Our own companies first, then what the register answers, then its extract here. A company nobody knows is called what it was called. */
export async function recogniseCompany(
  tx: Tx,
  written: string,
  answered: CvrCompany | null,
): Promise<Recognised> {
  const cvr = cvrIn(written);
  const own = cvr ? await ownByNumber(tx, cvr) : await ownByName(tx, written);
  if (own) return own;
  const inRegister = answered ?? (cvr ? await findInRegister(tx, cvr) : null);
  return {
    cvr,
    name: inRegister?.name ?? written,
    industry: industryOfCode(inRegister?.industryCode ?? null),
    companyId: null,
  };
}

async function ownByNumber(tx: Tx, cvr: string): Promise<Recognised | null> {
  const found = await tx
    .selectFrom('company')
    .select(['id as companyId', 'cvr', 'name', 'industry'])
    .where('cvr', '=', cvr)
    .executeTakeFirst();
  return found ?? null;
}

/** “Prøvebageriet” is Prøvebageriet ApS when no other begins so. */
async function ownByName(tx: Tx, name: string): Promise<Recognised | null> {
  const { rows } = await sql<Recognised>`
    select k.id as company_id, k.cvr, k.name, k.industry from company k
    where k.closed_at is null
      and (k.name_sort = danish_sort_key(${name}) or starts_with(k.name_sort, danish_sort_key(${`${name} `})))
    order by (k.name_sort = danish_sort_key(${name})) desc, k.id
    limit 2`.execute(tx);
  const [first, second] = rows;
  const isOne = first && (!second || first.name.toLowerCase() === name.toLowerCase());
  return isOne ? first : null;
}
