export const groups = {
  kinds: {
    fleksjob: 'Bevilget fleksjob',
    clarification: 'Jobafklaring',
    'sick-leave': 'Sygedagpenge',
    'disability-pension': 'Førtidspension',
  },
};
