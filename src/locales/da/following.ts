const many = (count: number, one: string, more: string): string =>
  count === 1 ? one : more.replace('#', `${count}`);

export const following = {
  'for-citizen': {
    title: (name: string) => `Følg jobforslag til ${name}`,
    lead: 'Vi skriver, når der kommer nye jobåbninger blandt de ti, der passer bedst.',
    closedTitle: 'Sagen er lukket',
    closed: 'Derfor er der ikke noget at følge.',
    link: 'Følg: få besked om nye',
  },
  'for-opening': {
    title: (title: string) => `Følg kandidater til ${title}`,
    lead: 'Vi skriver, når der kommer nye borgere blandt de ti, det passer bedst for.',
    closedTitle: 'Jobåbningen er lukket',
    closed: 'Derfor er der ikke noget at følge.',
    link: 'Følg: få besked om nye',
  },
  back: 'Tilbage til listen',
  every: 'Hvor tit vil du høre fra os?',
  everyChoices: { day: 'Højst én gang om dagen', week: 'Højst én gang om ugen' },
  now: {
    day: 'Du følger. Du får besked højst én gang om dagen.',
    week: 'Du følger. Du får besked højst én gang om ugen.',
    never: 'Du følger, men har stoppet beskederne.',
  },
  follow: 'Følg',
  change: 'Gem ændringen',
  nameless: 'Der står aldrig en borgers navn i mailen. Du får kun besked, når der er noget nyt.',
  stopTitle: 'Ikke mere?',
  stop: 'Stop med at følge',
  all: 'Alt, du følger',
  list: {
    title: 'Det, du følger',
    'for-citizen': 'Jobforslag til en borger',
    'for-opening': 'Kandidater til en jobåbning',
    see: 'Se, hvad der er nu',
    change: 'Ret eller stop',
  },
  mail: {
    stopName: 'Jobforslag til en borger',
    citizenSubject: 'Nye jobforslag til en borger, du følger',
    openingSubject: (title: string) => `Nye kandidater til »${title}«`,
    openings: (count: number) =>
      many(
        count,
        'Der er en ny jobåbning blandt dem, der passer bedst til en borger, du følger:',
        'Der er # nye jobåbninger blandt dem, der passer bedst til en borger, du følger:',
      ),
    citizens: (count: number) =>
      many(
        count,
        'Der er en ny borger blandt dem, jobåbningen passer bedst for.',
        'Der er # nye borgere blandt dem, jobåbningen passer bedst for.',
      ),
    see: (address: string) => `Se dem her: ${address}`,
    stop: (address: string) => `Vil du ikke have flere beskeder om det? Stop dem med ét tryk: ${address}`,
  },
};
