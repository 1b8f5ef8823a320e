import type { RequestContext } from './route.ts';

/** Nobody is called more than this. Characters. */
const longest = 100;

/** What is searched for, `?q=…`: one line, without what a keyboard cannot write (a NUL would stop PostgreSQL). */
export const searchedFor = (c: RequestContext, name: string, most = longest): string =>
  (c.req.query(name) ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
