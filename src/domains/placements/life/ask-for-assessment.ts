import { recordEvent } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Placement } from '../placement-facts.ts';
import { type AssessingParty, daysBetweenReminders } from './assessment.ts';
import { type Occasion, type Sending, tellOfLife } from './tell-of-life.ts';

export type Asked = { kind: 'asked' } | { kind: 'too-soon'; at: Temporal.Instant } | { kind: 'unreachable' };

const askedKind = 'placement.assessment-asked';

/** When each party was last asked how it went. */
export async function lastAsked(tx: Tx, placementId: string): Promise<Map<AssessingParty, Temporal.Instant>> {
  const rows = await tx
    .selectFrom('event')
    .select(['at', 'data'])
    .where('subjectId', '=', placementId)
    .where('kind', '=', askedKind)
    .orderBy('at')
    .execute();
  return new Map(rows.map(({ at, data }) => [(data as { party: AssessingParty }).party, at]));
}

export const mayAskAgain = (last: Temporal.Instant | undefined, now: Temporal.Instant): boolean =>
  !last || Temporal.Instant.compare(last.add({ hours: daysBetweenReminders * 24 }), now) <= 0;

interface Question {
  placement: Placement;
  party: AssessingParty;
  /** The words it comes with, when it is not only the question. */
  occasion?: Occasion;
}
const asking = { citizen: 'assessCitizen', employer: 'assessEmployer' } as const;

/** Sends the four questions, at most once every three days. The caller holds the placement's lock. */
export async function askForAssessment(
  tx: Tx,
  sending: Sending,
  { placement, party, occasion = asking[party] }: Question,
): Promise<Asked> {
  const { clock, actor } = sending;
  const last = (await lastAsked(tx, placement.id)).get(party);
  if (last && !mayAskAgain(last, clock.now())) return { kind: 'too-soon', at: last };
  const told = await tellOfLife(tx, sending, placement, {
    party,
    occasion,
    page: `/forloeb/${placement.id}/vurdering`,
  });
  if (!told) return { kind: 'unreachable' };
  await recordEvent(tx, clock, actor, {
    kind: askedKind,
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    data: { party },
  });
  return { kind: 'asked' };
}
