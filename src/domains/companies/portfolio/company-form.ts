import { z } from 'zod';
import { INDUSTRIES } from '#domains/matching/index.ts';
import { choice, text, ticked, wholeNumber } from '#platform/http/form.ts';
import { CADENCES } from './cadence.ts';

export const companyForm = z.object({
  name: text(200),
  industry: choice(INDUSTRIES),
  employees: wholeNumber(0, 1_000_000),
  advertisingProtected: ticked,
  cadence: choice(CADENCES),
});
export type CompanyInput = z.output<typeof companyForm>;
