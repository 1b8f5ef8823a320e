import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { AgreementTerms } from './agreement-terms.ts';
import type { PlacementStart } from './placement-start-queries.ts';
import type { Scheme } from './scheme.ts';
import { writeVersion } from './write-version.ts';

export interface MakePlacement {
  start: PlacementStart;
  scheme: Scheme;
  terms: AgreementTerms;
}

/** Makes a placement with its first draft; from a suggestion that both have said yes to, or without one. */
export async function makePlacement(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { start, scheme, terms }: MakePlacement,
): Promise<string> {
  const now = clock.now();
  const id = newId(now.epochMilliseconds);
  const { citizen, workplace, openingId, suggestionId } = start;
  await tx
    .insertInto('placement')
    .values({
      id,
      citizenId: citizen.id,
      workplaceId: workplace.id,
      openingId,
      suggestionId,
      scheme,
      caseworkerId: citizen.caseworkerId ?? (actor.role === 'caseworker' ? actor.accountId : null),
      consultantId: workplace.consultantId ?? (actor.role === 'consultant' ? actor.accountId : null),
      createdAt: now,
      createdBy: actor.accountId,
    })
    .execute();
  await writeVersion(tx, clock, actor, {
    placementId: id,
    number: 1,
    terms,
    changeReason: null,
    sent: false,
  });
  if (suggestionId) {
    await tx
      .insertInto('suggestionStep')
      .values({
        id: newId(now.epochMilliseconds),
        suggestionId,
        kind: 'placement-made',
        at: now,
        actorId: actor.accountId,
        actorName: actor.name,
        party: actor.role,
        data: json({ placementId: id }),
      })
      .execute();
  }
  await recordEvent(tx, clock, actor, {
    kind: 'placement.made',
    citizenId: citizen.id,
    subjectId: id,
    data: { scheme, suggestionId },
  });
  return id;
}
