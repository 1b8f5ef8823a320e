/** Paid work, each with words of its own in the locale. */
export const EMPLOYMENT_KINDS = ['fleksjob', 'ordinary', 'wage-subsidy', 'apprenticeship'] as const;
export type EmploymentKind = (typeof EMPLOYMENT_KINDS)[number];
