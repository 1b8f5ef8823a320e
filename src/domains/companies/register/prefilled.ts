import type { RegisteredCompany, RegisteredUnit } from './find-in-register.ts';
import { industryOfCode } from './industry-of-code.ts';

/** What the register fills in of the form for a workplace; what it does not know is left to be written. */
export function prefilled(company: RegisteredCompany, unit: RegisteredUnit | null): Record<string, string> {
  const industry = industryOfCode(company.industryCode);
  return {
    cvr: company.cvr,
    companyName: company.name,
    // The law's rules count people: an interval is told beside the field, not guessed into it.
    employees: company.employees === null ? '' : `${company.employees}`,
    ...(industry && { industry }),
    ...(unit && {
      pNumber: unit.pNumber,
      name: unit.name ?? company.name,
      address: unit.address ?? '',
      postalCode: unit.postalCode ?? '',
    }),
  };
}
