import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { Placement } from '../placement-facts.ts';
import { mentorVersion } from '../ways-to-reach.ts';
import type { CheckInParty } from './moods.ts';
import { type OnBehalf, onBehalfEvent } from './on-behalf.ts';

export interface CheckInAnswer extends OnBehalf {
  party: CheckInParty;
  /** 1 (not at all) to 5 (really well). */
  mood: number;
  note: string | null;
  callMe: boolean;
}

/** How it goes, said by the person or the mentor, or by staff for them. Returns the answer's id. */
export async function checkIn(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { placement, answer }: { placement: Placement; answer: CheckInAnswer },
): Promise<string> {
  const at = clock.now();
  const id = newId(at.epochMilliseconds);
  const { party, mood, note, callMe, onBehalfReason } = answer;
  const own = party === 'citizen' ? placement.citizen.name : mentorVersion(placement).mentorName;
  const name = onBehalfReason ? own : actor.name;
  await tx
    .insertInto('checkIn')
    .values({
      id,
      placementId: placement.id,
      party,
      at,
      mood,
      note,
      callMe,
      accountId: actor.accountId,
      name,
      onBehalfReason,
    })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: 'placement.checked-in',
    citizenId: placement.citizen.id,
    subjectId: placement.id,
    ...onBehalfEvent(party, answer),
    // The answer itself stays in its own row: it is the person's, not the log's.
    data: { party, callMe, note: answer.onBehalfNote },
  });
  return id;
}
