const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} og ${items.at(-1)}`;
const months = [
  'jan.',
  'feb.',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'aug.',
  'sept.',
  'okt.',
  'nov.',
  'dec.',
];
const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60) % 24}.${String(minutes % 60).padStart(2, '0')}`;

export const matchingScreens = {
  fit: {
    label: (title: string) => `Sådan passer ${title}`,
    inTasks: (name: string, tasks: readonly string[]) => `${name} (${list(tasks)})`,
    adapt: (now: string, left: string) => `I dag: ${now} Kan blive: ${left}`,
    beyond: (works: string, left: string) => `Det går: »${works}« Her: ${left}`,
    askWorkplace: (question: string) => `Spørg arbejdsstedet: ${question}`,
    askCitizen: (question: string, demand: string) => `Spørg borgeren: ${question} Her: ${demand}`,
    fitsAll: (names: readonly string[]) => list(names),
    names: (names: readonly string[], more: number) =>
      more === 0
        ? names.join('\u00a0· ')
        : [...names, names.length === 0 ? `${more} ting` : `${more} mere`].join('\u00a0· '),
    unfold: 'Se, hvorfor',
    fitting: (count: number, nothingToAdapt: boolean) =>
      `${count} ting${nothingToAdapt ? ', og ikke noget skal tilpasses' : ''}`,
    allFits: (count: number) => (count === 1 ? 'Én ting, der passer' : `${count} ting, der passer`),
    why: 'Derfor står den her',
  },
  facts: {
    hours: 'Timer om ugen',
    weekly: (hours: string) => `${hours} om ugen`,
    travel: 'Turen dertil',
    scheme: 'Ordning',
    perspective: 'Udsigt til job',
    times: 'Tid på dagen',
    season: 'Sæson',
    notAgreed: 'Ikke aftalt endnu',
    unknown: 'Vides ikke endnu',
    noTimetable: 'Vi har ingen køreplan for turen',
    range: (low: string, high: string) => (low === high ? low : `${low} til ${high}`),
    from: (range: string, start: string) => `${range}, kan begynde med ${start}`,
    minutes: (minutes: number, means: string, departs: number | null) =>
      `Cirka ${minutes} min. ${means}${departs === null ? '' : ` (afgang ${clock(departs)})`}`,
    between: (from: number, to: number) => `Kl. ${clock(from)} til ${clock(to)}`,
    anyTime: 'Kan aftales',
    evenings: 'også aften',
    weekends: 'også weekend',
    months: (from: number, to: number) => `${months[from - 1]} til ${months[to - 1]}`,
  },
  earlier: {
    open: 'Allerede foreslået',
    'citizen-no': 'Borgeren har sagt nej',
    'employer-no': 'Arbejdsstedet har sagt nej',
    withdrawn: 'Trukket tilbage før',
    see: 'Se forslaget',
  },
  openings: {
    title: (name: string) => `Jobforslag til ${name}`,
    lead: 'De åbninger, der passer bedst lige nu. Du vælger. Tallene vælger ikke.',
    asOf: (among: number) =>
      among === 1
        ? 'Regnet ud lige nu. Der er ét åbent job i alt.'
        : `Regnet ud lige nu blandt ${among.toLocaleString('da-DK')} åbne job.`,
    noNeedsTitle: 'Vi mangler borgerens egne ord',
    noNeeds: (name: string) =>
      `${name} har ikke svaret på, hvad der går, og hvad der er svært. Når det er gjort, kan du se, hvad der passer.`,
    askNeeds: 'Gå til spørgsmålene',
    noneTitle: 'Ingen åbne jobåbninger passer lige nu',
    none: 'Søg en åbning frem herunder, og se, hvad der står i vejen. Måske kan arbejdsstedet ændre det.',
    suggest: 'Foreslå',
    suggestTo: (title: string) => `Foreslå ${title}`,
    whole: 'Se hele forklaringen',
    compare: 'Sammenlign',
    compareThis: (title: string) => `Sammenlign ${title}`,
    compareChosen: 'Sammenlign de valgte',
    compareHint: 'Sæt kryds ved to eller tre, og se dem side om side.',
    compareTitle: 'Side om side',
    compareFew: 'Vælg to eller tre åbninger, så kan du se dem side om side.',
    compareGone: 'En af åbningerne passer ikke mere, så den er ikke med.',
    backToAll: 'Tilbage til alle',
    rank: (number: number) => `Nr. ${number}`,
    whyNotTitle: 'Hvorfor ikke en anden?',
    whyNotLead: 'Søg på jobåbning eller arbejdssted, og se, hvad der står i vejen.',
    whyNotField: 'Jobåbning eller arbejdssted',
    whyNotEmpty: (words: string) => `Vi fandt ingen åbne jobåbninger med »${words}«.`,
    whyNotSearch: 'Søg efter en jobåbning',
    whyNotFor: (title: string) => `Hvorfor ikke ${title}?`,
    whyNotLink: 'Hvorfor ikke?',
    obstacles: 'Det står i vejen',
    fitsAfterAll: 'Den passer faktisk',
    fitsAfterAllText: 'Der er ikke noget, der står i vejen. Andre åbninger passer bare bedre.',
    closed: 'Jobåbningen er lukket. Derfor kan den ikke foreslås.',
    whatThen: 'Hvad kan du gøre?',
    whatThenText:
      'Tal med arbejdsstedet, hvis noget kan ændres. Tal med borgeren, hvis grænserne er blevet anderledes.',
    seeOpening: 'Se jobåbningen',
  },
  citizens: {
    title: (title: string) => `Hvem kan passe til ${title}?`,
    kicker: 'Kandidater',
    lead: 'De borgere, det ser ud til at passe bedst for. Spørg dem, før du siger noget til arbejdsstedet.',
    asOf: (among: number) =>
      among === 1
        ? 'Regnet ud lige nu. Én borger har svaret på spørgsmålene.'
        : `Regnet ud lige nu blandt ${among.toLocaleString('da-DK')} borgere, der har svaret på spørgsmålene.`,
    noneTitle: 'Ingen passer lige nu',
    none: 'Se på kravene. Måske kan arbejdsstedet tilpasse mere, eller begynde med færre timer.',
    change: 'Se jobåbningen',
    closedTitle: 'Jobåbningen er lukket',
    closed: 'Åbn den igen, hvis den skal bruges.',
    caseworker: (name: string) => `Sagsbehandler: ${name}`,
    noCaseworker: 'Har ikke en sagsbehandler endnu',
    suggest: 'Foreslå',
    suggestTo: (name: string) => `Foreslå til ${name}`,
    demands: 'Jobåbningen',
  },
};
