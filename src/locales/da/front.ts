const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dage`);
const ago = (count: number): string =>
  count === 0 ? 'i dag' : count === 1 ? 'i går' : `for ${count} dage siden`;
const since = (count: number): string =>
  count === 0 ? 'siden i dag' : count === 1 ? 'siden i går' : `i ${count} dage`;

interface Line {
  place: string;
  days: number;
  /** Already in words. */
  detail: string;
}
interface LineWords {
  what: string;
  why: (line: Line) => string;
  action: string;
}

export const front = {
  title: 'Forside',
  hello: (name: string) => `Hej ${name.split(' ')[0]}`,
  hidden: 'Beskyttet navn',

  welcome: {
    demo: 'Det her er en demo. Alle mennesker er opdigtede, så træd bare ind.',
    howTitle: 'Sådan går det til',
    steps: [
      { title: 'Fortæl', text: 'Hvad kan du, hvad vil du, og hvad skal der til? Ét spørgsmål ad gangen.' },
      { title: 'Få et forslag', text: 'Vi siger altid, hvorfor stedet kan passe. Du siger ja eller nej.' },
      { title: 'Begynd i det små', text: 'Timerne kan gå op og ned. Der er altid en, du kan ringe til.' },
      { title: 'Bliv', text: 'Vi følger med, også når jobbet er begyndt. Indtil det holder.' },
    ],
  },

  citizen: {
    steps: {
      sign: {
        title: (place: string) => `Skriv under på aftalen med ${place}`,
        text: 'Læs den i ro og mag. Er du i tvivl, så ring først.',
        action: 'Læs og skriv under',
      },
      answer: {
        title: (place: string) => `Vi har et forslag til dig: ${place}`,
        text: 'Se, hvorfor det kan passe. Du kan sige ja, nej eller bede os ringe.',
        action: 'Se forslaget',
        more: (count: number) => (count === 1 ? 'Du har ét forslag mere.' : `Du har ${count} forslag mere.`),
      },
      meeting: {
        title: (place: string) => `Du skal til møde hos ${place}`,
        text: (when: string, where: string) => `Det er ${when}. Sted: ${where}.`,
        action: 'Se mødet',
      },
      assess: {
        title: (place: string) => `Hvordan gik det hos ${place}?`,
        text: 'Svar på fire korte spørgsmål. Så bliver det næste sted bedre.',
        action: 'Svar nu',
      },
      'check-in': {
        title: (place: string) => `Hvordan går det hos ${place}?`,
        text: 'Det tager et minut. Du kan også bede os ringe.',
        action: 'Svar nu',
      },
      starts: {
        title: (place: string) => `Du begynder hos ${place}`,
        text: (when: string) => `Første dag er ${when}. Se, hvad du skal lave, og hvem der tager imod dig.`,
        action: 'Se dit forløb',
      },
      running: {
        title: (place: string) => `Du er i gang hos ${place}`,
        text: (when: string) => `Du skal møde ${when}.`,
        textFree: 'Du skal ikke møde de næste uger.',
        action: 'Se dit forløb',
      },
      tell: {
        title: 'Fortæl, hvad der skal til for dig',
        text: 'Ét spørgsmål ad gangen. Du kan springe over og holde pause.',
        action: 'Begynd',
      },
      'tell-on': {
        title: 'Fortæl færdig',
        text: 'Du er godt i gang. Det, du har svaret, er gemt.',
        action: 'Fortsæt',
      },
      'call-comes': {
        title: 'Vi ringer til dig',
        text: (place: string) => `Du bad om at tale om ${place}. Du skal ikke gøre noget nu.`,
        action: 'Se forslaget',
      },
      'workplace-answers': {
        title: (place: string) => `Vi venter på svar fra ${place}`,
        text: 'Du har sagt ja. Nu skal de svare. Du får besked.',
        action: 'Se forslaget',
      },
      'agreement-comes': {
        title: (place: string) => `Vi gør aftalen med ${place} klar`,
        text: 'Du skal ikke gøre noget nu. Du får besked, når der er nyt.',
        action: 'Se mere',
      },
      working: {
        title: (place: string | null) => (place ? `Du har job hos ${place}` : 'Du har job'),
        text: 'Godt gået. Driller noget, så ring. Er jobbet slut, så sig det her.',
        action: 'Se dit job',
      },
      looking: {
        title: 'Vi leder efter et sted til dig',
        text: 'Du får besked, så snart vi har et forslag. Er noget ændret, så ret dine svar.',
        action: 'Se dine svar',
      },
    },
    personTitle: 'Ring til mig',
    noPerson: 'Du får snart en fast person',
    noPersonText: 'Indtil da kan du ringe til os alle.',
    unit: 'Din kommune',
    placementTitle: 'Dit forløb',
    place: 'Sted',
    nextTime: 'Næste gang',
    hoursNow: 'Timer om ugen',
    from: 'Begynder',
    noNext: 'Ikke de næste uger',
    mentor: 'Din mentor',
    see: 'Se hele forløbet',
    also: 'Det kan du også',
    ownJob: 'Se dit job, eller ret det',
    jobBank: 'Stå i jobbanken, og bliv spurgt først',
    looks: 'Se, hvem der har set noget om dig',
  },

  employer: {
    none: {
      title: 'Vi mangler at koble dig til en arbejdsplads',
      text: 'Ring til kommunen. Så er du klar om et øjeblik.',
    },
    calm: {
      title: 'I er ajour',
      text: 'Ingen venter på jer. Har I en bunke opgaver, kan den blive til et job.',
      action: 'Skriv en opgave eller et job',
    },
    answer: {
      title: 'Sig ja eller nej til et forslag',
      text: (name: string, opening: string) =>
        `${name} vil gerne prøve »${opening}«. Se, hvad I kan tilbyde.`,
      action: 'Se og svar',
    },
    sign: {
      title: 'Skriv under på en aftale',
      text: (name: string) => `Aftalen om ${name} er klar til jer.`,
      action: 'Læs og skriv under',
    },
    attend: {
      title: 'Skriv dagens fremmøde',
      text: (name: string, hours: string) => `${name}: ${hours} i dag.`,
      action: 'Noget gik anderledes',
    },
    assess: {
      title: 'Hvordan gik det?',
      text: 'Et forløb hos jer er slut. Svar på fire korte spørgsmål.',
      action: 'Svar nu',
    },
    waitsTitle: 'Venter også på jer',
    peopleTitle: 'Hos jer nu',
    peopleLead: 'I ser kun navne, så længe forløbet varer.',
    nobody: 'Der er ingen hos jer lige nu',
    nobodyText: 'Når en aftale er på plads, står personen her.',
    until: (when: string) => `Til ${when}`,
    fromDay: (when: string) => `Begynder ${when}`,
    hoursNow: (hours: string) => `${hours} om ugen`,
    next: (when: string) => `Næste gang ${when}`,
    mentor: (name: string) => `Mentor: ${name}`,
    openingsTitle: 'Jeres åbninger',
    openingsTitleAt: (place: string) => `Åbninger hos ${place}`,
    places: (count: number) => (count === 1 ? '1 plads' : `${count} pladser`),
    noOpenings: 'I har ingen åbninger',
    noOpeningsText: 'Skriv, hvad I mangler hænder til. Også små opgaver.',
    addOpening: 'Ny åbning',
    workplace: 'Se arbejdsstedet',
    consultant: 'Jeres konsulent',
    consultantText: 'Ring, når noget driller, eller når I har brug for hænder.',
    asPlanned: 'Som planlagt',
    asPlannedFor: (name: string) => `Som planlagt: ${name}`,
  },

  mentor: {
    promise: {
      title: (place: string) => `Du er spurgt som mentor hos ${place}`,
      text: 'Først skal du love tavshed. Så kan du se, hvem det er, og hvornår I begynder.',
      action: 'Læs og lov tavshed',
    },
    today: (name: string) => `${name} kommer i dag`,
    todayHours: (hours: string) => `Planen siger ${hours}.`,
    done: (name: string) => `Dagens fremmøde for ${name} er skrevet`,
    notToday: (name: string) => `${name} kommer ikke i dag`,
    next: (when: string) => `Næste gang er ${when}.`,
    noNext: 'Der er ingen dage de næste uger.',
    starts: (name: string) => `${name} begynder snart`,
    startsOn: (when: string) => `Første dag er ${when}. Læs om opgaverne, så du er klar.`,
    see: 'Se forløbet',
    asPlanned: 'Som planlagt',
    differently: 'Noget gik anderledes',
    checkInTitle: (name: string) => `Hvordan går det med ${name}?`,
    checkInText: 'Svar en gang om ugen. Det tager et minut.',
    checkIn: 'Svar nu',
    thanks: (place: string) => `Tak for din hjælp hos ${place}`,
    thanksText: 'Forløbet er slut. Du kan ikke se mere om det. Dit løfte om tavshed gælder stadig.',
    none: 'Du er ikke mentor for nogen lige nu',
    noneText: 'Når I får en ny kollega, får du besked.',
    contact: 'Din kontakt i kommunen',
    contactText: 'Ring hellere en gang for meget.',
  },

  work: {
    leads: {
      caseworker: 'Det, der venter på dig, og dem, der venter på os.',
      consultant: 'Dine arbejdspladser, og hvad der venter.',
    },
    calm: {
      title: 'Du er ajour',
      text: 'Ingen venter på dig lige nu.',
      caseworker: { href: '/borgere', label: 'Se dine borgere' },
      consultant: { href: '/arbejdssteder', label: 'Se dine arbejdspladser' },
    },
    tabsLabel: 'Arbejdslisten',
    groups: {
      now: {
        tab: 'Ring nu',
        title: 'Ring nu',
        lead: 'Noget er svært, nogen har bedt om et opkald, eller tiden er ved at gå.',
      },
      messages: { tab: 'Beskeder', title: 'Beskeder', lead: 'De har skrevet og venter på svar fra dig.' },
      unassigned: {
        tab: 'Uden sagsbehandler',
        title: 'Borgere uden sagsbehandler',
        lead: 'Tag en, eller giv den til en kollega.',
      },
      due: {
        tab: 'Senest i dag',
        title: 'Senest i dag',
        lead: 'Samtaler og afslutninger, der skulle være sket.',
      },
      us: { tab: 'Venter på dig', title: 'Venter på dig', lead: 'Det næste skridt er dit.' },
      watch: { tab: 'Hold øje', title: 'Hold øje', lead: 'Forløb, hvor noget tyder på, at det er svært.' },
      followed: {
        tab: 'Du følger',
        title: 'Nyt om det, du følger',
        lead: 'Der er kommet nye blandt de ti, der passer bedst.',
      },
      tips: {
        tab: 'Nye opgaver',
        title: 'Nye opgaver, der kan passe',
        lead: 'Konsulenterne har fundet dem på besøg. Den nyeste står først.',
      },
      openings: {
        tab: 'Åbninger uden forslag',
        title: 'Åbninger uden forslag',
        lead: 'Nogen har brug for hænder. Find en, det passer til.',
      },
      others: {
        tab: 'Venter på andre',
        title: 'Venter på andre',
        lead: 'Trækker det ud, så ring. Et opkald hjælper oftest.',
      },
      ending: { tab: 'Slutter snart', title: 'Slutter snart', lead: 'Tal om det næste, mens der er tid.' },
      forgotten: {
        tab: 'Ingen glemmes',
        title: 'Ingen glemmes',
        lead: 'Her er der ikke sket noget i seks uger eller mere.',
      },
    },
    rows: {
      'call-me': {
        what: 'Ring til',
        why: ({ detail, place, days: count }) => `${detail} bad om et opkald ${ago(count)}. ${place}.`,
        action: 'Se og ring',
      },
      worried: {
        what: 'Hør, hvordan det går med',
        why: ({ detail, place, days: count }) => `${detail} skrev ${ago(count)}, at det er svært. ${place}.`,
        action: 'Se svaret',
      },
      unassigned: {
        what: 'Find en sagsbehandler til',
        why: ({ days: count }) => `Har ventet ${since(count)}.`,
        action: 'Tildel',
      },
      'follow-up': {
        what: 'Følg op med',
        why: ({ detail, place }) => `${detail}. ${place}.`,
        action: 'Skriv opfølgning',
      },
      close: {
        what: 'Afslut forløbet for',
        why: ({ place }) => `Den sidste dag er gået. ${place}.`,
        action: 'Afslut',
      },
      outcome: {
        what: 'Skriv resultatet for',
        why: ({ place }) => `Forløbet er slut, men hvad kom der ud af det? ${place}.`,
        action: 'Skriv resultat',
      },
      talk: {
        what: 'Ring til',
        why: ({ place }) => `Vil tale om forslaget, før der kommer et svar. ${place}.`,
        action: 'Se forslaget',
      },
      offer: {
        what: 'Send forslaget til',
        why: ({ place }) => `Valgt, men ikke sendt endnu. ${place}.`,
        action: 'Se forslaget',
      },
      'make-placement': {
        what: 'Lav en aftale for',
        why: ({ place }) => `Begge har sagt ja. ${place}.`,
        action: 'Gå videre',
      },
      sign: {
        what: 'Skriv under for kommunen:',
        why: ({ place }) => `De andre har skrevet under. Kun du mangler. ${place}.`,
        action: 'Skriv under',
      },
      'finish-draft': {
        what: 'Gør aftalen færdig for',
        why: ({ place }) => `Den er ikke sendt til underskrift. ${place}.`,
        action: 'Se kladden',
      },
      'find-opening': {
        what: 'Find et sted til',
        why: ({ days: count }) => `Fortalte om sine behov ${ago(count)} og er klar.`,
        action: 'Se forslag',
      },
      quiet: {
        what: 'Hør til',
        why: ({ days: count, place }) => `Ingen har skrevet noget i ${days(count)}. ${place}.`,
        action: 'Se forløbet',
      },
      falling: {
        what: 'Fremmødet falder for',
        why: ({ detail, place }) => `${detail} % af timerne de sidste 14 dage. ${place}.`,
        action: 'Se fremmødet',
      },
      steep: {
        what: 'Timerne stiger hurtigt for',
        why: ({ days: count, place }) => `Næste trin er om ${days(count)}. ${place}.`,
        action: 'Se planen',
      },
      'late-colleague': {
        what: 'En kollega mangler at følge op med',
        why: ({ detail, place }) => `${detail}. ${place}.`,
        action: 'Se opfølgninger',
      },
      concern: {
        what: 'Tal med',
        why: ({ place }) => `Har sagt, at noget ikke er rigtigt: ${place}.`,
        action: 'Læs det',
      },
      'new-openings': {
        what: 'Nye jobforslag til',
        why: () => 'Du følger, og der er kommet en eller flere nye.',
        action: 'Se forslag',
      },
      'new-citizens': {
        what: 'Nye kandidater til',
        why: ({ detail }) => `Du følger, og der er kommet en eller flere nye. ${detail}.`,
        action: 'Se kandidater',
      },
      'task-tip': {
        what: 'En opgave til',
        why: ({ detail, place }) => `${detail}. ${place}.`,
        action: 'Se hvorfor',
      },
      'visit-step': {
        what: 'Du har lovet',
        why: ({ place: step }) => step,
        action: 'Se besøget',
      },
      inquiry: {
        what: 'Svar',
        why: ({ detail }) => `Har bedt om hjælp: ${detail.toLowerCase()}.`,
        action: 'Se og ring',
      },
      'inquiry-aside': {
        what: 'Se, om det er spam:',
        why: () => 'Henvendelsen er lagt til side. Er den rigtig, løber fristen.',
        action: 'Se den',
      },
      'inquiry-late': {
        what: 'Svar nu',
        why: ({ detail }) => `Fristen er nær eller overskredet. Har bedt om hjælp: ${detail.toLowerCase()}.`,
        action: 'Se og ring',
      },
      'call-off': {
        what: 'Find folk til',
        why: ({ detail }) => `De mangler ${detail}. Se, hvem der er klar.`,
        action: 'Se, hvem der er klar',
      },
      message: {
        what: 'Svar:',
        why: ({ place, days: count }) => `${place ? `${place}. ` : ''}Har ventet på svar ${since(count)}.`,
        action: 'Læs og svar',
      },
      'lonely-opening': {
        what: 'Find en til',
        why: ({ place }) => `Ingen er foreslået endnu. ${place}.`,
        action: 'Se kandidater',
      },
      'contact-due': {
        what: 'Tag en snak med',
        why: ({ detail }) =>
          detail ? `For ${detail}, som er væk.` : 'Det er tid efter den rytme, I har aftalt.',
        action: 'Ring og notér',
      },
      'standing-in': {
        what: 'Du tager over for',
        why: ({ detail }) => detail || 'Det, der er til din kollega, står også her.',
        action: 'Se fraværet',
      },
      'while-away': {
        what: 'Velkommen tilbage,',
        why: () => 'Se, hvad der er sket hos dine virksomheder, mens du var væk.',
        action: 'Se, hvad der er sket',
      },
      'offer-waits': {
        what: 'Mangler svar fra',
        why: ({ place }) => `Forslaget er sendt. ${place}.`,
        action: 'Se forslaget',
      },
      'employer-waits': {
        what: 'Arbejdspladsen mangler at svare om',
        why: ({ place }) => `Borgeren har sagt ja. ${place}.`,
        action: 'Se forslaget',
      },
      'signature-waits': {
        what: 'Aftalen mangler underskrift for',
        why: ({ detail, place }) => `Vi venter på ${detail}. ${place}.`,
        action: 'Se aftalen',
      },
      'needs-missing': {
        what: 'Mangler at høre fra',
        why: () => 'Har ikke fortalt om behov og ønsker endnu.',
        action: 'Hjælp i gang',
      },
      ending: {
        what: 'Hvad skal der ske bagefter for',
        why: ({ place }) => `Forløbet slutter. ${place}.`,
        action: 'Se forløbet',
      },
      forgotten: {
        what: 'Ring til',
        why: () => 'Der er ikke sket noget længe.',
        action: 'Se borgeren',
      },
    } as Record<string, LineWords>,
    when: {
      today: 'i dag',
      waited: (count: number) => (count === 0 ? 'i dag' : `${days(count)}`),
      left: (count: number) => (count === 0 ? 'i dag' : `om ${days(count)}`),
      late: (count: number) => (count === 0 ? 'i dag' : `${days(count)} over`),
      quiet: (count: number) => `${Math.floor(count / 7)} uger`,
    },
    by: { citizen: 'Borgeren', mentor: 'Mentoren' } as Record<string, string>,
    and: ' og ',
    more: (count: number) => `Der er ${count} mere.`,
    showMore: (count: number) => `Vis ${count} mere`,
    moreLink: 'Se dem alle',
    portfolio: {
      title: 'Dine arbejdspladser',
      lead: 'Dem med noget, der venter, står først.',
      name: 'Arbejdsplads',
      waiting: 'Venter',
      people: 'Mennesker nu',
      openings: 'Åbninger',
      nothing: '–',
      all: 'Se hele porteføljen',
      whereToLook: 'Se, hvem vi ikke finder noget til, og hvor det er værd at lede efter opgaver',
      emptyTitle: 'Du har ingen arbejdspladser endnu',
      emptyText: 'Opret den første, du besøger, eller bed en kollega give dig nogle.',
      emptyAction: 'Opret arbejdsplads',
    },
  },
};
