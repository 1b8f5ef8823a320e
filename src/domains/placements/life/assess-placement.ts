import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import type { Placement } from '../placement-facts.ts';
import type { Answers, AssessingParty } from './assessment.ts';
import { type OnBehalf, onBehalfEvent } from './on-behalf.ts';

/** How it went, said once by each side. False when that side has answered already: the first answer stands. */
export async function assessPlacement(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: { placement: Placement; party: AssessingParty; answers: Answers; note: string | null } & OnBehalf,
): Promise<boolean> {
  const { placement, party, answers, note, onBehalfReason } = input;
  const own = party === 'citizen' ? placement.citizen.name : placement.workplace.contactName;
  const written = await tx
    .insertInto('endAssessment')
    .values({
      placementId: placement.id,
      party,
      answers: json(answers),
      note,
      at: clock.now(),
      name: onBehalfReason ? own : actor.name,
      accountId: actor.accountId,
      onBehalfReason,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('party')
    .executeTakeFirst();
  if (!written) return false;
  await recordEvent(tx, clock, actor, {
    kind: 'placement.assessed',
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    ...onBehalfEvent(party, input),
    data: { party, note: input.onBehalfNote },
  });
  return true;
}
