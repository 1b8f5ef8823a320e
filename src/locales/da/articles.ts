/**
 * The articles that come with Fodfæste. A text is paragraphs with an empty line between, “## ” before a
 * heading and “- ” before a point. Whoever the audience is, it is read aloud in one breath or it is too long.
 */
export const articles = {
  'den-foerste-dag': {
    audience: 'employer',
    title: 'Den første dag: det behøver ikke være svært',
    lead: 'En god modtagelse tager en halv time. Den kan spare jer for mange misforståelser.',
    body: `De fleste, der begynder hos jer gennem kommunen, har været væk fra arbejde længe. Den første dag kan fylde meget. I kan gøre den lettere med ganske få ting.

## Inden dagen
- Aftal, hvem der tager imod, og hvor man går ind.
- Sig det til kollegerne: hvad hun hedder, og hvad hun skal lave. Ikke mere end det.
- Find én opgave, som kan lykkes samme dag.

## På dagen
- Vis rundt. Glem ikke toilettet, kaffen og et sted, hvor man kan være i fred.
- Vis opgaven, gør den sammen, og gå så et skridt væk.
- Sig, hvornår dagen slutter. Hold det, også når det går godt.

## Når dagen er slut
Brug to minutter på at sige, hvad der gik godt. Spørg, hvad der var svært. Skriv eller ring til jeres konsulent, hvis noget undrer jer. Det er aldrig for tidligt.`,
  },
  'find-de-smaa-opgaver': {
    audience: 'employer',
    title: 'Find de små opgaver',
    lead: 'Otte timer om ugen er et job. De ligger tit spredt ud over jeres dygtigste folk.',
    body: `Spørg jer selv: Hvad laver vores faglærte, som en anden lige så godt kunne lave? Det kan være at gøre rent efter sig, folde kasser, vaske bilen, fylde op eller sætte labels på.

## Sådan finder I dem
- Gå en runde en helt almindelig tirsdag. Skriv ned, hvad der ligger og venter.
- Spørg hver kollega: Hvilken halv time om dagen ville du helst slippe for?
- Tænk på det, der aldrig bliver gjort. Lageret. Hylderne. Haven.

## Fra opgaver til job
Læg opgaverne sammen. Tolv løse halve timer er seks timer om ugen. Skriv, hvor tungt det er, hvor meget larm der er, og om det haster. Så kan vi finde et menneske, det passer til.

Jeres konsulent kommer gerne og går runden sammen med jer. Vi har ikke noget med i tasken. Vi lytter først.`,
  },
  'spoerg-til-opgaven': {
    audience: 'employer',
    title: 'Spørg til opgaven, ikke til sygdommen',
    lead: 'I behøver ikke kende en diagnose for at tage hensyn. Det er nok at vide, hvad der virker.',
    body: `Et skånehensyn er en ganske praktisk ting. Det er ikke en sygehistorie. »Jeg kan løfte fem kilo«. »Jeg har brug for én besked ad gangen«. »Jeg skal sidde lidt hver time«.

## Gode spørgsmål
- Hvad skal vi vide, for at du får en god dag her?
- Hvilke opgaver plejer at gå godt?
- Hvordan kan vi se, at det bliver for meget? Og hvad gør vi så?

## Spørgsmål, I skal lade ligge
Spørg ikke til diagnoser, medicin eller familie. Fortæller personen selv noget, så lyt, og lad det blive mellem jer.

## Skriv det ned
Aftal hensynene i Fodfæste. Så kan mentoren se dem, og ingen skal spørge to gange. Når forløbet er slut, forsvinder de igen.`,
  },
  'den-gode-mentor': {
    audience: 'employer',
    title: 'Hvem er den gode mentor?',
    lead: 'Vælg en, der har tid og ro. Det er vigtigere end titel og anciennitet.',
    body: `En mentor er en kollega, der lægger mærke til, hvordan det går. Ikke en behandler, og ikke en chef.

## Se efter en, der
- er på arbejde de samme dage
- kan forklare det samme to gange uden at sukke
- selv har lyst

## Giv mentoren plads
Sæt lidt tid af i vagtplanen. Ti minutter om morgenen og ti ved slutningen er godt begyndt. Sig til de andre kolleger, at den tid er arbejde.

## Hvad mentoren gør
Mentoren siger god morgen, viser opgaver, skriver, hvem der er mødt, og svarer en gang imellem på, hvordan det går. Det tager et minut på telefonen. Bliver mentoren i tvivl, ringer hun til konsulenten. Vi holder også mentorcaféer, hvor man kan tale med andre i samme situation.`,
  },
  'timer-op-og-ned': {
    audience: 'employer',
    title: 'Timer kan gå op, og de kan gå ned',
    lead: 'Den rigtige fart er den, der holder også næste måned.',
    body: `Mange begynder med to gange to timer om ugen. Det kan føles som lidt. Men det er sådan, man finder ud af, hvad der kan holde.

## Skru langsomt op
Læg en time på, når to uger i træk er gået godt. Ikke når én dag er gået fantastisk. Ofte er det personen selv, der vil for hurtigt frem. Så er det jer, der skal holde igen.

## Skru ned uden drama
En uge med færre timer er ikke et nederlag. Det er en justering. Aftal det på forhånd: Hvem siger til, og hvordan?

## Løntimer lidt ad gangen
Nogle af timerne kan blive til almindelig løn, mens resten stadig er praktik. I Fodfæste kan I se begge dele uge for uge, og hvad der er aftalt fremad.

Er I i tvivl om farten, så spørg konsulenten. Planen kan altid ændres, når alle tre er enige.`,
  },
  'naar-det-bliver-svaert': {
    audience: 'employer',
    title: 'Når det bliver svært',
    lead: 'Sig det tidligt. Et lille bump i dag er lettere end et brud om tre uger.',
    body: `Der kommer næsten altid et bump. En dag uden besked. En misforståelse. En kollega, der bliver træt af at forklare.

## Tre ting, der hjælper
- Tal om det samme dag, under fire øjne, og om det, der skete. Ikke om personen.
- Spørg først, hvad der var svært. Fortæl bagefter, hvad I har brug for.
- Aftal én ting, der skal være anderledes i morgen.

## Ring hellere én gang for meget
Jeres konsulent kan komme forbi, tale med jer begge og ændre opgaver eller timer. Det er vores arbejde, og I er ikke til besvær.

## Nogle gange skal det stoppe
Det forkerte sted bliver sjældent det rigtige af at vente. Så stopper vi, i ordentlighed. Det, I har lært om, hvad der virkede, hjælper personen videre til næste sted. Sig det højt, så det ikke føles som et nederlag for nogen.`,
  },
  'maader-at-begynde-paa': {
    audience: 'employer',
    title: 'Der er flere måder at begynde på',
    lead: 'I behøver ikke kunne reglerne. Men det er rart at vide, hvad vi taler om.',
    body: `## Praktik
Personen prøver arbejdet af i nogle uger uden løn fra jer. Det har et formål, som står i aftalen: at finde ud af noget, at lære noget, eller at komme tættere på rigtige timer.

## Småjob
Almindelig løn for få timer om ugen, sat sammen af opgaver, I alligevel har. Tit aftaler vi fra begyndelsen, hvad der sker, hvis begge er tilfredse.

## Fleksjob
For mennesker, som varigt kan arbejde mindre end andre. I betaler for det arbejde, der bliver udført. Kommunen har vurderet, hvad der skal til.

## Løntilskud
Personen er ansat og får løn, og kommunen giver et tilskud i en periode.

## Hvad gælder hos jer?
Der er regler om varighed, om hvor mange man kan have ad gangen, og om at det ikke må tage job fra andre. De ændrer sig fra år til år. Spørg jeres konsulent, før I lover noget. Så finder vi den måde, der passer.`,
  },
  'hvad-kollegerne-faar-at-vide': {
    audience: 'employer',
    title: 'Hvad må kollegerne få at vide?',
    lead: 'Det bestemmer den, det handler om. Spørg, og aftal ordene sammen.',
    body: `Kolleger vil gerne hjælpe, og de undrer sig, når en ny har andre timer end dem. Det er naturligt. Men det er personen selv, der bestemmer, hvad der bliver sagt.

## Aftal to sætninger
Sæt jer sammen den første dag, og find et par sætninger, som alle må høre. For eksempel: »Camilla er her tirsdag og torsdag formiddag. Hun arbejder bedst med én opgave ad gangen.« Så er der ikke brug for gæt.

## Det, I ikke siger
Helbred, familie, økonomi og kommune. Heller ikke i god mening, og heller ikke når nogen spørger.

## Papirer og skærme
Print ikke noget ud, der kan blive liggende. I Fodfæste kan I se det, der er delt med jer, så længe forløbet varer. Den dag det slutter, er det væk. Sådan skal det være.`,
  },
  'foer-du-besoeger-en-arbejdsplads': {
    audience: 'citizen',
    title: 'Før du besøger en arbejdsplads',
    lead: 'Det er helt normalt at være nervøs. Her er det, der plejer at hjælpe.',
    body: `Et besøg er bare et besøg. Du siger ikke ja til noget ved at gå ind ad døren.

## Dagen før
- Se, hvor det ligger. Hvordan kommer du derhen, og hvor lang tid tager det?
- Læg tøj frem, som du har det godt i.
- Skriv to ting ned, du gerne vil vide.

## På dagen
- Du må gerne have en med. Sig det til din kontakt i kommunen.
- Kom fem minutter før. Har du brug for luft, så gå en tur om hjørnet.
- Du må gerne sige: »Jeg er lidt nervøs.« De fleste bliver glade for at vide det.

## Bagefter
Mærk efter. Hvad var rart? Hvad var svært? Skriv det til os samme dag, mens du husker det. Et nej er lige så godt et svar som et ja.`,
  },
  'du-bestemmer-hvad-de-faar-at-vide': {
    audience: 'citizen',
    title: 'Du bestemmer, hvad de får at vide',
    lead: 'Arbejdspladsen ser kun det, du selv siger ja til. Og kun så længe du er der.',
    body: `Mange er bange for, at chefen ved alt. Sådan er det ikke her.

## Før du siger ja
Arbejdspladsen ved ikke, hvem du er. De kan se, hvad du kan, hvis du har valgt at vise det. Dit navn ser de først, når du siger ja til netop dem.

## Når du siger ja
Du sætter flueben ved det, de må se. Ét flueben ad gangen. Det kan være, hvor meget du kan løfte, eller at du har brug for ro. Ingen skal kende din diagnose.

## Når det er slut
Den dag forløbet slutter, kan de ikke se noget mere. Vil du gerne holde kontakten, kan du selv sige ja til det.

## Se, hvem der har set
Under »Hvem har set mine oplysninger« kan du se hvert opslag. Undrer noget dig, så spørg.`,
  },
  'faa-timer-er-ogsaa-arbejde': {
    audience: 'citizen',
    title: 'Få timer er også arbejde',
    lead: 'To timer om ugen kan være en god begyndelse. Det er ikke snyd.',
    body: `Måske tænker du, at to timer ikke er noget. Det er det. Mange, der i dag har et fast job, begyndte sådan.

## Find dit niveau
Spørg dig selv: Hvad kan jeg, når jeg også skal have en god dag i morgen? Det er det rigtige antal timer. Ikke det, du kunne engang. Ikke det, naboen kan.

## Op og ned er begge dele i orden
Timerne kan sættes op, når det går godt. De kan også sættes ned igen. Det er aftalt fra starten, så du skal ikke undskylde.

## Når du vil for meget
Det er dejligt at have lyst. Men pas på de gode dage. De kan lokke dig til at give for meget. Vent to uger, før du lægger en time på.

Du kan se din plan i Fodfæste. Den viser, hvad der er aftalt, og hvor langt du er kommet.`,
  },
  'naar-det-bliver-for-meget': {
    audience: 'citizen',
    title: 'Når det bliver for meget',
    lead: 'Sig det så tidligt, du kan. Ingen bliver sure.',
    body: `Alle har dårlige dage. Det vigtige er, at du ikke er alene med dem.

## Tegn, du kan holde øje med
- Du sover dårligt natten før.
- Du er helt flad, når du kommer hjem.
- Du finder på grunde til ikke at tage af sted.

## Det kan du gøre
- Sig det til din mentor. »I dag er svær« er nok.
- Tryk på »Ring til mig« i Fodfæste. Så ringer vi.
- Tag en pause. Den er aftalt, og du har ret til den.

## Hvis det ikke bliver bedre
Så ændrer vi noget. Færre timer, andre opgaver eller et andet sted. At stoppe er ikke at fejle. Du ved mere nu, end da du begyndte, og det tager du med dig.`,
  },
  'spoerg-loes': {
    audience: 'citizen',
    title: 'Spørg løs: gode spørgsmål til en arbejdsplads',
    lead: 'Du må gerne spørge. Det viser, at du tænker dig om.',
    body: `Du behøver ikke stille dem alle. Vælg to eller tre, der betyder noget for dig.

## Om dagen
- Hvad er det første, jeg skal lave?
- Hvornår er der pause, og hvor holder I den?
- Hvem kan jeg spørge, når jeg er i tvivl?

## Om stedet
- Hvor meget larm er der?
- Arbejder man alene eller sammen?
- Er der et sted, hvor jeg kan være lidt i fred?

## Om hensyn
- Kan jeg sidde ned, når jeg har brug for det?
- Kan jeg få opgaverne på en seddel?
- Hvad gør jeg, hvis jeg skal gå før tid?

Bliver du i tvivl bagefter, så skriv til os. Vi spørger gerne for dig.`,
  },
  'din-foerste-dag': {
    audience: 'citizen',
    title: 'Din første dag',
    lead: 'Du skal ikke kunne noget endnu. Du skal bare komme.',
    body: `Den første dag handler om at finde toilettet, kaffen og ét menneske at spørge.

## Tag med
- noget at drikke og en madpakke
- telefonen og nummeret på din kontakt
- en seddel med det, du gerne vil huske

## Sådan går dagen tit
Nogen tager imod dig og viser rundt. Så får du en opgave, som du prøver sammen med en. Du skal ikke være hurtig. Du må gerne spørge om det samme to gange.

## Når du går hjem
Sig farvel. Skriv, hvordan det gik, i Fodfæste. Det tager et halvt minut, og vi læser det.

## Hvis du ikke kommer af sted
Ring eller skriv, så snart du ved det. Så finder vi en ny dag. Du har ikke ødelagt noget.`,
  },
  'lav-en-profil-der-ligner-dig': {
    audience: 'citizen',
    title: 'Lav en profil, der ligner dig',
    lead: 'Den skal ikke være flot. Den skal være sand, så de rigtige finder dig.',
    body: `På markedspladsen kan arbejdsgivere se, hvad du kan. De kan ikke se, hvem du er. Du bestemmer, hvad der står, og du kan altid tage det ned igen.

## Skriv, hvad du kan
Tænk bredt. Har du passet have, lavet mad til mange, holdt styr på et lager eller hjulpet en nabo? Det tæller.

## Skriv, hvad der skal til
Sig det lige ud. »Jeg arbejder bedst om formiddagen.« »Jeg har brug for ro.« Så slipper du for steder, der ikke passer.

## Lad være med at skrive
Dit navn, dit nummer, din gade eller din sygdom. Det kommer vi ikke til at vise.

## Tag det roligt
Du kan gemme en halv profil og komme tilbage i nat eller om en uge. Vil du have hjælp, så skriver vi den sammen.`,
  },
  'nej-er-ogsaa-et-svar': {
    audience: 'citizen',
    title: 'Et nej er også et svar',
    lead: 'Får du nej, handler det sjældent om dig. Og du må også selv sige nej.',
    body: `Det gør ondt at få nej. Især når man har samlet mod i flere dage.

## Når de siger nej
Ofte var stillingen besat, eller opgaverne passede ikke. Vi får grunden at vide og leder videre. Du skal ikke gøre noget.

## Når du siger nej
Du må gerne sige nej til et forslag. Fortæl os hvorfor. Var det for langt væk? For meget larm? De forkerte timer? Så rammer det næste forslag bedre.

## Når ingen svarer
Der er grænser for, hvor længe vi venter. Arbejdsgivere får en påmindelse. Svarer de stadig ikke, får de en pause på markedspladsen, og du får besked.

## Gør noget rart
Gå en tur, ring til en ven, kom til et arrangement. I morgen er der en ny dag.`,
  },
};
