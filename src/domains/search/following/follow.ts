import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import { type Database, json, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { bestIdsOf, followOf, subjectLine } from './followed-queries.ts';
import { columnOf, type FollowEvery, type Subject } from './subject.ts';

/** A row for mails and the list; it names nobody. */
const nameOf = ({ kind }: Subject, title: string): string =>
  kind === 'for-citizen' ? kind : title.slice(0, 100);

/**
 * What there is now has been seen; only what comes after is told of. Following again changes how often, and of what
 * came while it was silent nothing is told afterwards.
 */
export async function follow(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { database, subject, every }: { database: Database; subject: Subject; every: FollowEvery },
): Promise<'following' | 'closed'> {
  const line = await subjectLine(tx, subject);
  if (!line || line.closed) return 'closed';
  const now = clock.now();
  const known = await bestIdsOf({ database, tx, actor, today: clock.today() }, subject);
  const column = columnOf(subject);
  const id = newId();
  const before = await followOf(tx, actor, subject);
  const changed = await tx
    .updateTable('savedSearch')
    .set({ every, ...(before === 'never' && { known, toldUntil: now }) })
    .where('accountId', '=', actor.accountId)
    .where(column, '=', subject.id)
    .returning('id')
    .executeTakeFirst();
  const added =
    !changed &&
    (await tx
      .insertInto('savedSearch')
      .values({
        ...{ id, every, known, createdAt: now, toldUntil: now },
        accountId: actor.accountId!,
        kind: subject.kind,
        [column]: subject.id,
        name: nameOf(subject, line.title),
        criteria: json({}),
      })
      // Two presses at the same moment follow once.
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst());
  const followed = changed ?? added;
  if (!followed) return 'following';
  await recordEvent(tx, clock, actor, {
    kind: changed ? 'search.changed' : 'search.followed',
    subjectId: followed.id,
    citizenId: subject.kind === 'for-citizen' ? subject.id : null,
  });
  return 'following';
}

export async function stopFollowing(tx: Tx, clock: Clock, actor: Actor, subject: Subject): Promise<void> {
  const stopped = await tx
    .deleteFrom('savedSearch')
    .where('accountId', '=', actor.accountId)
    .where(columnOf(subject), '=', subject.id)
    .returning('id')
    .executeTakeFirst();
  if (!stopped) return;
  await recordEvent(tx, clock, actor, {
    kind: 'search.removed',
    subjectId: stopped.id,
    citizenId: subject.kind === 'for-citizen' ? subject.id : null,
  });
}
