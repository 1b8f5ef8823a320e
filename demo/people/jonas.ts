import { citizenOn, everybody, openingOf, placementOn, type Stage, wish } from './stage.ts';

/** R1: sat alone on the bus tour, and saw a grocery from the window on the way home. */
export function jonas(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Jonas Brink',
    title: 'Så en købmand fra bussen, fylder nu hylder op før åbningstid',
    town: 'Gedved',
    caseworker: 'Peter Bundgaard',
    registeredDaysAgo: 210,
    targetGroup: 3,
    benefit: 'kontanthjælp',
    channel: 'sms',
    profile: {
      hoursNow: 4,
      hoursAim: 15,
      earliest: 6,
      latest: 13,
      travel: ['bike', 'bus'],
      travelLimit: 30,
      competences: ['pakke varer'],
      avoid: 'At blive kigget på. At skulle give hånd til mange.',
      helps: 'Den samme kollega hver gang, og at jeg må spise for mig selv.',
      needs: {
        'many-people': '1?',
        customers: '0?',
        conflict: 0,
        phone: 0,
        cooperation: 1,
        interruptions: 1,
        pace: 2,
        noise: 2,
        lifting: 3,
        'standing-walking': 3,
      },
      wishes: [wish('Servicemedarbejder i supermarked'), wish('Lagermedarbejder')],
    },
  });
  placementOn(stage, citizen, openingOf(stage.place('grocery'), 'Fylde op, mens her er stille'), {
    suggested: 'Det er den købmand, du spurgte til i bussen. De møder en time, før døren bliver låst op.',
    scheme: 'virksomhedspraktik',
    startsDaysAgo: 33,
    lasts: 90,
    purposes: ['clarify-goal', 'ordinary-hours'],
    purposeNote: 'Jonas prøver, om butik er noget for ham, når der ikke er kunder. Målet er løntimer.',
    mentor: 'Lis Aagaard',
    versions: [
      {
        madeDaysAgo: 44,
        signed: everybody,
        steps: [
          { day: 0, practice: 4, on: [2, 4] },
          { day: 28, practice: 6, on: [2, 4, 5] },
          { day: 56, practice: 8, on: [1, 2, 4, 5], note: 'Kun hvis Jonas selv siger til.' },
        ],
      },
    ],
    life: {
      steady: 0.96,
      moods: [
        { daysAgo: 30, by: 'citizen', mood: 2, note: 'Jeg turde ikke spise sammen med de andre.' },
        { daysAgo: 23, by: 'citizen', mood: 3 },
        {
          daysAgo: 21,
          by: 'mentor',
          mood: 4,
          note: 'Han kommer ti minutter før tid. Vi siger ikke så meget, og det er fint.',
        },
        { daysAgo: 12, by: 'citizen', mood: 4, note: 'Jeg spiste med Lis i dag.' },
        { daysAgo: 4, by: 'citizen', mood: 5, note: 'En kunde spurgte om mælk, og jeg viste vej.' },
      ],
      followUpNotes: ['Ringede til begge. Jonas holder pause på lageret, det er aftalt.'],
    },
  });
  return citizen;
}
