import type { Actor } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { addStep } from './inquiry-steps.ts';
import { type Worked, workOn } from './work-on-inquiry.ts';

interface Which {
  inquiryId: string;
  version: number;
}

/** “It is mine.” The clock runs on: those who asked have not heard from anybody yet. */
export const takeInquiry = (tx: Tx, clock: Clock, actor: Actor, which: Which): Promise<Worked> =>
  workOn(tx, clock, actor, { ...which, kind: 'taken' }, async (inquiry) => {
    await addStep(tx, clock, actor, inquiry.id, { kind: 'taken' });
    return { takenAt: clock.now(), consultantId: actor.accountId! };
  });

/** To a colleague, who is told. The promise stays as it was given. */
export const handOverInquiry = (
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { colleague, note, ...which }: Which & { colleague: { id: string; name: string }; note: string | null },
): Promise<Worked> =>
  workOn(tx, clock, actor, { ...which, kind: 'handed-over' }, async (inquiry) => {
    await addStep(tx, clock, actor, inquiry.id, { kind: 'handed-over', toName: colleague.name, note });
    return { consultantId: colleague.id };
  });

/** A person has looked: it is a real one. The promise runs from when it came. */
export const clearSuspicion = (tx: Tx, clock: Clock, actor: Actor, which: Which): Promise<Worked> =>
  workOn(tx, clock, actor, { ...which, kind: 'not-spam' }, async (inquiry) => {
    await addStep(tx, clock, actor, inquiry.id, { kind: 'not-spam' });
    return { suspicion: null };
  });
