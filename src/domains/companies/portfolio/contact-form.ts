import { z } from 'zod';
import { choice, optionalDate, optionalText, withDates } from '#platform/http/form.ts';

export const CONTACT_KINDS = ['talked', 'wrote', 'no-answer', 'they-called'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];
export const LOG_CHANNELS = ['phone', 'mail', 'sms', 'visit', 'meeting'] as const;
export type LogChannel = (typeof LOG_CHANNELS)[number];

export const contactForm = withDates(
  ['on'],
  z.object({
    kind: choice(CONTACT_KINDS),
    channel: choice(LOG_CHANNELS),
    /** Empty: now. */
    on: optionalDate(),
    note: optionalText(1000),
  }),
);
export type ContactInput = z.output<typeof contactForm>;
