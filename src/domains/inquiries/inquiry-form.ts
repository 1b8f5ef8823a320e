import { z } from 'zod';
import { choice, onBehalfReason, optionalText, text } from '#platform/http/form.ts';
import { isId } from '#platform/id.ts';
import { phoneNumber } from '#platform/sms/phone-number.ts';
import { CONTACT_CHANNELS, CONTACT_OUTCOMES, NEEDS, OUTCOMES } from './needs.ts';

/** One field for both, as people give the one they answer. */
export interface Reach {
  phone: string | null;
  email: string | null;
}

const reach = text(200).transform((written, context): Reach => {
  if (written.includes('@')) {
    const email = z.email().safeParse(written);
    if (email.success) return { phone: null, email: email.data };
  } else {
    const phone = phoneNumber(written);
    // A Danish number is kept as Danes say it.
    if (phone) return { phone: phone.replace(/^\+45/, ''), email: null };
  }
  context.addIssue({ code: 'custom', message: 'notReachable' });
  return z.NEVER;
});

const fields = {
  need: choice(NEEDS),
  company: text(200),
  name: text(200),
  reach,
  words: optionalText(500),
};
export const entranceForm = z.object(fields);
export type InquiryInput = z.output<typeof entranceForm>;

export const byPhoneForm = z.object({
  ...fields,
  onBehalfReason: onBehalfReason(),
  onBehalfNote: optionalText(500),
});

export const lineForm = z.object({ words: text(500) });

export const contactForm = z.object({
  channel: choice(CONTACT_CHANNELS),
  outcome: choice(CONTACT_OUTCOMES),
  note: text(500),
});
export const handOverForm = z.object({
  colleague: text(36).refine(isId, 'notAChoice'),
  handNote: optionalText(500),
});
export const closeForm = z.object({ result: choice(OUTCOMES), closeNote: optionalText(500) });
