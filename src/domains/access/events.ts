import type { Clock } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { Actor } from './actor.ts';

export interface Happening {
  /** `domain.what-happened`, such as `placement.signed`. */
  kind: string;
  citizenId?: string | null;
  subjectId?: string | null;
  /** Set when staff did it for someone else. */
  onBehalfOf?: 'citizen' | 'employer' | 'mentor' | null;
  onBehalfReason?: string | null;
  /** Facts worth keeping; never more about a person than the event needs. */
  data?: Record<string, unknown>;
}

/** Writes what was done and by whom, in the transaction that did it. */
export async function recordEvent(tx: Tx, clock: Clock, actor: Actor, happening: Happening): Promise<void> {
  const at = clock.now();
  await tx
    .insertInto('event')
    .values({
      id: newId(at.epochMilliseconds),
      at,
      kind: happening.kind,
      actorId: actor.accountId,
      actorName: actor.name,
      actorRole: actor.role,
      onBehalfOf: happening.onBehalfOf ?? null,
      onBehalfReason: happening.onBehalfReason ?? null,
      citizenId: happening.citizenId ?? null,
      subjectId: happening.subjectId ?? null,
      data: json(happening.data ?? {}),
    })
    .execute();
}
