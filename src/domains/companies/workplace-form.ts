import { z } from 'zod';
import { INDUSTRIES } from '#domains/matching/index.ts';
import {
  choice,
  optionalEmail,
  optionalPhone,
  optionalText,
  postalCode,
  text,
  wholeNumber,
} from '#platform/http/form.ts';
import { isId } from '#platform/id.ts';
import { CONTACT_CHANNELS } from './contact-channel.ts';
import { digitsOf, isCvr, isPNumber } from './cvr.ts';

/** What both parties may change. */
const details = {
  name: text(200),
  industry: choice(INDUSTRIES),
  address: text(200),
  postalCode: postalCode(),
  contactName: text(200),
  contactEmail: optionalEmail(),
  contactPhone: optionalPhone(),
  contactChannel: choice(CONTACT_CHANNELS),
  about: optionalText(1000),
};

const consultantId = optionalText(36).refine((id) => id === null || isId(id), 'unknownConsultant');

/** A preferred way to be reached must also be given. */
function channelIsGiven(
  form: { contactChannel: string; contactEmail: string | null; contactPhone: string | null },
  context: z.RefinementCtx,
): void {
  if (form.contactChannel === 'mail' && !form.contactEmail) {
    context.addIssue({ code: 'custom', path: ['contactEmail'], message: 'channelNeedsMail' });
  }
  if (form.contactChannel !== 'mail' && !form.contactPhone) {
    context.addIssue({ code: 'custom', path: ['contactPhone'], message: 'channelNeedsPhone' });
  }
}

export const registerForm = z
  .object({
    cvr: text(30).transform(digitsOf).refine(isCvr, 'notACvr'),
    companyName: text(200),
    employees: wholeNumber(0, 1_000_000),
    pNumber: text(30).transform(digitsOf).refine(isPNumber, 'notAPNumber'),
    consultantId,
    ...details,
  })
  .superRefine(channelIsGiven);
export type RegisterInput = z.output<typeof registerForm>;

export const changeByEmployer = z.object(details).superRefine(channelIsGiven);
/** Who the consultant is, is the municipality's to decide. */
export const changeByStaff = z.object({ ...details, consultantId }).superRefine(channelIsGiven);
export type ChangeInput = z.output<typeof changeByEmployer> & { consultantId?: string | null };
