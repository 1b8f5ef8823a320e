import type { Actor } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { type NewInquiry, type Received, receiveInquiry } from './receive-inquiry.ts';
import { type Sending, tellSender, tellStaff } from './tell-of-inquiry.ts';

/** Receives it and tells both sides. What may be spam reaches nobody's telephone before a person has looked at it. */
export async function takeIn(
  tx: Tx,
  sending: Sending,
  sender: Actor,
  input: NewInquiry,
): Promise<Received & { told: 'sms' | 'mail' | null }> {
  const received = await receiveInquiry(tx, sending.clock, sender, input);
  const { inquiryId, merged, answerBy, answerer, companyName } = received;
  const way = input.reach.phone ? 'sms' : 'mail';
  // A suspect is told what everybody is told.
  if (input.suspicion) return { ...received, told: way };
  if (answerer)
    await tellStaff(tx, sending, [answerer], merged ? 'wrote' : 'received', {
      id: inquiryId,
      companyName,
      answerBy,
    });
  const told =
    !merged &&
    (await tellSender(tx, sending, {
      inquiryId,
      name: input.name,
      reach: input.reach,
      language: input.language,
      answerBy,
      answererName: answerer?.name ?? null,
    }));
  return { ...received, told: told ? way : null };
}
