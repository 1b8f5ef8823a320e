import { citizenOn, everybody, openingOf, placementOn, type Stage, wish } from './stage.ts';

/** R11: good with dogs, in need of regard, and of someone who helps all three over the bumps. */
export function signe(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Signe Aaboe',
    title: 'Hundefører, der har bedt om at blive ringet op',
    town: 'Odder',
    caseworker: 'Katrine Bruun',
    registeredDaysAgo: 300,
    targetGroup: 3,
    benefit: 'kontanthjælp',
    profile: {
      hoursNow: 15,
      hoursAim: 37,
      earliest: 7,
      latest: 16,
      travel: ['car'],
      travelLimit: 45,
      licences: ['car-b', 'forklift'],
      competences: ['føre hund', 'passe dyr'],
      avoid: 'Ændringer samme morgen.',
      helps: 'En personlig assistent nogle timer om ugen, og ruten dagen før.',
      needs: {
        'changing-tasks': 1,
        interruptions: 1,
        customers: 1,
        phone: 0,
        conflict: 0,
        'own-planning': 1,
        cooperation: 1,
        animals: 3,
        weather: 3,
        'dust-chemicals': 3,
      },
      wishes: [wish('Dyrepasser'), { label: 'Hundefører', iscoCode: '7544', industry: 'cleaning' }],
    },
  });
  placementOn(stage, citizen, openingOf(stage.place('dogs'), 'Hundefører på faste ruter'), {
    suggested: 'De leder efter en, der kan hunde. De vil gerne lære resten sammen med dig.',
    scheme: 'virksomhedspraktik',
    startsDaysAgo: 40,
    lasts: 90,
    purposes: ['ordinary-hours', 'named-skills'],
    purposeNote: 'Signe går faste ruter med sporhund. Personlig assistance er med fra første dag.',
    jobAgreement: 'Fast job, når ruterne går, som de skal.',
    mentor: 'Gitte Kruse',
    versions: [
      {
        madeDaysAgo: 52,
        signed: everybody,
        steps: [
          { day: 0, practice: 15, on: [1, 2, 4] },
          { day: 35, practice: 20, on: [1, 2, 4, 5] },
          { day: 63, practice: 25, on: [1, 2, 3, 4, 5] },
        ],
      },
    ],
    life: {
      steady: 0.9,
      moods: [
        { daysAgo: 35, by: 'citizen', mood: 4, note: 'Hunden hedder Kvik og er den bedste kollega.' },
        { daysAgo: 22, by: 'mentor', mood: 4 },
        { daysAgo: 15, by: 'citizen', mood: 4 },
        {
          daysAgo: 2,
          by: 'mentor',
          mood: 3,
          note: 'Vi lavede ruten om i går uden at sige det først. Det var vores fejl.',
        },
        {
          daysAgo: 1,
          by: 'citizen',
          mood: 2,
          note: 'Der kom to nye ruter på én dag. Vil I ringe?',
          callMe: true,
        },
      ],
    },
  });
  return citizen;
}
