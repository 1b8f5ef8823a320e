import type { occupations as da } from '../da/occupations.ts';

const closeness = (confidence: number): string => {
  if (confidence === 1) return 'These are the very words.';
  if (confidence >= 0.7) return 'It is very like.';
  return confidence >= 0.5 ? 'It is like.' : 'It is a guess.';
};

export const occupations: typeof da = {
  hint: (group, confidence) => [group ? `${group}.` : '', closeness(confidence)].filter(Boolean).join(' '),
  remembered: 'This is how it was corrected before.',

  task: {
    title: 'Did we read it right?',
    written: (occupation) => `You wrote “${occupation}”.`,
    readAs: (job) => `We read it as: ${job}.`,
    notRead: 'We do not read it as any one job.',
    lead: 'We use it to find people who can do the task.',
    pick: (job) => `No, it is ${job}`,
    itIs: (job) => `It is ${job}`,
    keep: (job) => `Yes, it is ${job}`,
    none: 'None of them',
    noneHint: 'Then we look for what the task asks, and not for one job.',
    remember: 'We remember it for the next time someone writes the same.',
    correct: 'Correct how we read it',
  },

  learned: {
    title: 'Words we have learned',
    back: 'Matching',
    link: 'See the words we have learned',
    lead: 'Here somebody has corrected how we read a job. It holds for everyone who writes the same. Where something went wrong, forget it again.',
    emptyTitle: 'Nobody has corrected anything yet',
    emptyText: 'When a citizen, a company or a colleague corrects a job we read wrongly, it is listed here.',
    written: 'Written',
    means: 'It means',
    none: 'None of what we proposed',
    people: 'People',
    newest: 'Latest',
    forget: 'Forget',
    forgetWords: (words) => `Forget “${words}”`,
  },
};
