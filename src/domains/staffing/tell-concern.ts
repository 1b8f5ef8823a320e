import { type Actor, isStaff, recordEvent } from '#domains/access/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import type { ConcernKind } from './concern.ts';

export interface ConcernTold {
  placementId: string;
  kind: ConcernKind;
  words: string | null;
  onBehalfReason: string | null;
  onBehalfNote: string | null;
  baseUrl: string;
}

/** Kept for the caseworker and the manager, who are told that there is one. The workplace hears nothing of it. */
export async function tellConcern(tx: Tx, clock: Clock, actor: Actor, told: ConcernTold): Promise<string> {
  const { placementId, kind, words, onBehalfReason, onBehalfNote } = told;
  const at = clock.now();
  const id = newId(at.epochMilliseconds);
  const placement = await tx
    .selectFrom('placement as p')
    .innerJoin('citizen as c', 'c.id', 'p.citizenId')
    .select(['p.citizenId', 'p.workplaceId', 'c.caseworkerId', 'c.protected'])
    .where('p.id', '=', placementId)
    .executeTakeFirstOrThrow();
  const { citizenId, workplaceId } = placement;
  await tx
    .insertInto('concern')
    .values({
      id,
      placementId,
      citizenId,
      workplaceId,
      kind,
      words,
      toldAt: at,
      toldBy: actor.accountId,
      toldByName: actor.name,
      onBehalfReason,
    })
    .execute();
  // Not among what the citizen's page tells everybody: it is told in confidence.
  await recordEvent(tx, clock, actor, {
    kind: 'concern.told',
    subjectId: id,
    onBehalfOf: isStaff(actor) ? 'citizen' : null,
    onBehalfReason,
    ...(onBehalfNote && { data: { onBehalfNote } }),
  });
  await tellReaders(tx, clock, actor, { id, ...told, ...placement });
  return id;
}

/** Their caseworker, and the managers unless the person is protected. It names nobody, and no workplace. */
async function tellReaders(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  concern: {
    id: string;
    placementId: string;
    caseworkerId: string | null;
    protected: boolean;
    baseUrl: string;
  },
): Promise<void> {
  const readers = await tx
    .selectFrom('account')
    .select(['id', 'name', 'email', 'language'])
    .where('closedAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('id', '=', concern.caseworkerId),
        ...(concern.protected ? [] : [eb('role', '=', 'manager')]),
      ]),
    )
    .execute();
  for (const { id, name, email, language } of readers) {
    if (!email || id === actor.accountId) continue;
    const words = textsFor(language === 'en' ? 'en' : 'da').staffing.mail;
    await sendMessage(
      tx,
      {
        channel: 'mail',
        toName: name,
        toAddress: email,
        subject: words.subject,
        body: words.body(name, `${concern.baseUrl}/forloeb/${concern.placementId}/bekymring`),
        about: `concern:${concern.id}`,
      },
      clock.now(),
    );
  }
}
