const weekdays = ['', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];

export const workChain = {
  title: 'Timer lige nu',
  paid: (hours: string, place: string) => `${hours} med løn om ugen hos ${place}`,
  practice: (hours: string, place: string) => `${hours} i praktik om ugen hos ${place}`,
  elsewhere: (hours: string) => `${hours} med løn om ugen et andet sted`,
  since: (when: string) => `siden ${when}`,
  from: (when: string) => `fra ${when}`,
  none: 'Ingen aftalte timer lige nu.',
  total: (hours: string) => `I alt ${hours} om ugen.`,
};

export const smallJobs = {
  and: ' og ',
  carve: {
    title: 'Lav et småjob',
    lead: 'Læg små opgaver sammen til et job, ét menneske kan klare. Det vante er 8 timer om ugen i 3 måneder.',
    link: 'Lav et småjob',
    tasks: 'Hvilke opgaver skal med?',
    sum: 'Læg sammen',
    change: 'Vælg andre opgaver',
    taskHint: (hours: string) => `${hours} om ugen`,
    offered: 'Er allerede i en jobåbning.',
    noTasks: 'Der er ingen opgaver at lave et job af',
    noTasksText: 'Skriv først, hvad der bliver ved med at ligge. Også det helt små.',
    addTask: 'Skriv en opgave',
    jobTitle: 'Jobbet',
    holds: (hours: string) => `Opgaverne rummer ${hours} om ugen i alt.`,
    demands: 'Det kræver opgaverne tilsammen',
    noDemands: 'Ingen har fortalt, hvad opgaverne kræver. Spørg, før du foreslår nogen.',
    canBecome: (text: string) => `Kan blive: ${text}`,
    name: 'Hvad skal jobbet hedde?',
    hours: 'Timer om ugen',
    hoursHint: 'Det vante er 8 timer.',
    start: 'Kan begynde med',
    startHint: 'Hvis det skal begynde mindre.',
    adaptTitle: 'Hvad lemper vi?',
    adaptLead: 'Kun det, arbejdsstedet har sagt, det kan.',
    adapt: (dimension: string) => `Lempes: ${dimension.toLowerCase()}`,
    asIs: (text: string) => `Som i dag: ${text}`,
    offer: 'Tilbyd småjobbet',
    offerLead: 'Så bliver det en jobåbning, som alle sagsbehandlere kan foreslå nogen til.',
    forPerson: 'Er det til en bestemt? Gå ind på borgeren, og vælg »Find et småjob«.',
  },
  person: {
    title: (name: string) => `Småjob til ${name}`,
    link: 'Find et småjob',
    needsFirst: 'Vi ved ikke nok endnu',
    needsFirstText: 'Når behov og ønsker er fortalt, kan vi se, hvilke opgaver der passer.',
    askNeeds: 'Spørg om behov',
    formTitle: 'Forslaget',
    formLead: (hours: string, place: string) =>
      `${hours} om ugen i 3 måneder hos ${place}. Job bagefter, hvis begge er glade for det.`,
    note: (name: string) => `Skriv et par ord til ${name}`,
    send: (name: string) => `Send forslaget til ${name}`,
    sendLead: 'Arbejdsstedet hører intet, før borgeren har sagt ja.',
    why: 'Derfor passer det',
    whyNotTitle: 'Den opgave passer ikke',
    whyNot:
      'Behov, timer eller vej passer ikke sammen, heller ikke når opgaven bliver lempet. Se, hvad der ellers er.',
    taskGone: 'Opgaven er lukket eller findes ikke mere.',
    others: 'Det kan også blive til et job',
    othersFirst: 'Opgaver, der kan blive til et job',
    use: 'Se og foreslå',
    useThis: (title: string) => `Se og foreslå ${title}`,
    none: 'Ingen løse opgaver passer lige nu',
    noneText: 'Når en konsulent skriver nye opgaver fra et besøg, står de her.',
    seeOpenings: 'Se jobåbninger',
    hoursAt: (hours: string, place: string) => `${hours} om ugen hos ${place}`,
  },
  errors: {
    'no-tasks': 'Vælg opgaverne igen. En af dem er ændret eller lukket.',
    'more-than-tasks': 'Det er flere timer, end opgaverne rummer.',
    'lowered-too-far': 'Så meget har arbejdsstedet ikke sagt, at det kan lempes.',
    'does-not-fit': 'Det her passer ikke til borgeren. Vælg færre timer eller andre opgaver.',
    startAboveHours: 'Det kan ikke begynde med flere timer, end jobbet har.',
  } as Record<string, string>,
  beside: {
    link: 'Ny praktik ved siden af',
    title: 'Ny praktik ved siden af',
    lead: (name: string, place: string) =>
      `Samme model igen for ${name} hos ${place}: 3 måneder, opfølgning halvvejs og til slut, og timer med løn bagefter, hvis begge er glade for det.`,
    invite: 'Er der plads til mere?',
    inviteText:
      'Timerne med løn bliver, som de er. En ny praktik kan prøve næste skridt, uden at nogen bliver skuffet.',
    already: 'Timerne, der er i forvejen',
    citizenYes: 'Hvordan har borgeren sagt ja?',
    citizenYesHint: 'Arbejdsstedet ser intet, før du sender aftalen til underskrift.',
    citizenYesMissing: 'Spørg borgeren først. Det er borgerens eget valg.',
    noPaid: 'Der er ingen timer med løn endnu',
    noPaidText: 'En praktik ved siden af bygger oven på timer med løn. Skriv først, at det blev til et job.',
    toPlacement: 'Tilbage til forløbet',
    clashTitle: 'Tjek timerne',
    clash: {
      'over-week': (hours: string, when: string) =>
        `Det bliver ${hours} om ugen i alt fra ${when}. Det er mere end en hel uge.`,
      'over-day': (weekday: number, hours: string) =>
        `Det bliver ${hours} hver ${weekdays[weekday]}. Det er mere end en hel dag.`,
      'same-day': (weekday: number, place: string) =>
        `Der er også timer hver ${weekdays[weekday]} hos ${place}. Aftal klokkeslæt, så de ikke falder sammen.`,
    },
    noClash: 'Timerne støder ikke sammen med dem, der er i forvejen.',
    tooMuch: 'Sæt timerne ned. Sammen med dem, der er i forvejen, er det mere end en hel uge.',
    purpose: (place: string) =>
      `Prøve nye opgaver hos ${place} ved siden af timerne med løn. Bliver det for meget, er intet mistet.`,
  },
  draft: {
    purpose: 'Se, om opgaverne kan løftes, og om arbejdsstedet har gavn af dem.',
    adapted: 'Aftalt tilpasning',
    jobAgreement: (hours: string) =>
      `Efter 3 måneder tager vi stilling sammen. Er begge tilfredse, bliver det til ansættelse ${hours} om ugen.`,
    trialPurpose: 'Se, om arbejdet passer, og hvilke hensyn der skal til.',
    trialAgreement: (hours: string, when: string) =>
      `Passer det, begynder et fleksjob på ${hours} om ugen ${when}.`,
  },
};
