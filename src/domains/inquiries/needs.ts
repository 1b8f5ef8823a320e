/** What a workplace can ask for help with, the most frequent first. */
export const NEEDS = ['hands', 'recruit', 'keep', 'upskill', 'take-in', 'unsure'] as const;
export type Need = (typeof NEEDS)[number];

/** How staff reached them. */
export const CONTACT_CHANNELS = ['phone', 'mail', 'visit'] as const;
/** What came of the call. Only when somebody was reached has it been answered. */
export const CONTACT_OUTCOMES = ['going-on', 'visit-agreed', 'advised', 'passed-on', 'not-reached'] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** What came of it all. */
export const OUTCOMES = [
  'visit',
  'opening',
  'placement',
  'advice',
  'passed-on',
  'nothing',
  'not-reached',
  'spam',
] as const;
export type Outcome = (typeof OUTCOMES)[number];
