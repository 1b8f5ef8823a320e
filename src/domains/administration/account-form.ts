import { z } from 'zod';
import { choice, optionalEmail, optionalPhone, optionalText, text } from '#platform/http/form.ts';

/** Citizens are not among them: who they are is for the staff who help them, not for the one who runs the site. */
export const accountRoles = [
  'caseworker',
  'consultant',
  'manager',
  'administrator',
  'employer',
  'mentor',
] as const;
export type AccountRole = (typeof accountRoles)[number];

export const accountForm = z
  .object({
    role: choice(accountRoles),
    name: text(200),
    title: optionalText(200),
    email: optionalEmail().refine((email) => email !== null, 'required'),
    phone: optionalPhone(),
    pNumber: optionalText(20).transform((typed) => typed?.replace(/\s/g, '') ?? null),
  })
  .superRefine(({ role, pNumber }, context) => {
    if (role === 'employer' && !/^\d{10}$/.test(pNumber ?? ''))
      context.addIssue({ code: 'custom', path: ['pNumber'], message: 'notAPNumber' });
  });
export type AccountInput = z.output<typeof accountForm>;
