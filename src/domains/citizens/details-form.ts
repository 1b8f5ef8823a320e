import { z } from 'zod';
import {
  choice,
  type FormState,
  optionalEmail,
  optionalPhone,
  optionalText,
  text,
  ticked,
} from '#platform/http/form.ts';
import type { CitizenDetails } from './citizen-queries.ts';

export const CHANNELS = ['mail', 'sms', 'phone', 'letter'] as const;

const optionalPostalCode = optionalText(10).superRefine((value, context) => {
  if (value !== null && !/^\d{4}$/.test(value))
    context.addIssue({ code: 'custom', message: 'notAPostalCode' });
});
/** An id from a list the route knows; null for nobody. */
export const optionalStaff = optionalText(36);

const fields = z.object({
  name: text(200),
  email: optionalEmail(),
  phone: optionalPhone(),
  preferredChannel: choice(CHANNELS),
  digital: choice(['yes', 'no']).transform((answer) => answer === 'yes'),
  address: optionalText(200),
  postalCode: optionalPostalCode,
  language: choice(['da', 'en']),
  protected: ticked,
});
export type Details = z.output<typeof fields>;

/** The chosen way of hearing from us needs something to be reached at. */
function reachable(details: Details, context: z.RefinementCtx): void {
  const { preferredChannel: channel, email, phone, address, postalCode } = details;
  const missing = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (channel === 'mail' && !email && (phone || address)) missing('email', 'emailForMail');
  if ((channel === 'sms' || channel === 'phone') && !phone) missing('phone', 'phoneForChannel');
  if (channel === 'letter' && !(address && postalCode)) missing('address', 'addressForLetter');
}

export const changeSchema = fields.superRefine(reachable);
export const registerSchema = fields
  .extend({ caseworkerId: optionalStaff })
  .superRefine(reachable)
  .superRefine((details, context) => {
    if (details.protected && !details.caseworkerId)
      context.addIssue({ code: 'custom', path: ['caseworkerId'], message: 'caseworkerForProtected' });
  });
export const assignSchema = z.object({ caseworkerId: optionalStaff, consultantId: optionalStaff });

export const detailsValues = (citizen: CitizenDetails): FormState['values'] => ({
  name: citizen.name,
  email: citizen.email ?? '',
  phone: citizen.phone ?? '',
  preferredChannel: citizen.preferredChannel,
  digital: citizen.digital ? 'yes' : 'no',
  address: citizen.address ?? '',
  postalCode: citizen.postalCode ?? '',
  language: citizen.language,
  protected: citizen.protected ? 'yes' : '',
});
