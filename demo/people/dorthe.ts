import { citizenOn, everybody, openingOf, placementOn, type Stage, wish } from './stage.ts';

/** R13: a season in the garden centre is over; now it is to be settled whether it becomes a fleksjob. */
export function dorthe(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Dorthe Lykke',
    title: 'Sæsonen i havecentret er slut, hvad nu?',
    town: 'Juelsminde',
    caseworker: 'Grethe Simonsen',
    registeredDaysAgo: 290,
    targetGroup: 9,
    benefit: 'ledighedsydelse',
    profile: {
      hoursNow: 8,
      hoursAim: 15,
      earliest: 8,
      latest: 15,
      travel: ['bike', 'bus'],
      travelLimit: 40,
      competences: ['kende planter', 'passe have'],
      avoid: 'Tunge sække jord.',
      helps: 'At potte om ved et højt bord.',
      needs: {
        lifting: 1,
        'bending-climbing': 0,
        'standing-walking': '1?',
        weather: 2,
        'many-people': 2,
        customers: '1?',
        'repeated-movement': 2,
      },
      wishes: [wish('Medarbejder i havecenter'), wish('Gartnerimedhjælper')],
    },
  });
  placementOn(stage, citizen, openingOf(stage.place('garden'), 'Planter og potter i sæsonen'), {
    suggested: 'Tove har ringet. De skal bruge en, der har hænderne skruet rigtigt på.',
    scheme: 'virksomhedspraktik',
    startsDaysAgo: 97,
    lasts: 90,
    purposes: ['clarify-goal'],
    purposeNote: 'Vi ser, om det passer, og hvilke hensyn der skal til, før et fleksjob.',
    jobAgreement: 'Fleksjob fra næste sæson, hvis det går godt.',
    mentor: 'Ragnhild Munk',
    versions: [
      {
        madeDaysAgo: 110,
        signed: everybody,
        steps: [
          { day: 0, practice: 8, on: [1, 3, 5] },
          { day: 28, practice: 12, on: [1, 2, 3, 5] },
          { day: 70, practice: 10, on: [1, 3, 5], note: 'Lidt ned, da der blev travlt.' },
        ],
      },
    ],
    life: { steady: 0.93 },
  });
  return citizen;
}
