import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { Article } from './article.ts';
import type { ArticleInput } from './article-form.ts';

/** A new one, shown from now on. Returns its name in the address. */
export async function writeArticle(tx: Tx, clock: Clock, actor: Actor, input: ArticleInput): Promise<string> {
  const id = newId();
  await tx
    .insertInto('article')
    .values({ id, ...input, writtenAt: clock.now(), writtenBy: actor.accountId })
    .execute();
  await recordEvent(tx, clock, actor, { kind: 'article.written', subjectId: id });
  return id;
}

/** The whole article as it is now; one that comes with Fodfæste becomes the municipality's own. `version` is the one seen. */
export async function changeArticle(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { article, version, ...input }: ArticleInput & { article: Article; version: number },
): Promise<'changed' | 'stale'> {
  const id = article.id ?? (await ownRow(tx, clock, actor, article));
  if (!id) return 'stale';
  const changed = await tx
    .updateTable('article')
    .set({ ...input, version: version + 1, writtenAt: clock.now(), writtenBy: actor.accountId })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  if (!changed) return 'stale';
  await recordEvent(tx, clock, actor, { kind: 'article.changed', subjectId: id });
  return 'changed';
}

/** Hides it from readers, or shows it again. */
export async function showArticle(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { article, shown }: { article: Article; shown: boolean },
): Promise<void> {
  const id = article.id ?? (await ownRow(tx, clock, actor, article));
  // Somebody made it ours at the same moment: they see the page as it is now.
  if (!id) return;
  await tx
    .updateTable('article')
    .set({ withdrawnAt: shown ? null : clock.now() })
    .where('id', '=', id)
    .execute();
  await recordEvent(tx, clock, actor, { kind: shown ? 'article.shown' : 'article.withdrawn', subjectId: id });
}

/** The municipality's own copy of one that comes with Fodfæste, with the version it is seen as; null when there is one already. */
async function ownRow(tx: Tx, clock: Clock, actor: Actor, article: Article): Promise<string | null> {
  const { name, audience, title, lead, body, version } = article;
  const id = newId();
  const row = await tx
    .insertInto('article')
    .values({
      id,
      replaces: name,
      audience,
      title,
      lead,
      body,
      version,
      writtenAt: clock.now(),
      writtenBy: actor.accountId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}
