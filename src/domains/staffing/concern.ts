/** What can be wrong at a place, in the words of the locale. */
export const CONCERN_KINDS = ['same-work', 'hours', 'tone', 'safety', 'other'] as const;
export type ConcernKind = (typeof CONCERN_KINDS)[number];

/** What came of it when somebody looked into it. */
export const CHECK_RESULTS = ['fine', 'talked', 'stopped'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];
