import { fold } from './fold.ts';

/** What the compound words of working life are made of. */
export const workWords: readonly string[] = `
  affald afdeling afrydning afløser aften aktivitet alarm anlæg ansvar apotek arbejde arbejder areal arkiv asfalt
  assistent atelier auto avis badeland bager bageri bane bank bar barn barnepige børnehave bassin beboer bedding belægning
  benzin beplantning beslag bestilling beton betjening bibliotek billet bil biograf blomst blomster blad bolig
  bogholder bogholderi bog boks bord botilbud brand brev bro brød brødskærer brænde bud bund bus butik butiks bygge
  bygning bygnings by båd børn børne café camping chauffør computer container cykel data detail distribution dreng
  drev dreje drift drikke drivhus dyr dæk dør døgn ejendom eksamen elektriker elektronik elev emballage entreprenør
  ekspedient ekspedition etage fabrik fag farve ferie festival film firma fisk fiske fjerkræ flaske fliser flise flytning flytte foder
  forening forretning forsyning fortov frisør frivillig fritid frokost frugt frø fugl fyld fælles fængsel fører førsteklasses
  gade galleri garage garderobe gartner gartneri gaffel genbrug genbrugs gods golf grav grill grund gruppe græs
  grønt guide gulv gymnasium gæst gæste gård gårds hal handel handicap havn have hegn helse hest hjem hjemme hjælp hjælper
  hjul holder hospital hotel hus hushold hund hunde husdyr hvidevare høns hække hånd håndværk idræt indkøb industri installation
  institution inventar is jern jord journal jul kaffe kage kantine kanal karton kasse kasserer kat kemi kirke kirkegård
  kiosk klargøring klasse klient klub kloak klæde kok kommune kontor kontrol kopi kort korn kran krop kreds kul kultur
  kunde kunst kursus kvarter kvæg kylling kælder kød køkken køl køre kørsel lab laboratorium lager lagen land landbrug lastbil
  lastvogn led lege legeplads ledsager lejr levering linje linned logistik lokale lys læge lærer lærling løb løn
  madpakke mad maler maling malke mand mark marked maskin maskine mediator medarbejder medhjælp medhjælper medicin mejeri mekanik mekaniker
  metal middag mink mode montage montør morgen motor museum musik mur murer møbel mønster møde nat natur
  net omdeler operatør ordre opfylder opfylding opfyldning oplag oplevelse opgang opvask opsyn opsætter overvågning pakke pakkeri
  pakning papir park parkering part pasning passer patient pause pedel pension person personale piccolo pige pizza plads plads plan plante planteskole
  plast plejer pleje plejehjem plukker plæne politi post postsorterer privat produkt produktion proces pude pudser pølse pædagog pædagogisk
  post rask regnskab register reklame rejse renovation rengøring rens rensning reol reparation reparatør restaurant ride rideskole robot rullestue
  rør røgeri salg salon salt samler sand scene seng senge service servering servicemedarbejder sekretær sikkerhed skade skade skib sko skole skov skrald
  skrivning skur skærm slagter slagteri smed smøre smørrebrød snedker snerydning social sommer sortering specialskole sports sport
  spil spise stadion stald stationer station stat sten stilladser stofa stue støtte strand strøm strygning stål supermarked support svin svine svømme syer
  sygehus sygepleje sygeplejerske system sæson sælger sø tand tank tavle tarm taxa teater teglværk tegning teknik teknisk telefon telt
  tekstil tema tilsyn tjeneste tjener told torv tov trafik transport trappe truck tryk træ træning træfældning trælast tur turist tv tyre tømrer tørre
  tøj ung unge ungdoms ure ur vagt vand vandværk vare varer vareopfylder vask vaskeri vej vejleder ventilation vicevært vikar vin vindue vinter virksomhed vogn
  udendørs indendørs vuggestue vugge værelse værft værksted værk vært væver væksthus vækst ældre ældrepleje øko økologi ø ørred
`
  .trim()
  .split(/\s+/)
  .map(fold)
  .filter((word) => word.length > 2);
