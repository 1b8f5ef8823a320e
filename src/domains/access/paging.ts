import type { RequestContext } from './route.ts';

/** Rows on a list page. */
export const pageSize = 50;
/** Nobody reads further than this; a search finds it faster. */
const lastPage = 2000;

/** The page asked for, `?side=3`; the first when it says something else. */
export function pageOf(c: RequestContext): number {
  const asked = Number(c.req.query('side') ?? 1);
  return Number.isInteger(asked) && asked >= 1 && asked <= lastPage ? asked : 1;
}
