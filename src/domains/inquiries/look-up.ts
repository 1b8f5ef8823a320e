import type { RequestContext } from '#domains/access/index.ts';
import { type CvrCompany, type CvrSearch, CvrUnanswered } from '#platform/cvr/cvr-search.ts';
import { cvrIn } from './recognise-company.ts';

/**
 * What the public search says of a number, asked outside any transaction: it may take its time. Whatever is
 * wrong with it, nobody who asks for help hears of it.
 */
export async function lookUp(
  c: RequestContext,
  search: CvrSearch | null,
  written: string,
): Promise<CvrCompany | null> {
  const cvr = cvrIn(written);
  if (!cvr || !search) return null;
  try {
    return await search.find(cvr);
  } catch (error) {
    if (!(error instanceof CvrUnanswered)) throw error;
    c.var.log.warn({ requestId: c.var.requestId, error: error.message }, 'the CVR search is of no help');
    return null;
  }
}
