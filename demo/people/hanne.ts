import { citizenOn, everybody, openingOf, placementOn, type Stage, wish } from './stage.ts';

/** R14: the wish was tried first and stopped fast; what was learned led to a quite different trade. */
export function hanne(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Hanne Friis',
    title: 'Børnehaven blev for meget, butikken blev god',
    town: 'Odder',
    caseworker: 'Lone Villadsen',
    registeredDaysAgo: 250,
    targetGroup: 7,
    benefit: 'ressourceforløbsydelse',
    profile: {
      hoursNow: 8,
      hoursAim: 20,
      earliest: 8,
      latest: 16,
      travel: ['bike', 'bus'],
      travelLimit: 30,
      competences: ['passe børn', 'hjælpe ældre'],
      avoid: 'At nogen venter på, at jeg bliver færdig.',
      helps: 'Rutiner, og at kunne ringe, når tankerne kører.',
      needs: {
        pace: '1?',
        conflict: '0?',
        phone: 1,
        'changing-tasks': '1?',
        'evening-weekend': 0,
        noise: '2?',
        'many-people': 2,
        weather: 3,
      },
      wishes: [wish('Pædagogmedhjælper'), wish('Butiksmedarbejder')],
    },
  });
  placementOn(stage, citizen, openingOf(stage.place('children'), 'Medhjælper på stuen'), {
    suggested: 'Det er det, du helst vil. Vi prøver, og vi stopper, hvis det ikke er godt for dig.',
    scheme: 'virksomhedspraktik',
    startsDaysAgo: 84,
    lasts: 90,
    purposes: ['clarify-goal'],
    purposeNote: 'Hanne prøver det, hun selv ønsker mest.',
    mentor: 'Jens Bach',
    versions: [{ madeDaysAgo: 95, signed: everybody, steps: [{ day: 0, practice: 8, on: [1, 3, 4] }] }],
    life: {
      steady: 0.7,
      moods: [
        { daysAgo: 80, by: 'citizen', mood: 3 },
        { daysAgo: 75, by: 'citizen', mood: 1, note: 'Jeg ligger vågen og tænker på børnene.' },
      ],
      end: {
        kind: 'stopped',
        daysAgo: 73,
        cause: 'tasks',
        learning: 'Ansvar for andre fylder hele natten. Næste sted skal være uden, og med faste opgaver.',
        learnedNeeds: [
          { dimension: 'responsibility-people', level: 0, firm: true },
          { dimension: 'interruptions', level: 0, firm: false },
        ],
        assessments: ['citizen', 'employer'],
        outcome: { kind: 'closer', note: 'Ved nu, hvad der skal til.' },
      },
    },
  });
  placementOn(stage, citizen, openingOf(stage.place('clothes'), 'Rutiner bag butikken'), {
    suggested: 'Noget helt andet: ingen ansvar for andre, og den samme opgave hver morgen.',
    scheme: 'virksomhedspraktik',
    startsDaysAgo: 38,
    lasts: 180,
    purposes: ['clarify-goal', 'ordinary-hours'],
    purposeNote: 'Et nyt fag, valgt ud fra det, vi lærte. Timerne stiger over ni måneder.',
    mentor: 'Nanna Gade',
    versions: [
      {
        madeDaysAgo: 50,
        signed: everybody,
        steps: [
          { day: 0, practice: 6, on: [2, 4] },
          { day: 35, practice: 8, on: [1, 2, 4] },
          { day: 84, practice: 12, on: [1, 2, 4, 5] },
          { day: 140, practice: 16, on: [1, 2, 3, 4, 5] },
        ],
      },
    ],
    life: {
      steady: 0.95,
      moods: [
        { daysAgo: 32, by: 'citizen', mood: 3, note: 'Jeg sover.' },
        { daysAgo: 20, by: 'mentor', mood: 4 },
        { daysAgo: 9, by: 'citizen', mood: 4, note: 'Jeg sagde goddag til en kunde helt af mig selv.' },
      ],
    },
  });
  return citizen;
}
