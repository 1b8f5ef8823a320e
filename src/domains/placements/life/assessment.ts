/** What both sides are asked at the end: four questions, one tap each. Pure. */

export type AssessingParty = 'citizen' | 'employer';
export const assessingParties = ['citizen', 'employer'] as const;

export const daysBetweenReminders = 3;

const agreement = ['yes', 'partly', 'no'] as const;

export const questions = {
  citizen: {
    tasks: agreement,
    hours: agreement,
    welcome: agreement,
    again: agreement,
  },
  employer: {
    tasks: agreement,
    hours: agreement,
    support: agreement,
    again: ['hire', 'take-in', 'later', 'no'],
  },
} as const;

export type Answers = Record<string, string>;
