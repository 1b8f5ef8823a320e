import type { z } from 'zod';
import type { Actor } from '#domains/access/index.ts';
import { recordContact } from '#domains/companies/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { contactForm } from './inquiry-form.ts';
import { addStep } from './inquiry-steps.ts';
import { type Changes, type Worked, workOn } from './work-on-inquiry.ts';

/**
 * Writes down a contact, with the company too where we know it. It stops the clock when they were reached; a telephone nobody picked up does not.
 * Whoever calls first has it from then on.
 */
export const answerInquiry = (
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { channel, outcome, note, ...which }: z.output<typeof contactForm> & { inquiryId: string; version: number },
): Promise<Worked> =>
  workOn(tx, clock, actor, { ...which, kind: 'contacted' }, async (inquiry): Promise<Changes> => {
    const now = clock.now();
    await addStep(tx, clock, actor, inquiry.id, { kind: 'contacted', channel, outcome, note });
    if (inquiry.companyId)
      // They have asked us to call: that is the reason, also where a company is protected from being approached.
      await recordContact(tx, clock, actor, {
        companyId: inquiry.companyId,
        kind: outcome === 'not-reached' ? 'no-answer' : channel === 'mail' ? 'wrote' : 'talked',
        channel,
        on: null,
        note,
        approachBasis: 'asked',
      });
    if (outcome === 'not-reached') return {};
    return {
      wroteAt: null,
      ...(!inquiry.answeredAt && { answeredAt: now, answeredBy: actor.accountId }),
      ...(!inquiry.takenAt &&
        actor.role === 'consultant' && { takenAt: now, consultantId: actor.accountId! }),
    };
  });
