import { formatMoment } from '#design/index.ts';
import type { RequestContext } from '#domains/access/index.ts';

/** The sentence for the second of two who edit the same thing: who came first, and when. */
export async function staleWords(c: RequestContext, subjectId: string): Promise<string> {
  const { tx, texts, lang, clock } = c.var;
  const last = await tx
    .selectFrom('event')
    .select(['actorName', 'at'])
    .where('subjectId', '=', subjectId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return texts.common.stale(
    last?.actorName ?? texts.common.someone,
    last ? formatMoment(last.at, lang, clock.today()) : '',
  );
}

/** The version a form says it saw; 0, which no row has, when it says nothing sensible. */
export function versionSeen(c: RequestContext): number {
  const seen = Number(c.var.body._version);
  return Number.isInteger(seen) && seen > 0 && seen < 2 ** 31 - 1 ? seen : 0;
}
