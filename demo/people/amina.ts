import { citizenOn, everybody, openingOf, placementOn, type Stage, wish } from './stage.ts';

/** R6: cleaning with a guaranteed job; paid hours take the place of practice hours step by step. */
export function amina(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Amina Yusuf',
    title: 'På vej til et sikkert job i rengøring, time for time',
    town: 'Horsens',
    caseworker: 'Lasse Mikkelsen',
    registeredDaysAgo: 400,
    targetGroup: 3,
    benefit: 'kontanthjælp',
    channel: 'sms',
    profile: {
      hoursNow: 15,
      hoursAim: 30,
      earliest: 6,
      latest: 14,
      travel: ['bus', 'bike'],
      travelLimit: 45,
      competences: ['gøre rent', 'lave mad'],
      avoid: 'Telefon.',
      helps: 'At nogen viser mig det én gang.',
      needs: {
        'spoken-danish': 1,
        'written-danish': 1,
        phone: 0,
        customers: 1,
        lifting: 2,
        'repeated-movement': 3,
        'standing-walking': 3,
        'dust-chemicals': 3,
      },
      wishes: [wish('Rengøringsassistent'), wish('Kantinemedhjælper')],
    },
  });
  const on = [1, 2, 3, 4, 5] as const;
  placementOn(stage, citizen, openingOf(stage.place('cleaning'), 'Rengøring med sikkert job'), {
    suggested: 'Jobbet er lovet fra start. Når stabilitet, tempo og kvalitet er i orden, er det dit.',
    scheme: 'jobgaranti',
    startsDaysAgo: 131,
    lasts: 272,
    purposes: ['ordinary-hours', 'named-skills'],
    purposeNote: 'Amina bliver oplært, og løntimer afløser praktiktimer, til hun kan forsørge sig selv.',
    jobAgreement:
      '30 timer om ugen på almindelige vilkår, når stabilitet, tempo og kvalitet er som de andres.',
    mentor: 'Bodil Knudsen',
    versions: [
      {
        madeDaysAgo: 145,
        signed: everybody,
        steps: [
          { day: 0, practice: 15, on },
          { day: 56, practice: 12, paid: 6, on },
          { day: 112, practice: 8, paid: 13, on },
          { day: 168, practice: 4, paid: 21, on },
          { day: 224, practice: 0, paid: 30, on },
        ],
      },
    ],
    life: { steady: 0.95 },
  });
  return citizen;
}
