import { citizenOn, everybody, openingOf, placementOn, type Stage, wish } from './stage.ts';

/** R3: back to her own factory with 2×2 hours; up too fast, down again, and now the level that can last. */
export function birthe(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Birthe Kjeldahl',
    title: 'Vil tilbage på fabrikken med 2×2 timer',
    town: 'Hedensted',
    caseworker: 'Lone Villadsen',
    registeredDaysAgo: 260,
    targetGroup: 6,
    benefit: 'sygedagpenge',
    profile: {
      hoursNow: 4,
      hoursAim: 20,
      earliest: 9,
      latest: 13,
      travel: ['bus', 'car'],
      travelLimit: 30,
      licences: ['car-b', 'forklift'],
      competences: ['pakke varer', 'køre truck'],
      avoid: 'Maskiner, der ikke kan vente, og skemaer.',
      helps: 'Stilhed, mens jeg tæller.',
      needs: {
        concentration: '1?',
        noise: 1,
        pace: 1,
        interruptions: 1,
        'many-people': 1,
        'standing-walking': 1,
        'bending-climbing': 1,
        'own-planning': 1,
        'day-length': 1,
        digital: 2,
      },
      wishes: [wish('Produktionsmedarbejder'), wish('Pakkerimedarbejder')],
    },
  });
  const first = { day: 0, practice: 4, on: [2, 4] } as const;
  const second = { day: 21, practice: 6, on: [2, 4] } as const;
  const tooMuch = {
    day: 28,
    practice: 12,
    on: [1, 2, 4, 5],
    note: 'Birthe vil selv have flere timer på.',
  } as const;
  const down = { day: 42, practice: 8, on: [1, 2, 4], note: 'Ned igen. Fire dage var for mange.' } as const;
  placementOn(stage, citizen, openingOf(stage.place('factory'), 'Pakke beslag ved eget bord'), {
    suggested: 'Din egen arbejdsplads har fået en opgave hjem, der hverken kræver maskiner eller papirer.',
    scheme: 'virksomhedspraktik',
    startsDaysAgo: 70,
    lasts: 118,
    purposes: ['keep-job', 'clarify-goal'],
    purposeNote:
      'Birthe vender tilbage til sit eget arbejde og finder det antal timer, der kan holde resten af livet.',
    jobAgreement: 'Fjordkant Møbler beholder Birthe i det antal timer, der viser sig at holde.',
    mentor: 'Poul Juhl',
    versions: [
      { madeDaysAgo: 84, signed: everybody, steps: [first, second, { day: 49, practice: 8, on: [1, 2, 4] }] },
      {
        madeDaysAgo: 44,
        signed: everybody,
        steps: [first, second, tooMuch],
        changeReason: 'Birthe har det godt og vil gerne have flere timer nu.',
      },
      {
        madeDaysAgo: 30,
        signed: everybody,
        steps: [first, second, tooMuch, down, { day: 63, practice: 10, on: [1, 2, 4] }],
        changeReason: 'Det gik for stærkt. Vi går ned og tager det roligt opad.',
      },
      {
        madeDaysAgo: 3,
        signed: ['citizen'],
        steps: [
          first,
          second,
          tooMuch,
          down,
          { day: 63, practice: 10, on: [1, 2, 4] },
          { day: 77, practice: 12, on: [1, 2, 4, 5] },
          { day: 91, practice: 15, on: [1, 2, 4, 5] },
        ],
        changeReason: 'Ti timer holder. Vi vil prøve, om femten kan blive det faste.',
      },
    ],
    life: {
      steady: 0.9,
      moods: [
        { daysAgo: 63, by: 'citizen', mood: 5, note: 'Det var som at komme hjem.' },
        { daysAgo: 45, by: 'citizen', mood: 5, note: 'Jeg kan godt mere!' },
        { daysAgo: 33, by: 'citizen', mood: 1, note: 'Det var for meget. Jeg sov hele weekenden.' },
        { daysAgo: 32, by: 'mentor', mood: 2, note: 'Hun er gået for langt. Vi må bremse hende lidt.' },
        { daysAgo: 18, by: 'citizen', mood: 3, note: 'Otte timer er otte timer. Det er i orden.' },
        { daysAgo: 5, by: 'citizen', mood: 4 },
      ],
      followUpNotes: [
        'Mødtes hjemme hos Birthe. Fire timer er nok til at begynde med.',
        'Møde på fabrikken. Alle tre enige om at gå ned og finde det, der holder.',
      ],
    },
  });
  return citizen;
}
