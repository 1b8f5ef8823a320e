import { GROUPS, type Group } from '#domains/administration/index.ts';

/** What a group is called in an address. */
const words: Record<Group, string> = {
  fleksjob: 'fleksjob',
  clarification: 'jobafklaring',
  'sick-leave': 'sygedagpenge',
  'disability-pension': 'foertidspension',
};

export const groupAt = (word: string | undefined): Group | null =>
  GROUPS.find((group) => words[group] === word) ?? null;
export const groupPath = (group: Group): string => `/grupper/${words[group]}`;
