import { citizenOn, everybody, placementOn, type Stage, wish } from './stage.ts';

/** R8: a mother whose work is a step in the family's plan: the mornings have to hold first. */
export function nadia(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Nadia Holm Ravn',
    title: 'Begynder snart i skolekøkkenet, mens børnene er i skole',
    town: 'Horsens',
    caseworker: 'Samira Haddad',
    registeredDaysAgo: 380,
    targetGroup: 8,
    benefit: 'ressourceforløbsydelse',
    channel: 'sms',
    profile: {
      hoursNow: 6,
      hoursAim: 20,
      earliest: 8,
      latest: 14,
      travel: ['bus', 'bike'],
      travelLimit: 45,
      competences: ['lave mad', 'passe børn'],
      avoid: 'At skulle vælge mellem arbejdet og morgenerne.',
      helps: 'At tiderne er de samme hver uge.',
      needs: {
        'evening-weekend': 0,
        'early-start': 2,
        'day-length': 2,
        pace: '2?',
        'standing-walking': 3,
        noise: 3,
        cooperation: 3,
        'own-planning': 2,
      },
      wishes: [wish('Køkkenmedhjælper'), wish('Kantinemedhjælper')],
    },
  });
  placementOn(stage, citizen, stage.place('Fjordskolens køkken').openings[0]!, {
    suggested: 'Skolens køkken begynder, når børnene er afleveret, og slutter, før de har fri.',
    scheme: 'virksomhedspraktik',
    startsDaysAgo: -9,
    lasts: 90,
    purposes: ['clarify-goal', 'ordinary-hours'],
    purposeNote: 'To formiddage om ugen, så familiens morgener kan følge med. Børnene synes, det er sejt.',
    mentor: 'Ulla Klausen',
    versions: [
      {
        madeDaysAgo: 8,
        signed: everybody,
        steps: [
          { day: 0, practice: 6, on: [2, 4] },
          { day: 35, practice: 9, on: [2, 3, 4] },
        ],
      },
    ],
  });
  return citizen;
}
