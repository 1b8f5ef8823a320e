import { citizenOn, everybody, openingOf, placementOn, type Stage } from './stage.ts';

/** R9: from stress back to his own trade, where the task counts and not the hours. */
export function kasper(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Kasper Riis',
    title: 'Klipper film igen, i sit eget tempo',
    town: 'Skanderborg',
    caseworker: 'Lone Villadsen',
    registeredDaysAgo: 350,
    targetGroup: 7,
    benefit: 'ressourceforløbsydelse',
    profile: {
      hoursNow: 4,
      hoursAim: 20,
      earliest: 9,
      latest: 16,
      travel: ['car', 'bus'],
      travelLimit: 60,
      licences: ['car-b'],
      competences: ['klippe film', 'bruge computer'],
      avoid: 'At blive målt på timer.',
      helps: 'At kollegerne ved lidt om, hvad jeg har været igennem. Det fortæller jeg selv.',
      needs: {
        pace: 0,
        interruptions: 0,
        'responsibility-people': 0,
        conflict: 0,
        noise: 1,
        'many-people': 1,
        'own-planning': 2,
        concentration: '2?',
        digital: 3,
        'written-danish': 3,
      },
      wishes: [{ label: 'Videoklipper', iscoCode: '2654', industry: 'culture' }],
    },
  });
  placementOn(stage, citizen, openingOf(stage.place('video'), 'Klippe i eget tempo'), {
    suggested: 'Samme fag som før, et lille hus, og ingen skynder på.',
    scheme: 'virksomhedspraktik',
    startsDaysAgo: 45,
    lasts: 181,
    purposes: ['clarify-goal'],
    purposeNote: 'Kasper finder sin egen rytme i sit eget fag. Opgaven tæller, ikke timerne.',
    mentor: 'Rune Hald',
    versions: [
      {
        madeDaysAgo: 60,
        signed: everybody,
        steps: [
          { day: 0, practice: 4, on: [2, 4] },
          { day: 42, practice: 6, on: [2, 4], note: 'Først når tre film er klippet færdige.' },
          { day: 98, practice: 9, on: [2, 3, 4] },
        ],
      },
    ],
    life: {
      steady: 0.93,
      moods: [
        { daysAgo: 39, by: 'citizen', mood: 3, note: 'Jeg havde ikke regnet med at klippe igen.' },
        { daysAgo: 28, by: 'mentor', mood: 5, note: 'Han ser ting i et klip, som vi andre ikke ser.' },
        { daysAgo: 17, by: 'citizen', mood: 4 },
        { daysAgo: 6, by: 'citizen', mood: 4, note: 'Første film er sendt til kunden.' },
      ],
    },
  });
  return citizen;
}
