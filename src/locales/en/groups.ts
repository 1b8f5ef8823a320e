import type { groups as da } from '../da/groups.ts';

export const groups: typeof da = {
  kinds: {
    fleksjob: 'Granted a fleksjob',
    clarification: 'Job clarification',
    'sick-leave': 'Sickness benefit',
    'disability-pension': 'Disability pension',
  },
};
