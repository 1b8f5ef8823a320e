import { citizenOn, everybody, placementOn, type Stage, wish } from './stage.ts';

/** R2: a training track at the municipality's own service, with a mentor who has taken the education. */
export function lene(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Lene Tofte',
    title: 'På træningsbane hos kommunens pedeller, uge for uge',
    town: 'Horsens',
    caseworker: 'Samira Haddad',
    registeredDaysAgo: 330,
    targetGroup: 8,
    benefit: 'ressourceforløbsydelse',
    profile: {
      hoursNow: 6,
      hoursAim: 15,
      earliest: 8,
      latest: 14,
      travel: ['bus', 'walk'],
      travelLimit: 45,
      competences: ['passe have'],
      avoid: 'At stå med det hele selv.',
      helps: 'En at gå sammen med de første uger.',
      needs: {
        'own-planning': '1?',
        'changing-tasks': '1?',
        pace: 1,
        'responsibility-people': 0,
        conflict: 0,
        phone: 1,
        weather: 2,
        'standing-walking': 2,
      },
      wishes: [wish('Pedelmedhjælper'), wish('Parkmedhjælper')],
    },
  });
  const place = stage.place('Teknik og Service');
  placementOn(stage, citizen, place.openings[0]!, {
    suggested: 'Bent har taget mentoruddannelsen og går sammen med dig fra start.',
    scheme: 'social-traeningsbane',
    startsDaysAgo: 52,
    lasts: 90,
    purposes: ['clarify-goal', 'named-skills'],
    purposeNote: 'Lene øver at komme fast og at gå i gang uden at blive spurgt. Små skridt, der kan ses.',
    mentor: 'Bent Winther',
    versions: [
      {
        madeDaysAgo: 63,
        signed: everybody,
        steps: [
          { day: 0, practice: 6, on: [1, 3] },
          { day: 28, practice: 9, on: [1, 3, 5] },
          { day: 63, practice: 12, on: [1, 2, 3, 5] },
        ],
      },
    ],
    life: {
      steady: 0.9,
      moods: [
        { daysAgo: 47, by: 'citizen', mood: 3 },
        {
          daysAgo: 40,
          by: 'mentor',
          mood: 3,
          note: 'Venter på besked om næste opgave. Vi øver en liste på bilens rude.',
        },
        { daysAgo: 26, by: 'citizen', mood: 4, note: 'Jeg kender alle nøglerne nu.' },
        { daysAgo: 12, by: 'mentor', mood: 4, note: 'Gik selv i gang i morges, før jeg var kommet.' },
        { daysAgo: 5, by: 'citizen', mood: 4 },
      ],
    },
  });
  return citizen;
}
