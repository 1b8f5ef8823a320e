const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const points = (count: number): string => many(Math.abs(count), 'point', 'point');

export const weighing = {
  title: 'Hvad vægter i matchningen?',
  lead: 'Først finder matchningen det, borgeren kan klare. Vægtene bestemmer kun rækkefølgen af det. De åbner eller lukker aldrig noget.',
  how: 'Hvert forslag får trin for hver ting herunder. Trinene ganges med vægten og lægges sammen. Det, der får flest point, står øverst. 0 betyder, at tingen ikke tæller med.',
  field: (name: string, lowest: number, highest: number) => `${name} (${lowest}-${highest})`,
  ordinary: (weight: number) => `Almindeligvis ${weight}.`,
  changed: (weight: number) => `Hos jer ${weight}.`,
  range: (low: number, high: number) =>
    low < 0 ? `Trækker 0 til ${-low} trin fra.` : `Giver 0 til ${high} trin.`,
  tryIt: 'Se, hvad det gør',
  tryHint: 'Der bliver ikke gemt noget endnu.',
  reset: 'Prøv de almindelige vægte igen',
  back: 'Matchning',

  groups: {
    person: { title: 'Det, borgeren vil', terms: ['wish', 'interest'] },
    skills: { title: 'Det, borgeren kan', terms: ['must-competences', 'nice-competences'] },
    needs: { title: 'Hensyn', terms: ['adaptations', 'trials', 'unknowns', 'record'] },
    hours: { title: 'Timer og tur', terms: ['hours', 'rise', 'travel'] },
    future: { title: 'Det, der venter', terms: ['perspective', 'season'] },
  },
  terms: {
    wish: {
      name: 'Borgerens ønske',
      means: 'Ligner arbejdet det, borgeren ønsker? Det samme job giver 4 trin, den samme branche 3.',
      moves: 'Sæt den op, og det ønskede kommer højere, også når andet passer lidt dårligere.',
    },
    interest: {
      name: 'Set og vil gerne',
      means: 'Har borgeren været på stedet og sagt ja? Et ja giver 2 trin, et måske giver 1.',
      moves: 'Sæt den op, og steder, borgeren kender, kommer først.',
    },
    'must-competences': {
      name: 'Krav, borgeren skal lære',
      means: 'Trækker et trin fra for hver ting, man skal kunne, som borgeren ikke kan endnu.',
      moves: 'Sæt den op, og det, borgeren skal lære først, falder ned.',
    },
    'nice-competences': {
      name: 'Det, borgeren kan i forvejen',
      means: 'Giver et trin for hver ting, stedet beder om, som borgeren kan.',
      moves: 'Sæt den op, og erfaring tæller mere. Sæt den ned, og nye veje får plads.',
    },
    adaptations: {
      name: 'Tilpasninger',
      means: 'Trækker et trin fra for hver ting, stedet skal lave om.',
      moves: 'Sæt den op, og steder, der passer med det samme, kommer først.',
    },
    trials: {
      name: 'Ting, der skal prøves',
      means: 'Trækker fra, når noget er lidt mere, end borgeren er tryg ved i dag.',
      moves: 'Sæt den op, og det trygge kommer først. Sæt den ned, og der bliver plads til at prøve.',
    },
    unknowns: {
      name: 'Ubesvarede spørgsmål',
      means: 'Trækker et trin fra for hver ting, ingen har spurgt om endnu.',
      moves: 'Sæt den op, og det velbeskrevne kommer først.',
    },
    record: {
      name: 'Stedets erfaring',
      means: 'Giver et trin for hvert af borgerens hensyn, stedet har taget før.',
      moves: 'Sæt den op, og steder, der har gjort det godt før, kommer først.',
    },
    hours: {
      name: 'Timer fra start',
      means: 'Giver 2 trin, når timerne passer fra første dag, og 1, når stedet kan begynde lavere.',
      moves: 'Sæt den op, og det, der passer nu, kommer først.',
    },
    rise: {
      name: 'Flere timer med tiden',
      means: 'Giver 2 trin, når borgerens mål kan nås på stedet, og 1, når det kun kan nås en del af vejen.',
      moves: 'Sæt den op, og steder at vokse på kommer først.',
    },
    travel: {
      name: 'Kort tur',
      means: 'Giver et trin for hver fjerdedel af borgerens egen grænse, der er tilovers.',
      moves: 'Sæt den op, og det nære kommer først.',
    },
    perspective: {
      name: 'Udsigt til job',
      means: 'Giver 1 trin, når et job er muligt, 2, når det er aftalt, og 3, når det er sikkert.',
      moves: 'Sæt den op, og steder med et job bagefter kommer først.',
    },
    season: {
      name: 'Hvornår det starter',
      means: 'Trækker et trin fra for hver måned, man skal vente.',
      moves: 'Sæt den op, og det, der kan begynde nu, kommer først.',
    },
  },

  preview: {
    title: 'Det gør de nye vægte',
    lead: (people: number, openings: number) =>
      `Prøvet på ${many(people, 'borger', 'borgere')} og ${many(openings, 'åben jobåbning', 'åbne jobåbninger')}, som det står lige nu. Det er de samme borgere hver gang, så du kan sammenligne.`,
    changes: 'Det, du flytter',
    term: 'Vægt',
    from: 'Nu',
    to: 'Bliver',
    sameTitle: 'Vægtene er, som de var',
    same: 'Du har ikke flyttet noget. Ret et tal, og se igen.',
    effect: 'Virkningen',
    otherFirst: 'får et andet førstevalg',
    otherShown: 'får mindst ét andet forslag blandt de ti, der vises',
    otherOrder: 'får de samme ti i en anden rækkefølge',
    of: (people: number) => `af ${people}`,
    none: 'Ingen af dem ser en forskel.',
    nobodyTitle: 'Der er ingen at prøve på',
    nobody: 'Ingen borgere med svar har en åben jobåbning, der passer. Du kan godt gemme alligevel.',
    pairs: 'Tre, der flytter sig',
    pairsLead: 'Dem, der flytter sig længst. Uden navne: det er rækkefølgen, der skal ses.',
    pair: (title: string, workplace: string) => `${title}, ${workplace}`,
    person: (number: number) => `Borger ${number}`,
    move: (from: number | null, to: number | null, deep: number) =>
      `Fra ${from === null ? `længere nede end nr. ${deep}` : `nr. ${from}`} til ${to === null ? `længere nede end nr. ${deep}` : `nr. ${to}`}`,
    up: 'Rykker op',
    down: 'Rykker ned',
    points: (name: string, change: number) =>
      `${name}: ${change > 0 ? `${points(change)} mere` : `${points(change)} mindre`}.`,
    others: 'Får de samme point som før. Andre er rykket forbi.',
    save: 'Gem de nye vægte',
    saveTitle: 'Vil I gøre det?',
    why: 'Hvorfor ændrer I det?',
    whyHint: 'Det står i historikken, så andre kan forstå det senere.',
    again: 'Ret tallene igen',
    staleTitle: 'En anden var her først',
  },

  reach: {
    title: 'Så meget kan hver ting flytte',
    lead: 'Vægten gange de trin, tingen højst kan give eller trække fra.',
    chart: 'Point, tingen højst kan flytte et forslag',
    points: 'Point',
  },

  history: {
    title: 'Det er ændret før',
    none: 'Ingen har ændret noget. I bruger de almindelige vægte.',
    change: (name: string, from: number, to: number) => `${name} fra ${from} til ${to}`,
  },
};
