/** The figures of the company side: what each is called and how it is counted. */
export const companyFigures = {
  day: (day: number, month: string) => `${day}. ${month}`,
  title: 'Virksomhedssiden',
  lead: 'Talt op af grupper, job, profiler og aftaler. Under hvert tal står, hvordan det er regnet.',
  percent: (value: string) => `${value} %`,
  days: (value: string) => (value === '1' ? '1 dag' : `${value} dage`),
  hours: (value: string) => (value === '1' ? '1 time' : `${value} timer`),
  hidden: '–',
  tooFew: 'For få til at vise.',
  of: {
    people: (count: number) => `Af ${count} borgere.`,
    openings: (count: number) => `Af ${count} jobåbninger.`,
    placements: (count: number) => `Af ${count} forløb.`,
    inquiries: (count: number) => `Af ${count} henvendelser.`,
    contacts: (count: number) => `Af ${count} beskeder.`,
  },
  how: 'Sådan er tallene regnet',
  figure: 'Tal',
  definition: 'Sådan er det regnet',
  records: 'Bygger på',
  unemployment: {
    title: 'Ledige i procent af dem, der er bevilget fleksjob',
    lead: 'På den sidste dag i hver måned.',
    month: 'Måned',
    share: 'Ledige',
    members: 'Bevilget fleksjob',
    description: (first: string, last: string) => `Fra ${first} til ${last}.`,
    emptyTitle: 'Ingen er skrevet op som bevilget fleksjob',
    emptyText: 'Skriv det på borgerens side under »Gruppe og job«. Så kan I følge ledigheden her.',
  },
  logIns: {
    title: 'Hvor tit logger de ind?',
    lead: (period: string) => `Borgere med en profil på markedspladsen, ${period}. Vi ved ikke, hvem de er.`,
    profiles: 'Har en profil',
    bands: { daily: 'Hver dag', weekly: 'Hver uge', fortnightly: 'En gang på 14 dage' },
    emptyTitle: 'Ingen har en profil endnu',
    emptyText: 'Når borgere har en profil på markedspladsen, bliver deres log-ind talt op her.',
  },
  others: 'Vejen fra behov til job',
  workplaces: {
    title: 'Arbejdssteder, du bør se på',
    text: 'Mange i praktik, den samme opgave igen og igen, eller en borger, der har sagt noget.',
    action: 'Se listen',
  },
  definitions: {
    'fleksjob-unemployment': {
      label: 'Ledighed i fleksjobgruppen',
      definition:
        'Af dem, der var bevilget fleksjob den sidste dag i måneden: den andel, der den dag hverken havde et job eller løntimer i et forløb.',
    },
    'profile-share': {
      label: 'Har en profil',
      definition:
        'Af de borgere, der er tilbudt en profil på markedspladsen: den andel, der har sagt ja og ikke er gået igen.',
    },
    'login-daily': {
      label: 'Logger ind hver dag',
      definition:
        'Af borgere med en profil i den seneste hele 14-dages periode: den andel, der loggede ind mindst 13 af de 14 dage. Hver borger tæller kun ét sted.',
    },
    'login-weekly': {
      label: 'Logger ind hver uge',
      definition:
        'Af borgere med en profil i den seneste hele 14-dages periode: den andel, der loggede ind i begge uger, men på færre end 13 dage. Hver borger tæller kun ét sted.',
    },
    'login-fortnightly': {
      label: 'Logger ind en gang på 14 dage',
      definition:
        'Af borgere med en profil i den seneste hele 14-dages periode: den andel, der loggede ind i den ene af de to uger. Hver borger tæller kun ét sted.',
    },
    'need-to-person': {
      label: 'Fra behov til person',
      definition:
        'Jobåbninger, der fik deres første person i det seneste år: dage fra behovet blev skrevet ned, som opgave eller åbning, til den første dag. Halvdelen gik hurtigere.',
    },
    'small-jobs-to-job': {
      label: 'Fra småjob til job',
      definition:
        'Af forløb i småjob, der er sluttet i det seneste år: den andel, der førte til et job, eller hvor personen fik job samme sted højst 13 uger efter.',
    },
    'inquiries-in-time': {
      label: 'Henvendelser besvaret til tiden',
      definition:
        'Af henvendelser fra arbejdssteder i de seneste 13 måneder: den andel, der fik svar fra et menneske inden det tidspunkt, vi lovede.',
    },
    'employers-answer': {
      label: 'Arbejdssteder svarer',
      definition:
        'Af de beskeder borgere har skrevet til arbejdssteder på markedspladsen i det seneste år: den andel, arbejdsstedet har svaret på. En besked tæller først med, når den er besvaret eller tre døgn gammel.',
    },
    'employers-answer-time': {
      label: 'Så længe venter borgeren',
      definition:
        'Fra en borger skriver til et arbejdssted på markedspladsen, til stedet svarer. Halvdelen fik svar hurtigere. Det seneste år.',
    },
  },
};
