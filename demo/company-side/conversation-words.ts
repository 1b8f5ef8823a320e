/** Who takes part, as the threads name them. */
export type Voice = 'citizen' | 'employer' | 'mentor' | 'caseworker' | 'consultant';

export type Line = readonly [daysAgo: number, hour: number, who: Voice, body: string];

export interface ThreadStory {
  /** A citizen's running placement, a citizen alone, a workplace, or one of its openings. */
  readonly about:
    | { placement: string }
    | { citizen: string }
    | { workplace: string }
    | { opening: string; workplace: string };
  readonly subject: string;
  readonly lines: readonly Line[];
  readonly agreed?: readonly { what: string; who: Voice; inDays: number; done?: number }[];
  readonly note?: readonly [daysAgo: number, who: 'caseworker' | 'consultant', body: string];
  readonly closed?: number;
  /** Who has not read the last of it. */
  readonly unread?: readonly Voice[];
  readonly byMail?: Voice;
}

const solved: readonly ThreadStory[] = [
  {
    about: { placement: 'Jonas Brink' },
    subject: 'Pausen klokken otte',
    lines: [
      [
        26,
        14,
        'mentor',
        'Jonas går hjem i pausen og kommer igen. Det er fint for mig, men de andre undrer sig.',
      ],
      [26, 19, 'citizen', 'Der er så mange i frokoststuen. Jeg ved ikke, hvad jeg skal sige.'],
      [25, 9, 'caseworker', 'Tak, fordi I siger det. Kunne pausen holdes et andet sted de første uger?'],
      [25, 12, 'employer', 'Der står et bord på lageret. Lis holder tit sin pause der alligevel.'],
      [25, 17, 'citizen', 'Det vil jeg gerne prøve.'],
      [12, 13, 'mentor', 'Han spiste med mig i dag. Vi talte om fisk.'],
    ],
    agreed: [
      { what: 'Pausen holdes på lageret sammen med Lis', who: 'mentor', inDays: -20, done: 22 },
      { what: 'Vi hører, om frokoststuen skal prøves igen', who: 'caseworker', inDays: 9 },
    ],
    note: [25, 'caseworker', 'Nævn ikke frokoststuen på næste møde, medmindre han selv gør det.'],
  },
  {
    about: { placement: 'Birthe Kjeldahl' },
    subject: 'Ondt i ryggen efter to timer',
    lines: [
      [40, 11, 'citizen', 'Torsdag måtte jeg lægge mig, da jeg kom hjem. Det er stablerne, tror jeg.'],
      [40, 13, 'employer', 'Det går ikke. Vi flytter dig til beslagene, der sidder man ned.'],
      [39, 9, 'caseworker', 'Godt set. Er to timer stadig det rigtige?'],
      [39, 16, 'citizen', 'Ja. Bare ikke stablerne.'],
      [32, 10, 'mentor', 'Birthe har pakket beslag i en uge. Hun siger selv, at det er bedre.'],
    ],
    agreed: [
      { what: 'Ingen stabler mere', who: 'mentor', inDays: -38, done: 39 },
      { what: 'En stol, der kan hæves, ved pakkebordet', who: 'employer', inDays: -30, done: 33 },
    ],
    closed: 30,
  },
  {
    about: { placement: 'Amina Yusuf' },
    subject: 'Nøgler og alarm på skolen',
    lines: [
      [9, 8, 'mentor', 'Amina er klar til at åbne skolen selv. Må hun få en nøgle?'],
      [9, 10, 'employer', 'Ja. Hun skal skrive under for den, så er det klaret.'],
      [8, 15, 'citizen', 'Jeg er bange for alarmen. Kan nogen vise mig det to gange?'],
      [8, 16, 'mentor', 'Selvfølgelig. Vi gør det mandag og tirsdag.'],
      [2, 14, 'citizen', 'Jeg åbnede selv i dag. Den sagde ingenting.'],
    ],
    agreed: [
      { what: 'Vise alarmen to gange', who: 'mentor', inDays: -3, done: 4 },
      { what: 'Nøgle og kvittering', who: 'employer', inDays: -2, done: 5 },
    ],
    unread: ['caseworker'],
  },
  {
    about: { placement: 'Kasper Riis' },
    subject: 'To opgaver på én gang',
    lines: [
      [15, 10, 'citizen', 'Når der kommer en ny film, før den gamle er færdig, taber jeg tråden.'],
      [15, 11, 'employer', 'Forstået. Du får den næste, når du selv siger til.'],
      [14, 9, 'caseworker', 'Kan I skrive det op et sted, så alle ved det?'],
      [14, 13, 'employer', 'Der hænger nu en tavle: én film, ét navn.'],
    ],
    agreed: [{ what: 'Én film ad gangen, skrevet på tavlen', who: 'employer', inDays: -12, done: 13 }],
    closed: 7,
  },
];

const open: readonly ThreadStory[] = [
  {
    about: { placement: 'Signe Aaboe' },
    subject: 'Bilen er for varm til hunden',
    lines: [
      [
        5,
        18,
        'citizen',
        'Hunden kan ikke ligge i bilen mellem ruterne, når solen skinner. Jeg bliver urolig.',
      ],
      [4, 9, 'consultant', 'Det skal I ikke finde jer i. Kan ruten deles, så der er skygge midt på dagen?'],
      [3, 12, 'employer', 'Vi kan bytte om på mandag og torsdag. Jeg skal lige tale med Gitte.'],
      [1, 8, 'citizen', 'Er der nyt? Jeg skal køre i overmorgen.'],
    ],
    agreed: [
      { what: 'Bytte om på ruterne mandag og torsdag', who: 'employer', inDays: 1 },
      { what: 'Vifte og dug til bilen', who: 'consultant', inDays: -1 },
    ],
    note: [4, 'consultant', 'Gitte er ny som mentor. Ring til hende, før vi foreslår mere.'],
    unread: ['employer', 'caseworker', 'consultant'],
  },
  {
    about: { placement: 'Lene Tofte' },
    subject: 'En dag mere om ugen?',
    lines: [
      [6, 12, 'mentor', 'Lene er færdig før tid hver onsdag. Skal hun prøve fredag også?'],
      [6, 20, 'citizen', 'Måske. Jeg er træt torsdag aften. Men jeg vil gerne.'],
      [2, 9, 'mentor', 'Vi kan begynde med to timer. Hvad siger I på kommunen?'],
    ],
    unread: ['caseworker'],
  },
  {
    about: { placement: 'Emil Vestergaard' },
    subject: 'Første dag på værkstedet',
    lines: [
      [3, 10, 'employer', 'Hvad skal Emil have på? Vi har sko i 42 til 46.'],
      [3, 15, 'citizen', '44. Skal jeg selv have bukser med?'],
      [2, 8, 'employer', 'Nej, dem har vi. Kom kl. 8, så viser Kim rundt.'],
      [1, 19, 'citizen', 'Ok. Må man have høretelefoner på?'],
    ],
    unread: ['employer', 'caseworker'],
    byMail: 'employer',
  },
  {
    about: { placement: 'Nadia Holm Ravn' },
    subject: 'Når børnene bliver syge',
    lines: [
      [4, 20, 'citizen', 'Hvem skal jeg ringe til, hvis en af dem er syg om morgenen?'],
      [
        3,
        9,
        'caseworker',
        'Ring til køkkenet først og send mig en besked bagefter. Det er helt i orden at blive hjemme.',
      ],
      [3, 11, 'employer', 'Vi møder kl. 7, så ring bare der. Vi klarer dagen.'],
    ],
    agreed: [{ what: 'Sende Nadia nummeret til køkkenet', who: 'employer', inDays: 2 }],
    unread: ['citizen'],
  },
  {
    about: { citizen: 'Morten Skytte' },
    subject: 'De to forslag',
    lines: [
      [2, 21, 'citizen', 'Må jeg sige ja til begge, eller er det enten eller?'],
      [1, 10, 'caseworker', 'Du må gerne møde dem begge. Først når du har mødt dem, skal du vælge.'],
      [0, 7, 'citizen', 'Tak. Så vil jeg gerne se trykkeriet først. Kan du tage med?'],
    ],
    unread: ['caseworker'],
  },
  {
    about: { citizen: 'Jonas Brink' },
    subject: 'Læge på tirsdag',
    lines: [
      [7, 16, 'citizen', 'Jeg skal til læge tirsdag kl. 10. Skal jeg sige det til Lis?'],
      [6, 9, 'caseworker', 'Du behøver kun sige, at du ikke kan den dag. Hvorfor er din egen sag.'],
      [6, 9, 'citizen', 'Ok. Tak.'],
    ],
    closed: 5,
  },
  {
    about: { citizen: 'Dorthe Lykke' },
    subject: 'Hvad sker der nu?',
    lines: [
      [6, 11, 'citizen', 'Sæsonen er slut. Jeg vil helst noget med planter igen.'],
      [
        5,
        14,
        'caseworker',
        'Det har jeg skrevet ned. To havecentre pakker buketter hele vinteren. Skal jeg spørge dem?',
      ],
    ],
    unread: ['citizen'],
  },
];

const companies: readonly ThreadStory[] = [
  {
    about: { workplace: 'Købmand Holst' },
    subject: 'Opfølgning efter besøget',
    lines: [
      [
        18,
        13,
        'consultant',
        'Tak for kaffen. Jeg har skrevet datotjekket op som en opgave på fire timer om ugen.',
      ],
      [17, 7, 'employer', 'Fint. Kan det ligge før kl. 9? Der er der ingen kunder.'],
      [17, 10, 'consultant', 'Ja. Det passer godt til en, der gerne vil have ro.'],
    ],
    closed: 12,
  },
  {
    about: { workplace: 'Solvang Havecenter' },
    subject: 'Folk til foråret',
    lines: [
      [4, 9, 'employer', 'Vi mangler to fra marts igen. Er nogen af dem fra sidste år ledige?'],
      [3, 8, 'consultant', 'Jeg spørger dem i denne uge. Hvor mange timer tænker du?'],
      [2, 17, 'employer', 'Tyve om ugen. Gerne en, der kan tåle at stå.'],
    ],
    unread: ['consultant'],
    byMail: 'employer',
  },
  {
    about: { workplace: 'Fjordkant Møbler' },
    subject: 'Løn i fleksjob: hvad betaler vi?',
    lines: [
      [13, 12, 'employer', 'Hvis en bliver ansat 8 timer i fleksjob, hvad koster det os så?'],
      [
        12,
        9,
        'consultant',
        'I betaler for de timer, der bliver arbejdet. Kommunen betaler resten til personen selv.',
      ],
      [12, 10, 'employer', 'Det er til at forstå.'],
    ],
    closed: 10,
  },
  {
    about: { workplace: 'Lundsager Auto' },
    subject: 'Flere timer til foråret',
    lines: [[2, 8, 'consultant', 'I taler om flere løntimer. Skal vi tage en snak i næste uge?']],
    unread: ['employer'],
  },
  {
    about: { opening: 'Rutiner bag butikken', workplace: 'Tøj og Ting' },
    subject: 'Skal man kunne løfte?',
    lines: [
      [
        10,
        10,
        'consultant',
        'En borger spørger, om kasserne kan pakkes ud ved bordet. Hun må ikke løfte over fem kilo.',
      ],
      [10, 15, 'employer', 'Ja. Vi bærer dem ind om aftenen, så står de klar.'],
      [9, 9, 'consultant', 'Tak. Jeg retter det i åbningen.'],
    ],
    closed: 8,
  },
  {
    about: { opening: 'Orden på værkstedet', workplace: 'Lundsager Auto' },
    subject: 'Er der varme i hallen?',
    lines: [
      [
        3,
        11,
        'consultant',
        'Hvor koldt er der om vinteren? En, det ellers passer til, tåler ikke kold luft.',
      ],
      [1, 12, 'employer', 'Der er 16 grader, men porten står tit åben. Vi kan lukke den, når I siger til.'],
    ],
    unread: ['consultant'],
  },
  {
    about: { opening: 'Rolig hjælp i plantehuset', workplace: 'Solvang Havecenter' },
    subject: 'Kan man begynde med en time?',
    lines: [
      [20, 9, 'consultant', 'Kan en begynde med én time to gange om ugen?'],
      [19, 14, 'employer', 'Ja, det gjorde den sidste også.'],
    ],
    closed: 15,
  },
  {
    about: { opening: 'Klippe i eget tempo', workplace: 'Lysning Film' },
    subject: 'Kan noget klippes hjemme?',
    lines: [
      [8, 13, 'consultant', 'Kan man klippe hjemmefra en af dagene?'],
      [7, 10, 'employer', 'Ja, når vi har set hinanden nogle uger først. Vi låner en skærm ud.'],
    ],
  },
  {
    about: { opening: 'Rengøring med sikkert job', workplace: 'Klarfjord Rengøring' },
    subject: 'Dansk på arbejdet',
    lines: [
      [5, 9, 'consultant', 'Hvor meget dansk skal man kunne den første måned?'],
      [4, 7, 'employer', 'Ja, nej og hvor. Resten lærer man af Bodil.'],
      [4, 9, 'consultant', 'Det skriver jeg ordret. Tak.'],
    ],
    closed: 3,
  },
];

export const threadStories: readonly ThreadStory[] = [...solved, ...open, ...companies];
