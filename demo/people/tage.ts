import { citizenOn, everybody, openingOf, placementOn, type Stage, wish } from './stage.ts';

/** R10: a pile of small tasks in a storeroom became a job, and the first weeks of it are followed. */
export function tage(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Tage Brodersen',
    title: 'Gik fra rod på lageret til 20 timers job',
    town: 'Skanderborg',
    caseworker: 'Jørgen Ibsen',
    registeredDaysAgo: 420,
    targetGroup: 3,
    benefit: 'kontanthjælp',
    channel: 'phone',
    profile: {
      hoursNow: 10,
      hoursAim: 25,
      earliest: 8,
      latest: 15,
      travel: ['bike', 'bus'],
      travelLimit: 45,
      competences: ['pakke varer'],
      avoid: 'Hastværk.',
      helps: 'At få at vide, når det er godt.',
      needs: { pace: 1, 'own-planning': 1, 'written-danish': 1, lifting: 2, noise: 2, 'standing-walking': 3 },
      wishes: [wish('Lagermedarbejder')],
    },
  });
  placementOn(stage, citizen, openingOf(stage.place('storeroom'), 'Lagerets højre hånd'), {
    suggested: 'De har bare brug for en, der får styr på det hele. Jeg tænkte på dig.',
    scheme: 'virksomhedspraktik',
    startsDaysAgo: 140,
    lasts: 91,
    purposes: ['ordinary-hours'],
    purposeNote: 'Mange små opgaver bliver samlet til et job.',
    mentor: 'Jytte Kofoed',
    versions: [
      {
        madeDaysAgo: 150,
        signed: everybody,
        steps: [
          { day: 0, practice: 10, on: [1, 3, 5] },
          { day: 42, practice: 15, on: [1, 2, 3, 5] },
          { day: 70, practice: 20, on: [1, 2, 3, 4, 5] },
        ],
      },
    ],
    life: {
      steady: 0.97,
      overdue: true,
      end: {
        kind: 'completed',
        daysAgo: 49,
        assessments: ['citizen', 'employer'],
        outcome: {
          kind: 'job',
          hours: 20,
          jobStartsDaysAgo: 45,
          jobTitle: 'Lagermedarbejder',
          atSameWorkplace: true,
          note: 'De holder nu kaffepause sammen på lageret.',
        },
      },
    },
  });
  return citizen;
}
