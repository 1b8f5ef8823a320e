import type { Demands } from '#domains/matching/index.ts';

/** What is said at a visit, in the employer's words. */
export interface Said {
  readonly hurts: string;
  readonly undone: string;
  readonly months?: readonly number[];
  readonly shared?: string;
  readonly nextStep: string;
}

export const saidIn: Readonly<Record<string, readonly Said[]>> = {
  shop: [
    {
      hurts: 'Vi åbner klokken otte, og hylderne er aldrig fyldt, når de første kunder kommer.',
      undone: 'Pap og flasker hober sig op bag ved. Det bliver taget, når nogen har fem minutter.',
      months: [11, 12],
      shared:
        'Butikkerne vil gerne have hjælp før åbningstid. Der er stille og ingen kunder, så det er et godt sted at begynde for den, der har brug for ro.',
      nextStep: 'Jeg kommer med et forslag til en person, der kan møde klokken seks.',
    },
    {
      hurts: 'Ungarbejderne kan kun efter skole. Om formiddagen er vi to.',
      undone: 'Datoerne bliver ikke tjekket. Vi smider for meget ud.',
      shared: 'To butikker i træk har sagt det samme: formiddagen er tynd, og dato-tjek bliver ikke gjort.',
      nextStep: 'Vi tales ved, når sommerplanen er lagt.',
    },
  ],
  green: [
    {
      hurts: 'Fra marts til juni løber vi stærkt. Resten af året kan vi selv.',
      undone: 'Ukrudt i potterne. Det ser folk som det første.',
      months: [3, 4, 5, 6],
      shared: 'Havecentrene bestiller folk i februar, hvis de skal nå at være lært op. Ring i januar.',
      nextStep: 'Jeg ringer i januar om to til foråret.',
    },
    {
      hurts: 'Når det regner, står vi fem og kigger. Når det er sol, mangler vi fem.',
      undone: 'Redskaberne bliver aldrig gjort rene og sat på plads.',
      months: [4, 5, 9],
      nextStep: 'Vi prøver med en, der kan komme efter vejret.',
    },
  ],
  warehouse: [
    {
      hurts: 'Returvarerne står i tre bure. Ingen har tid til at pakke dem ud.',
      undone: 'Emballagen skal foldes og sorteres. Lige nu koster det os gebyr hver måned.',
      months: [10, 11, 12],
      shared:
        'Returvarer er et hul i alle lagrene lige nu. Opgaven er rolig, den står stille, og man kan gå fra den.',
      nextStep: 'Jeg sender et forslag om ti timer om ugen.',
    },
    {
      hurts: 'Truckførerne går selv og fejer. Det er dyre timer.',
      undone: 'Etiketter, der mangler. Så leder folk.',
      nextStep: 'De finder ud af, hvem der kan være kontaktperson.',
    },
  ],
  production: [
    {
      hurts: 'Vi udlærte bruger en time om dagen på rengøring. Hver eneste.',
      undone: 'Spåner under maskinerne. Det bliver gjort, når der kommer besøg.',
      shared:
        'Spørg altid på gulvet, hvad de udlærte bruger tid på. Her var det fem timer om ugen til rengøring pr. mand.',
      nextStep: 'Vi prøver med otte timer om ugen i tre måneder. Går det godt, bliver det til et job.',
    },
    {
      hurts: 'Vi har sagt nej til to ordrer, fordi vi ikke kan nå at pakke.',
      undone: 'Kontrol af løsdele. Den ligger i en kasse på mit kontor.',
      months: [8, 9],
      nextStep: 'De viser pakkebordet frem for en eller to i næste uge.',
    },
  ],
  kitchen: [
    {
      hurts: 'Kokken skræller selv kartofler. Så bliver menuen derefter.',
      undone: 'Opvasken fra møderne står til dagen efter.',
      shared:
        'Køkkenerne har brug for hænder mellem ni og tolv. Opvasken larmer, men skrællerummet er roligt.',
      nextStep: 'Jeg kommer forbi med en, der vil prøve en formiddag.',
    },
  ],
  cleaning: [
    {
      hurts: 'Folk melder sig syge om mandagen, og så skal jeg selv ud at køre.',
      undone: 'Vaskekludene bliver lagt i bunker og ikke foldet.',
      nextStep: 'Vi taler om en fast person til vaskeriet.',
    },
    {
      hurts: 'Det haster altid. Der er ingen, der har tid til at lære nye op.',
      undone: 'Vognene bliver ikke fyldt op til dagen efter.',
      shared: 'Vogne, der bliver fyldt op om eftermiddagen, er en god stille opgave på to timer.',
      nextStep: 'De laver et ark med billeder over en færdig vogn.',
    },
  ],
  hotel: [
    {
      hurts: 'I maj og august kan vi ikke få folk for penge.',
      undone: 'Terrassen. Møblerne skulle have været slebet i foråret.',
      months: [5, 6, 7, 8],
      shared: 'Hotellerne vil gerne have folk ind i april, så de kender huset, når det bliver travlt.',
      nextStep: 'Jeg ringer i marts om to til sæsonen.',
    },
  ],
  office: [
    {
      hurts: 'Bilagene kommer stadig på papir. Vi scanner om aftenen.',
      undone: 'Arkivet i kælderen. Det skulle have været tømt for tre år siden.',
      months: [1, 4],
      shared: 'Flere kontorer har papirarkiver, der skal scannes. Rolig opgave, eget rum, ingen telefon.',
      nextStep: 'Vi begynder med én reol og ser, hvor lang tid den tager.',
    },
  ],
  workshop: [
    {
      hurts: 'Mekanikerne vasker biler. Det er firehundrede kroner i timen.',
      undone: 'Dækhotellet roder. Vi leder efter dæk hver morgen.',
      months: [3, 4, 10, 11],
      shared: 'Dækskifte i oktober og marts: alle værksteder mangler en, der kan bære, finde og mærke dæk.',
      nextStep: 'De vil gerne møde en person, før vi aftaler noget.',
    },
  ],
  construction: [
    {
      hurts: 'Svendene rydder op på pladsen hver fredag fra tolv.',
      undone: 'Værktøjet kommer ikke hjem i containeren.',
      nextStep: 'Jeg finder en, der vil med ud to formiddage om ugen.',
    },
  ],
  culture: [
    {
      hurts: 'Vi laver det kreative om natten, for om dagen svarer vi på mails.',
      undone: 'Billedarkivet. Ingen kan finde noget.',
      shared: 'Små kreative steder har plads til én ad gangen og meget frie mødetider.',
      nextStep: 'Vi tager en kop kaffe med en, der kan lide orden.',
    },
  ],
  farming: [
    {
      hurts: 'Vi er to, og der er køer hver dag.',
      undone: 'Hegnene. Og stalden skulle kalkes.',
      months: [5, 8, 9],
      nextStep: 'Den, vi finder, skal kunne lide dyr. Jeg spørger sagsbehandlerne.',
    },
  ],
  care: [
    {
      hurts: 'De uddannede går og dækker bord og kører vasketøj.',
      undone: 'Der er ingen, der læser avis højt mere.',
      shared:
        'På plejecentrene er der meget, der ikke er pleje: bord, vasketøj, blomster, avis. Spørg køkkenet og ikke kun lederen.',
      nextStep: 'Vi skriver de små opgaver ned sammen næste gang.',
    },
  ],
  children: [
    {
      hurts: 'Pædagogerne vasker legetøj, når børnene sover.',
      undone: 'Legepladsen bliver ikke fejet, og skuret er kaos.',
      nextStep: 'De taler med forældrerådet og ringer til mig.',
    },
  ],
};

export interface NewTask {
  readonly title: string;
  readonly hours: number;
  readonly isco: string;
  readonly rhythm: string;
  readonly doneBy: string;
  readonly adaptable?: string;
  readonly demands: Demands;
}

/** Spotted in the last weeks, and in no opening yet. */
export const newTasksIn: Readonly<Record<string, readonly NewTask[]>> = {
  production: [
    {
      title: 'Feje og tømme spåner',
      hours: 5,
      isco: '9112',
      rhythm: 'Hver dag sidst på dagen',
      doneBy: 'Fire udlærte, en time hver. Det er dyre timer.',
      adaptable: 'Det kan også gøres om morgenen, før maskinerne kører.',
      demands: {
        lifting: { level: 1, lowersTo: 0 },
        'standing-walking': { level: 2, lowersTo: 1 },
        noise: { level: 2, lowersTo: 1 },
        customers: { level: 0, lowersTo: null },
      },
    },
    {
      title: 'Pakke reservedele i poser',
      hours: 3,
      isco: '9321',
      rhythm: 'Når der er noget i kassen',
      doneBy: 'Værkføreren, i sin frokost',
      demands: {
        'sitting-still': { level: 2, lowersTo: 1 },
        'fine-handwork': { level: 2, lowersTo: 1 },
        pace: { level: 0, lowersTo: null },
      },
    },
  ],
  shop: [
    {
      title: 'Pap og flasker bag ved',
      hours: 4,
      isco: '9334',
      rhythm: 'Mandag, onsdag og fredag formiddag',
      doneBy: 'Den, der har fem minutter',
      adaptable: 'Man kan være alene bag ved og holde pause, når man vil.',
      demands: {
        lifting: { level: 1, lowersTo: null },
        customers: { level: 0, lowersTo: null },
        'many-people': { level: 0, lowersTo: null },
        'spoken-danish': { level: 1, lowersTo: 0 },
      },
    },
  ],
  warehouse: [
    {
      title: 'Pakke returvarer ud',
      hours: 6,
      isco: '9333',
      rhythm: 'Når som helst i åbningstiden',
      doneBy: 'Ingen. Der står tre bure.',
      adaptable: 'Man kan sidde eller stå, og der er ingen, der venter.',
      demands: {
        lifting: { level: 1, lowersTo: 0 },
        pace: { level: 0, lowersTo: null },
        'written-danish': { level: 1, lowersTo: null },
      },
    },
  ],
  workshop: [
    {
      title: 'Mærke og finde dæk',
      hours: 8,
      isco: '9333',
      rhythm: 'Fire formiddage om ugen',
      doneBy: 'Mekanikerne, hver morgen',
      demands: {
        lifting: { level: 2, lowersTo: 1 },
        'standing-walking': { level: 2, lowersTo: null },
        noise: { level: 2, lowersTo: null },
        digital: { level: 1, lowersTo: 0 },
      },
    },
    {
      title: 'Vaske biler før aflevering',
      hours: 4,
      isco: '9122',
      rhythm: 'Hver eftermiddag',
      doneBy: 'Mekanikerne',
      demands: { 'standing-walking': { level: 2, lowersTo: null }, weather: { level: 2, lowersTo: 1 } },
    },
  ],
  care: [
    {
      title: 'Dække bord og samle vasketøj',
      hours: 5,
      isco: '9412',
      rhythm: 'Hver dag fra elleve til tolv',
      doneBy: 'De uddannede, midt i middagen',
      adaptable: 'Man kan nøjes med bordene, hvis vognen er for tung.',
      demands: {
        lifting: { level: 1, lowersTo: 0 },
        'standing-walking': { level: 2, lowersTo: 1 },
        'responsibility-people': { level: 0, lowersTo: null },
        'many-people': { level: 1, lowersTo: null },
      },
    },
  ],
  office: [
    {
      title: 'Scanne gamle mapper',
      hours: 4,
      isco: '4110',
      rhythm: 'Når det passer',
      doneBy: 'Ingen i tre år',
      adaptable: 'Eget rum i kælderen med vindue. Musik i ørerne er helt fint.',
      demands: {
        'sitting-still': { level: 2, lowersTo: 1 },
        digital: { level: 1, lowersTo: null },
        concentration: { level: 1, lowersTo: null },
        noise: { level: 0, lowersTo: null },
      },
    },
  ],
};
