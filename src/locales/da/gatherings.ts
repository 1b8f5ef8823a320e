const people = (number: number): string => (number === 1 ? '1 person' : `${number} personer`);

interface Facts {
  title: string;
  when: string;
  place: string;
  reason: string;
  url: string | null;
}
const more = (url: string | null): string => (url ? `\n\nSe mere, eller meld fra, her:\n${url}` : '');

export const gatherings = {
  audiences: {
    citizen: 'For borgere',
    employer: 'For virksomheder og mentorer',
    all: 'For alle',
  },
  list: {
    title: 'Arrangementer',
    lead: 'Her kan du møde andre, lære noget nyt eller bare høre med. Du bestemmer selv, om du vil komme.',
    leadStaff: 'Det, vi inviterer til. Tryk på et arrangement for at se, hvem der kommer.',
    arrange: 'Lav et arrangement',
    coming: 'Kommende',
    past: 'Tidligere',
    none: 'Der er ikke noget på programmet lige nu',
    noneText: 'Kig forbi igen en anden dag. Har du et godt forslag, så sig det til din kontakt i kommunen.',
    noneStaffText: 'Lav det første. Det tager to minutter, og folk kan melde sig til med det samme.',
    noPast: 'Der har ikke været noget endnu',
    counts: (seated: number, capacity: number, waiting: number) =>
      `${seated} af ${capacity} pladser er taget${waiting > 0 ? `, ${waiting} venter` : ''}`,
  },
  tags: {
    cancelled: 'Aflyst',
    seated: 'Du er tilmeldt',
    waiting: 'Du er på ventelisten',
    full: 'Fuldt, men der er venteliste',
    room: 'Der er plads',
  },
  facts: {
    when: 'Hvornår',
    place: 'Hvor',
    coming: 'Tilmeldte',
    contact: 'Spørg',
    nobodyYet: 'Ingen endnu',
    aFew: 'Nogle få',
    some: (number: number) => people(number),
  },
  page: {
    about: 'Det handler om',
    over: 'Det er slut. Tak til jer, der kom.',
    cancelled: 'Det er aflyst',
    calendar: 'Læg det i min kalender',
    seated: 'Du er tilmeldt',
    seatedText: (seats: number) =>
      seats === 1 ? 'Vi glæder os til at se dig.' : `Vi har holdt ${seats} pladser til jer.`,
    waiting: 'Du står på ventelisten',
    waitingText: (before: number) =>
      before === 0
        ? 'Du er den næste. Vi skriver til dig, så snart der bliver en plads.'
        : `Der er ${before} før dig. Vi skriver til dig, så snart der bliver en plads.`,
    leave: 'Meld fra',
    join: 'Vil du med?',
    joinFull: 'Der er fuldt, men du kan stå på ventelisten',
    joinFullText: 'Melder en anden fra, får du pladsen og en besked.',
    joinAction: 'Tilmeld mig',
    joinListAction: 'Sæt mig på ventelisten',
    workplace: 'Hvor kommer I fra?',
    seats: 'Hvor mange kommer I?',
    people: 'personer',
    wishes: 'Er der noget, vi skal vide?',
    wishesHint:
      'Fx en plads ved døren, en pause undervejs eller en at følges med. Kun dem, der holder det, ser det.',
  },
  staff: {
    who: (seated: number, capacity: number) => `Hvem kommer (${seated} af ${capacity} pladser)`,
    waiting: (number: number) => `På ventelisten (${number})`,
    nobody: 'Ingen har meldt sig til endnu',
    nobodyText: 'Fortæl om det, når du taler med folk. Du kan også melde nogen til for dem.',
    signUpSomeone: 'Meld en til',
    cancel: 'Aflys',
    name: 'Navn',
    seats: 'Pladser',
    wishes: 'Skal vi vide',
    hidden: 'En person med beskyttet navn',
    came: 'Sæt flueben ved dem, der kom',
    stayedAway: 'Kom ikke',
    saveAttendance: 'Gem fremmødet',
    takeOff: 'Meld en fra',
    takeOffText: 'Når nogen ringer afbud. Den næste på ventelisten får pladsen og en besked.',
    takeOffOne: (name: string) => `Meld ${name} fra`,
  },
  form: {
    newTitle: 'Nyt arrangement',
    lead: 'Skriv, så man har lyst til at komme. Folk kan melde sig til, så snart du har gemt.',
    changeLead: 'Flytter du tid eller sted, får alle tilmeldte besked.',
    title: 'Hvad skal det hedde?',
    about: 'Hvad skal der ske?',
    aboutHint: 'Kort og ligetil: hvem er det for, hvad gør vi, og må man bare lytte?',
    audience: 'Hvem er det for?',
    onDate: 'Hvilken dag?',
    startsAt: 'Det begynder kl.',
    endsAt: 'Det slutter kl.',
    place: 'Hvor?',
    placeHint: 'Adresse og lokale, og gerne hvordan man finder ind.',
    capacity: 'Hvor mange er der plads til?',
    capacityHint: 'Kommer der flere, står de på venteliste og får plads i den rækkefølge, de kom.',
    people: 'personer',
    arrange: 'Lav arrangementet',
  },
  cancel: {
    title: 'Aflys',
    lead: (number: number) =>
      number === 0 ? 'Der er ingen tilmeldte endnu.' : `${people(number)} får besked med din forklaring.`,
    reason: 'Hvorfor?',
    reasonHint: 'Skriv det, som du ville sige det. Alle tilmeldte får det at læse.',
    action: 'Aflys arrangementet',
  },
  another: {
    title: 'Meld en til',
    lead: 'For dem, der ikke selv kan eller vil gøre det på nettet.',
    search: 'Søg på et navn',
    none: (query: string) => `Vi fandt ingen, der hedder »${query}«.`,
    who: 'Hvem skal meldes til?',
    citizen: 'Borger',
    workplaceIn: (place: string) => `Arbejdssted${place ? ` i ${place}` : ''}`,
    seats: 'Antal pladser',
    seatsHint: 'En borger er altid én. Fra et arbejdssted kan der komme flere.',
    wishes: 'Er der noget, vi skal vide?',
    them: 'personen',
    action: 'Meld til',
  },
  errors: {
    endsFirst: 'Det skal slutte, efter det er begyndt.',
    tooFewSeats: 'Så mange har allerede fået plads. Skriv et højere tal.',
    chooseWho: 'Vælg, hvem der skal meldes til.',
    cannot:
      'Det kan ikke lade sig gøre. Måske er arrangementet slut eller aflyst. Ring til os, hvis du er i tvivl.',
  },
  messages: {
    seated: {
      subject: (title: string) => `Du er tilmeldt: ${title}`,
      body: ({ title, when, place, url }: Facts) =>
        `Hej\n\nDu har fået plads til ${title}.\n\nTid: ${when}\nSted: ${place}${more(url)}`,
      sms: ({ title, when, place, url }: Facts) =>
        `Du har fået plads til ${title}, ${when}, ${place}.${url ? ` Se mere: ${url}` : ''}`,
    },
    waits: {
      subject: (title: string) => `Du står på ventelisten: ${title}`,
      body: ({ title, when, url }: Facts) =>
        `Hej\n\nDer er fuldt til ${title} ${when}. Du står på ventelisten og får en besked, hvis der bliver en plads.${more(url)}`,
      sms: ({ title, url }: Facts) =>
        `Der er fuldt til ${title}. Du står på ventelisten og får en besked, hvis der bliver plads.${url ? ` ${url}` : ''}`,
    },
    moved: {
      subject: (title: string) => `Ny tid eller nyt sted: ${title}`,
      body: ({ title, when, place, url }: Facts) =>
        `Hej\n\n${title} er flyttet. Nu gælder det her:\n\nTid: ${when}\nSted: ${place}\n\nPasser det ikke, så meld fra. Det er helt i orden.${more(url)}`,
      sms: ({ title, when, place, url }: Facts) =>
        `${title} er flyttet: ${when}, ${place}. Passer det ikke, så meld fra.${url ? ` ${url}` : ''}`,
    },
    cancelled: {
      subject: (title: string) => `Aflyst: ${title}`,
      body: ({ title, when, reason }: Facts) => `Hej\n\n${title} ${when} er desværre aflyst.\n\n${reason}`,
      sms: ({ title, when, reason }: Facts) => `${title} ${when} er desværre aflyst. ${reason}`,
    },
    reminder: {
      subject: (title: string) => `I morgen: ${title}`,
      body: ({ title, when, place, url }: Facts) =>
        `Hej\n\nVi ses i morgen til ${title}.\n\nTid: ${when}\nSted: ${place}\n\nKan du ikke komme, så meld fra. Så får en anden din plads.${more(url)}`,
      sms: ({ title, when, place, url }: Facts) =>
        `Vi ses til ${title}, ${when}, ${place}. Kan du ikke, så meld fra.${url ? ` ${url}` : ''}`,
    },
  },
};
