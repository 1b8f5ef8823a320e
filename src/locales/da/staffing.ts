const persons = (count: number): string => (count === 1 ? '1 person' : `${count} personer`);

interface RatioNumbers {
  people: number;
  fullTime: string;
  most: string;
  employees: string;
}

/** Workplaces to look at, and what a citizen tells in confidence. */
export const staffing = {
  reasons: { ratio: 'Mange i praktik', repeat: 'Den samme opgave igen', concern: 'En borger har sagt noget' },
  results: { fine: 'Det er i orden', talked: 'Vi har talt med stedet', stopped: 'Vi har stoppet det' },
  kinds: {
    'same-work': 'Jeg laver det samme som de ansatte, uden løn',
    hours: 'Jeg arbejder mere, end vi har aftalt',
    tone: 'Nogen taler grimt til mig',
    safety: 'Det er ikke sikkert at være der',
    other: 'Noget andet',
  },
  signals: {
    concern: {
      what: (kind: string) => `En borger har skrevet: »${kind}«.`,
      check:
        'Tal med borgeren først, og før nogen taler med stedet. Spørg, hvad der skal ske, for at det bliver godt at være der.',
    },
    repeat: {
      what: (task: string, times: number) =>
        `»${task}« er løst ${times} gange i praktik på to år, og ingen af dem blev ansat på stedet.`,
      check:
        'Er det et rigtigt arbejde, som nogen kunne få løn for? Spørg, hvad der skal til for at ansætte den næste.',
    },
    ratio: {
      over: {
        what: ({ people, fullTime, most, employees }: RatioNumbers) =>
          `${persons(people)} i praktik. Deres timer svarer til ${fullTime} på fuld tid. Med ${employees} ansatte må der være ${most}.`,
        check: 'Se aftalerne igennem, og tal med stedet om at vente med nye forløb.',
      },
      many: {
        what: ({ people, fullTime, most, employees }: RatioNumbers) =>
          `${persons(people)} i praktik hos ${employees} ansatte. Timerne er inden for reglen: ${fullTime} på fuld tid af ${most}.`,
        check: 'Er der en kollega nok til hver? Spørg mentorerne, om de kan nå det.',
      },
      unknown: {
        what: ({ people }: RatioNumbers) =>
          `${persons(people)} i praktik, og vi ved ikke, hvor mange der er ansat.`,
        check: 'Spørg stedet, hvor mange de er, og skriv det på virksomheden.',
      },
    },
  },
  checkedOn: (about: string, when: string, who: string, result: string) =>
    `»${about}« blev set på ${when} af ${who}: ${result.toLowerCase()}.`,
  needsReview: {
    title: 'Tallet er en rettesnor',
    text: 'Reglen hedder rimelighedskravet og gælder for ordinært ansatte på stedet, som et gennemsnit af fire måneder. Vi kender kun det seneste antal ansatte i hele virksomheden, vi tæller alle timer uden løn med, og vi runder ned. Se efter i reglerne, før I siger nej til nogen.',
  },
  list: {
    title: 'Arbejdssteder at se på',
    lead: 'Noget er værd at kigge på. Det betyder ikke, at nogen har gjort noget galt.',
    open: 'Se på nu',
    seen: 'Set på',
    seenLead: 'Der er ikke kommet noget nyt til, siden nogen så på det.',
    emptyTitle: 'Der er ikke noget at se på',
    emptyText:
      'Her står arbejdssteder, når mange er i praktik på én gang, når en opgave løses igen og igen uden løn, eller når en borger siger, at noget er galt.',
  },
  one: {
    open: 'Se på nu',
    seen: 'Set på, og uændret siden',
    emptyTitle: 'Der er ikke noget at se på her',
    emptyText: 'Nederst kan du se, hvad I har fundet ud af før.',
    toCheck: 'Det kan du se efter:',
    found: 'Hvad fandt du ud af?',
    note: 'Note',
    save: 'Gem',
    hiddenPerson: 'Borgeren har beskyttet navn. Kun borgerens egne medarbejdere kan læse, hvad der står.',
    noWords: 'Borgeren har ikke skrevet mere.',
    toldBy: (who: string, when: string) => `Skrevet af ${who} ${when}.`,
    seePlacement: 'Se forløbet',
    howMany: 'Hvor mange er i praktik her?',
    howManyLead: 'Timer uden løn mod antal ansatte.',
    now: 'I praktik nu',
    people: (people: number, fullTime: string) =>
      people === 0 ? 'Ingen' : `${persons(people)}, i alt ${fullTime} på fuld tid`,
    employees: 'Ansatte i hele virksomheden',
    most: 'Så mange må der være',
    fullTime: (most: string) => `${most} på fuld tid`,
    unknown: 'Det ved vi ikke',
    chart: 'Personer i praktik på fuld tid for hver 100 ansatte',
    chartDescription: 'De seneste 13 måneder, på den sidste dag i hver måned.',
    month: 'Måned',
    share: 'På fuld tid af de ansatte',
    persons: 'Personer',
    before: 'Det har I fundet ud af',
    neverChecked: 'Ingen har skrevet noget endnu.',
    when: 'Hvornår',
    who: 'Hvem',
    about: 'Om hvad',
  },
  concern: {
    link: 'Er noget ikke rigtigt her?',
    title: 'Noget er ikke rigtigt her',
    lead: 'Fortæl det, så hjælper vi. Dit arbejdssted får ikke at vide, at du har skrevet.',
    leadStaff:
      'Skriv det, borgeren siger. Kun borgerens egne medarbejdere og lederen kan læse det. Arbejdsstedet ser det aldrig.',
    thanks: 'Tak, fordi du sagde det',
    heard: 'Det er gemt. Herunder står, hvad der sker nu.',
    toldTitle: 'Det har borgeren fortalt',
    tellTitle: 'Fortæl, hvad der er galt',
    againTitle: 'Er der mere?',
    kind: 'Hvad passer bedst?',
    words: 'Vil du sige mere?',
    wordsHint: 'Skriv det, som du ville sige det til en, du stoler på.',
    theCitizen: 'borgeren',
    send: 'Send',
    nextTitleStaff: 'Det lover vi borgeren',
    nextTitle: 'Hvad sker der så?',
    next: (days: number) => [
      'Din sagsbehandler og lederen læser det.',
      days === 1 ? 'Vi ringer til dig inden 1 arbejdsdag.' : `Vi ringer til dig inden ${days} arbejdsdage.`,
      'Vi taler med dig, før vi taler med stedet.',
      'Er det farligt, så gå hjem, og ring til os med det samme.',
    ],
    waiting: 'Vi ser på det nu.',
    answered: (when: string, result: string) => `${when}: ${result}`,
    results: {
      fine: 'Vi har set på det. Ring, hvis det stadig ikke er godt.',
      talked: 'Vi har talt med stedet.',
      stopped: 'Vi har stoppet det.',
    },
    seeWorkplace: 'Se arbejdsstedet',
  },
  mail: {
    subject: 'En borger har sagt, at noget ikke er rigtigt',
    body: (name: string, url: string) =>
      `Hej ${name}\n\nEn borger har fortalt om noget, der ikke er rigtigt på et arbejdssted. Læs det, og ring til borgeren, før nogen taler med stedet.\n\n${url}\n\nArbejdsstedet får det ikke at vide.`,
  },
};
