import { citizenOn, everybody, openingOf, placementOn, type Stage, wish } from './stage.ts';

/** R7: three months at eight hours became paid hours; now a new practice beside them, same model again. */
export function preben(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Preben Krogh',
    title: 'Har fået 8 løntimer på værkstedet og vil prøve flere',
    town: 'Løsning',
    caseworker: 'Iben Frandsen',
    registeredDaysAgo: 410,
    targetGroup: 3,
    benefit: 'kontanthjælp',
    profile: {
      hoursNow: 8,
      hoursAim: 14,
      earliest: 8,
      latest: 15,
      travel: ['bike', 'walk'],
      travelLimit: 30,
      competences: ['reparere ting', 'gøre rent'],
      avoid: 'At være til besvær.',
      helps: 'At prøve uden at love for meget.',
      needs: {
        lifting: 1,
        pace: 1,
        'written-danish': 1,
        'own-planning': 1,
        noise: '1?',
        weather: 2,
        'dust-chemicals': 3,
      },
      wishes: [wish('Bilvasker'), wish('Rengøringsassistent')],
    },
  });
  const place = stage.place('workshop');
  placementOn(stage, citizen, openingOf(place, 'Orden på værkstedet'), {
    suggested: 'Svendene bruger timer på at feje. Det kunne være dit.',
    scheme: 'virksomhedspraktik',
    startsDaysAgo: 130,
    lasts: 91,
    purposes: ['ordinary-hours'],
    purposeNote: 'Tre måneder med otte timer. Er begge tilfredse, bliver timerne til løn.',
    jobAgreement: 'Ansættelse i otte timer om ugen, hvis begge er tilfredse ved slutningen.',
    mentor: 'Viggo Bech',
    versions: [{ madeDaysAgo: 141, signed: everybody, steps: [{ day: 0, practice: 8, on: [1, 3, 5] }] }],
    life: {
      steady: 0.97,
      followUpNotes: [
        'Det går. Viggo siger, at der ikke har været så ryddeligt i ti år.',
        'Halvvejs. Begge vil gerne fortsætte.',
      ],
      end: {
        kind: 'completed',
        daysAgo: 39,
        assessments: ['citizen', 'employer'],
        learning: 'Otte timer over tre dage holder. Kan mere, når det bliver lagt ved siden af.',
        outcome: {
          kind: 'job',
          hours: 8,
          jobStartsDaysAgo: 35,
          jobTitle: 'Værkstedshjælper',
          atSameWorkplace: true,
          note: 'Ansat som aftalt fra start.',
        },
      },
    },
  });
  placementOn(stage, citizen, openingOf(place, 'Vaske og gøre klar til kunden'), {
    suggested: 'Erling har fået øje på en opgave mere. Samme model: først prøver I, så ser I.',
    scheme: 'virksomhedspraktik',
    startsDaysAgo: -6,
    lasts: 91,
    purposes: ['ordinary-hours'],
    purposeNote: 'Fire timer ved siden af de otte med løn. Bliver det for meget, er de otte ikke i fare.',
    jobAgreement: 'Timerne bliver til løn efter tre måneder, hvis begge er tilfredse.',
    mentor: 'Viggo Bech',
    confidential: false,
    versions: [{ madeDaysAgo: 4, signed: ['citizen'], steps: [{ day: 0, practice: 4, on: [2, 4] }] }],
  });
  return citizen;
}
