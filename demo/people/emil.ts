import { citizenOn, everybody, openingOf, placementOn, type Stage, wish } from './stage.ts';

/** R12: ten weeks of workshops are over; three weeks at a garage begin, if the mentor promises first. */
export function emil(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Emil Vestergaard',
    title: 'På 13U, begynder om lidt på et værksted',
    town: 'Hedensted',
    caseworker: 'Peter Bundgaard',
    registeredDaysAgo: 120,
    targetGroup: 4,
    benefit: 'kontanthjælp',
    channel: 'sms',
    profile: {
      hoursNow: 25,
      hoursAim: 37,
      earliest: 8,
      latest: null,
      travel: ['bus', 'bike'],
      travelLimit: 45,
      competences: ['reparere ting'],
      avoid: 'At sidde stille.',
      helps: 'At prøve i stedet for at læse om det.',
      needs: {
        'early-start': '1?',
        'written-danish': 1,
        'sitting-still': 1,
        noise: 3,
        lifting: 3,
        'fine-handwork': 3,
      },
      wishes: [{ label: 'Mekaniker', iscoCode: '7231', industry: 'workshop' }, wish('Tømrer')],
    },
  });
  placementOn(stage, citizen, openingOf(stage.place('cars'), 'Tre uger på værksted'), {
    suggested: 'Du sagde, at auto var det bedste af de seks. Her er et rigtigt værksted.',
    scheme: '13u-praktik',
    startsDaysAgo: -4,
    lasts: 18,
    purposes: ['clarify-goal'],
    purposeNote: 'Emil ser, om han vil søge ind på mekaniker efter 13U.',
    mentor: 'Kim Lauridsen',
    confidential: false,
    versions: [{ madeDaysAgo: 6, signed: everybody, steps: [{ day: 0, practice: 25, on: [1, 2, 3, 4, 5] }] }],
  });
  return citizen;
}
