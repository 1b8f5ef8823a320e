import { citizenOn, everybody, openingOf, placementOn, type Stage, wish } from './stage.ts';

/** The neighbour's written-out citizen. */
export function vibeke(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Vibeke Damgaard',
    title: 'Passer heste i nabokommunen',
    town: 'Hadsund',
    caseworker: 'Elin Juhl',
    registeredDaysAgo: 170,
    targetGroup: 3,
    benefit: 'kontanthjælp',
    profile: {
      hoursNow: 6,
      hoursAim: 15,
      earliest: 8,
      latest: 15,
      travel: ['bike'],
      travelLimit: 40,
      competences: ['passe dyr'],
      avoid: 'Mange mennesker.',
      helps: 'Dyr.',
      needs: { 'many-people': 1, pace: 1, phone: 0, animals: 3, weather: 3, 'dust-chemicals': 3 },
      wishes: [wish('Dyrepasser')],
    },
  });
  placementOn(stage, citizen, openingOf(stage.place('farm'), 'Strigle og muge ud'), {
    suggested: 'Få mennesker og mange heste.',
    scheme: 'virksomhedspraktik',
    startsDaysAgo: 26,
    lasts: 90,
    purposes: ['clarify-goal'],
    purposeNote: 'Vibeke finder ud af, hvor mange timer der holder.',
    mentor: 'Steffen Kjær',
    versions: [
      {
        madeDaysAgo: 38,
        signed: everybody,
        steps: [
          { day: 0, practice: 6, on: [1, 4] },
          { day: 42, practice: 9, on: [1, 3, 4] },
        ],
      },
    ],
    life: { steady: 0.95 },
  });
  return citizen;
}
