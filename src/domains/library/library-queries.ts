import type { Texts } from '#locales/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { isId } from '#platform/id.ts';
import { type Article, type Audience, firstArticles } from './article.ts';

/** Nobody writes more of their own than this; what is older than that is not read. */
const most = 500;

/** All there is, the municipality's own first: its own in place of one that comes with Fodfæste, and what it hides marked so. */
export async function allArticles(tx: Tx, texts: Texts): Promise<Article[]> {
  const rows = await tx.selectFrom('article').selectAll().orderBy('writtenAt', 'desc').limit(most).execute();
  const own: Article[] = rows.map((row) => ({
    name: row.replaces ?? row.id,
    id: row.id,
    audience: row.audience as Audience,
    title: row.title,
    lead: row.lead,
    body: row.body,
    videoFile: row.videoFile,
    videoUrl: row.videoUrl,
    captions: row.captions,
    version: row.version,
    withdrawn: row.withdrawnAt !== null,
  }));
  const replaced = new Set(own.map(({ name }) => name));
  return [...own, ...firstArticles(texts).filter(({ name }) => !replaced.has(name))];
}

/** Those for an audience whose words hold all of `query`. */
export function articlesFor(all: readonly Article[], audience: Audience | null, query: string): Article[] {
  const wanted = query.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  return all.filter((article) => {
    if (audience && article.audience !== 'all' && article.audience !== audience) return false;
    const words = `${article.title} ${article.lead} ${article.body}`.toLocaleLowerCase('da');
    return wanted.every((word) => words.includes(word));
  });
}

/** By its name in the address. */
export async function articleCalled(tx: Tx, texts: Texts, name: string): Promise<Article | null> {
  const known = firstArticles(texts).find((article) => article.name === name);
  if (!known && !isId(name)) return null;
  return (await allArticles(tx, texts)).find((article) => article.name === name) ?? null;
}
