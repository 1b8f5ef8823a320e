type FourLevels = readonly [string, string, string, string];

export interface DimensionTexts {
  readonly name: string;
  /** To the citizen. */
  readonly question: string;
  /** To the workplace, when the demand is not known. */
  readonly ask: string;
  /** What works for the person at level 0–3. */
  readonly need: FourLevels;
  /** What the task asks at level 0–3. */
  readonly demand: FourLevels;
}

export const dimensions = {
  lifting: {
    name: 'Løft',
    question: 'Hvor meget kan du løfte?',
    ask: 'Hvad er det tungeste, man løfter, og hvor tit?',
    need: [
      'Næsten ingenting. En kop eller en bog går.',
      'Op til 5 kg, fx en pose kartofler.',
      'Op til 12 kg nogle gange om dagen, fx en kasse med varer.',
      'Tunge ting hver dag, fx en sæk på 20 kg.',
    ],
    demand: [
      'Man løfter kun småting.',
      'Man løfter op til 5 kg, fx en pose kartofler.',
      'Man løfter op til 12 kg nogle gange om dagen, fx en kasse med varer.',
      'Man løfter tungt hver dag, fx sække på 20 kg.',
    ],
  },
  'standing-walking': {
    name: 'Stå og gå',
    question: 'Hvor længe kan du stå og gå?',
    ask: 'Hvor længe står eller går man, før man kan sætte sig?',
    need: [
      'Kun få minutter ad gangen. Jeg skal kunne sidde ned.',
      'Op til en halv time, så en pause på en stol.',
      'Et par timer, hvis jeg kan sidde ned indimellem.',
      'Hele arbejdsdagen, fx som i en butik.',
    ],
    demand: [
      'Arbejdet kan gøres siddende.',
      'Man står eller går op til en halv time ad gangen.',
      'Man står og går et par timer ad gangen.',
      'Man står og går hele dagen, fx i en butik.',
    ],
  },
  'sitting-still': {
    name: 'Sidde stille',
    question: 'Hvor længe kan du sidde ned ad gangen?',
    ask: 'Hvor længe sidder man ned uden at kunne rejse sig?',
    need: [
      'Kun få minutter. Jeg skal kunne bevæge mig.',
      'Op til en halv time, så skal jeg op at gå.',
      'En time eller to, hvis jeg kan rejse mig indimellem.',
      'Det meste af dagen, fx ved en skærm.',
    ],
    demand: [
      'Man bestemmer selv, om man vil sidde.',
      'Man sidder op til en halv time ad gangen.',
      'Man sidder en time eller to ad gangen.',
      'Man sidder det meste af dagen, fx bag et rat.',
    ],
  },
  'repeated-movement': {
    name: 'Samme bevægelse igen og igen',
    question: 'Hvor længe kan du gøre den samme bevægelse?',
    ask: 'Hvor længe gør man den samme bevægelse, før man skifter?',
    need: [
      'Kun få gange ad gangen.',
      'Op til et kvarter, fx at folde håndklæder.',
      'Omkring en time, så skal jeg lave noget andet.',
      'Det meste af dagen, fx ved et pakkebånd.',
    ],
    demand: [
      'Bevægelserne skifter hele tiden.',
      'Op til et kvarter ad gangen, fx at folde håndklæder.',
      'Omkring en time ad gangen, fx at tørre borde af.',
      'Det meste af dagen, fx ved et pakkebånd.',
    ],
  },
  'bending-climbing': {
    name: 'Bøje, knæle og klatre',
    question: 'Hvor meget kan du bøje dig, gå på knæ og gå på stige?',
    ask: 'Hvor tit skal man bukke sig, ned på knæ eller op på en stige?',
    need: [
      'Helst slet ikke. Alt skal stå i bordhøjde.',
      'Lidt, fx at samle noget op fra gulvet.',
      'En del, fx at fylde op på de nederste hylder.',
      'Meget, fx at luge på knæ eller gå på stige.',
    ],
    demand: [
      'Alt er i bordhøjde.',
      'Lidt, fx at samle noget op fra gulvet.',
      'En del, fx at fylde op på de nederste hylder.',
      'Meget, fx at luge på knæ eller gå på stige.',
    ],
  },
  'fine-handwork': {
    name: 'Fint arbejde med hænderne',
    question: 'Hvor fint arbejde kan du lave med hænderne?',
    ask: 'Hvor små ting arbejder man med, og hvor nøjagtigt?',
    need: [
      'Kun store ting, fx kasser og koste.',
      'Almindelige greb, fx at dække bord.',
      'Ret små ting, fx at sætte prismærker på.',
      'Meget små ting, fx at sy eller samle små dele.',
    ],
    demand: [
      'Man håndterer kun store ting, fx kasser og koste.',
      'Man bruger almindelige greb, fx at dække bord.',
      'Man arbejder med ret små ting, fx prismærker.',
      'Man arbejder med meget små ting, fx sytøj eller små dele.',
    ],
  },
  weather: {
    name: 'Vejr, kulde og varme',
    question: 'Hvor meget kulde, varme og regn kan du holde til?',
    ask: 'Er man ude i al slags vejr, på køl eller i varme rum?',
    need: [
      'Kun inde ved almindelig varme.',
      'Lidt ad gangen, fx fem minutter i et kølerum.',
      'Ude en del af dagen, når vejret er rimeligt.',
      'Ude hele dagen i al slags vejr.',
    ],
    demand: [
      'Man er inde ved almindelig varme.',
      'Lidt ad gangen, fx ind og ud af et kølerum.',
      'Man er ude en del af dagen, men kan søge ly.',
      'Man er ude hele dagen i al slags vejr, eller i stærk varme eller frost.',
    ],
  },
  noise: {
    name: 'Støj',
    question: 'Hvor meget støj kan du holde til?',
    ask: 'Hvor højt er der, og kan man trække sig eller bruge høreværn?',
    need: [
      'Der skal være stille, som på et bibliotek.',
      'Lav snak er fint, som på et roligt kontor.',
      'Travl snak og musik er fint, som i et supermarked.',
      'Høj larm er fint, som i en fabrikshal.',
    ],
    demand: [
      'Der er stille, som på et bibliotek.',
      'Der er lav snak, som på et roligt kontor.',
      'Der er travl snak og musik, som i et supermarked.',
      'Der er høj larm, som i en fabrikshal.',
    ],
  },
  'dust-chemicals': {
    name: 'Støv, lugt og kemi',
    question: 'Hvor meget støv, lugt og sæbe kan du tåle?',
    ask: 'Hvilke midler, lugte og støv er man tæt på?',
    need: [
      'Luften skal være ren og uden duft.',
      'Lidt går, fx almindelig opvaskesæbe.',
      'En del går, fx rengøring hver dag med handsker.',
      'Det meste går, fx maling, træstøv eller stald.',
    ],
    demand: [
      'Luften er ren og uden stærk duft.',
      'Der er lidt, fx almindelig opvaskesæbe.',
      'Der er en del, fx daglig rengøring med handsker.',
      'Der er meget, fx maling, træstøv eller stald.',
    ],
  },
  animals: {
    name: 'Dyr',
    question: 'Hvor tæt på dyr kan du arbejde?',
    ask: 'Hvilke dyr er der, og hvor tæt kommer man på dem?',
    need: [
      'Der må ikke være dyr.',
      'Dyr må gerne være på stedet, fx en kontorhund.',
      'Jeg kan være tæt på dyr, fx give foder.',
      'Jeg kan røre ved og styre dyr, fx trække en hest.',
    ],
    demand: [
      'Der er ingen dyr.',
      'Der kan være dyr på stedet, fx en kontorhund.',
      'Man er tæt på dyr, fx giver foder.',
      'Man rører ved og styrer dyr, fx trækker en hest.',
    ],
  },
  'many-people': {
    name: 'Mange mennesker',
    question: 'Hvor mange mennesker kan du have omkring dig?',
    ask: 'Hvor mange er man i rum med, og er der et roligt sted?',
    need: [
      'En eller to, som jeg kender.',
      'En lille fast gruppe på fem eller seks.',
      'En hel afdeling, fx 20 i en kantine.',
      'Mange fremmede, fx i en travl butik.',
    ],
    demand: [
      'Man er alene eller med en eller to faste.',
      'Man er i en lille fast gruppe på fem eller seks.',
      'Man er blandt en hel afdeling, fx 20 i en kantine.',
      'Der er mange fremmede, fx i en travl butik.',
    ],
  },
  pace: {
    name: 'Tempo',
    question: 'Hvor hurtigt kan du arbejde?',
    ask: 'Hvor meget skal man nå, og hvad sker der, når man ikke når det?',
    need: [
      'I mit eget tempo, uden frister.',
      'Roligt, med få ting, der skal nås på en dag.',
      'Jævnt, med travle timer en gang imellem.',
      'Hurtigt hele dagen, fx i et køkken ved frokost.',
    ],
    demand: [
      'Man følger sit eget tempo, uden frister.',
      'Roligt, med få ting, der skal nås på en dag.',
      'Jævnt, med travle timer en gang imellem.',
      'Hurtigt hele dagen, fx i et køkken ved frokost.',
    ],
  },
  interruptions: {
    name: 'Afbrydelser',
    question: 'Hvor tit må du blive afbrudt?',
    ask: 'Hvor tit bliver man afbrudt, og af hvem?',
    need: [
      'Helst aldrig. Jeg skal have fred til at blive færdig.',
      'Et par gange om dagen, når jeg ved det før.',
      'Et par gange i timen.',
      'Hele tiden, fx ved en skranke.',
    ],
    demand: [
      'Man har fred til at blive færdig.',
      'Man bliver afbrudt et par gange om dagen.',
      'Man bliver afbrudt et par gange i timen.',
      'Man bliver afbrudt hele tiden, fx ved en skranke.',
    ],
  },
  'changing-tasks': {
    name: 'Skiftende opgaver',
    question: 'Hvor meget må opgaverne skifte?',
    ask: 'Hvor mange slags opgaver er der, og kender man dem fra start?',
    need: [
      'De samme få opgaver hver dag.',
      'En ny opgave af og til, når nogen viser mig den.',
      'Flere slags opgaver på en dag.',
      'Nye opgaver hele tiden, også uden varsel.',
    ],
    demand: [
      'Der er de samme få opgaver hver dag.',
      'Der kommer en ny opgave af og til, og nogen viser den.',
      'Der er flere slags opgaver på en dag.',
      'Der kommer nye opgaver hele tiden, også uden varsel.',
    ],
  },
  concentration: {
    name: 'Koncentration',
    question: 'Hvor længe kan du holde koncentrationen?',
    ask: 'Hvor længe skal man holde tanken på det samme?',
    need: [
      'Nogle få minutter, så en lille pause.',
      'Op til en halv time, fx at pakke en ordre.',
      'Et par timer, med små pauser.',
      'Det meste af dagen, fx at taste tal uden fejl.',
    ],
    demand: [
      'Man kan lade tankerne vandre.',
      'Op til en halv time ad gangen, fx at pakke en ordre.',
      'Et par timer ad gangen, med små pauser.',
      'Det meste af dagen, fx at taste tal uden fejl.',
    ],
  },
  'own-planning': {
    name: 'Planlægge selv',
    question: 'Hvor meget kan du selv planlægge?',
    ask: 'Hvem bestemmer, hvad man gør hvornår?',
    need: [
      'Nogen skal sige det næste skridt hver gang.',
      'Jeg kan følge en fast liste.',
      'Jeg kan selv vælge rækkefølgen på dagens opgaver.',
      'Jeg kan selv lægge en plan for hele ugen.',
    ],
    demand: [
      'En kollega siger det næste skridt hver gang.',
      'Man følger en fast liste.',
      'Man vælger selv rækkefølgen på dagens opgaver.',
      'Man lægger selv en plan for hele ugen.',
    ],
  },
  'responsibility-people': {
    name: 'Ansvar for mennesker',
    question: 'Hvor meget ansvar kan du have for andre mennesker?',
    ask: 'Har man ansvar for andre, og er der altid en kollega med?',
    need: [
      'Intet ansvar for andre.',
      'Jeg kan hjælpe til, når en kollega er med.',
      'Jeg kan være alene med andre i kort tid.',
      'Jeg kan have ansvar alene, fx for en gruppe børn.',
    ],
    demand: [
      'Man har intet ansvar for andre.',
      'Man hjælper til, og en kollega er altid med.',
      'Man er alene med andre i kort tid.',
      'Man har ansvar alene, fx for en gruppe børn.',
    ],
  },
  'responsibility-money-safety': {
    name: 'Ansvar for penge og sikkerhed',
    question: 'Hvor meget ansvar kan du have for penge, nøgler og maskiner?',
    ask: 'Hvad koster en fejl, og er der en, der tjekker?',
    need: [
      'Intet. En fejl må ikke betyde noget.',
      'Lidt, når en anden tjekker efter.',
      'En del, fx en kasse eller en nøgle.',
      'Meget, fx at køre truck eller lukke butikken.',
    ],
    demand: [
      'En fejl betyder ikke noget.',
      'Lidt ansvar, og en anden tjekker efter.',
      'En del ansvar, fx en kasse eller en nøgle.',
      'Meget ansvar, fx at køre truck eller lukke butikken.',
    ],
  },
  customers: {
    name: 'Kunder og gæster',
    question: 'Hvor meget kontakt med kunder går for dig?',
    ask: 'Hvor tit møder man kunder, og hvad vil de have?',
    need: [
      'Ingen kontakt. Jeg er bedst bag ved.',
      'Et nik og et goddag i ny og næ.',
      'Korte svar, fx at vise vej til en vare.',
      'Kontakt hele dagen, fx ved en kasse.',
    ],
    demand: [
      'Man møder ingen kunder.',
      'Et nik og et goddag i ny og næ.',
      'Korte svar, fx at vise vej til en vare.',
      'Kontakt hele dagen, fx ved en kasse.',
    ],
  },
  cooperation: {
    name: 'Samarbejde',
    question: 'Hvor meget kan du arbejde sammen med andre?',
    ask: 'Hvor meget er man afhængig af andre for at blive færdig?',
    need: [
      'Jeg arbejder bedst alene.',
      'Med en fast person ad gangen.',
      'I en lille gruppe, hvor vi hjælper hinanden.',
      'Tæt med mange, fx i et travlt køkken.',
    ],
    demand: [
      'Man arbejder alene.',
      'Man arbejder med en fast person.',
      'Man er i en lille gruppe, der hjælper hinanden.',
      'Man arbejder tæt med mange, fx i et travlt køkken.',
    ],
  },
  phone: {
    name: 'Telefon',
    question: 'Hvor meget kan du tale i telefon på arbejdet?',
    ask: 'Skal man tage telefonen, og hvem ringer?',
    need: [
      'Slet ikke.',
      'Korte opkald til en, jeg kender.',
      'Nogle opkald om dagen, også fra fremmede.',
      'Opkald hele dagen, fx i en omstilling.',
    ],
    demand: [
      'Man skal ikke tale i telefon.',
      'Korte opkald til en kollega.',
      'Nogle opkald om dagen, også fra fremmede.',
      'Opkald hele dagen, fx i en omstilling.',
    ],
  },
  conflict: {
    name: 'Vrede og uenighed',
    question: 'Hvordan har du det med folk, der er vrede?',
    ask: 'Hvor tit møder man vrede eller meget kede af det folk?',
    need: [
      'Det går ikke. Jeg skal være tryg.',
      'Sjældent, og en kollega skal tage over.',
      'En gang imellem kan jeg klare det selv.',
      'Tit, fx en vred kunde hver dag.',
    ],
    demand: [
      'Det sker så godt som aldrig.',
      'Sjældent, og en kollega tager over.',
      'En gang imellem, og man er selv den første.',
      'Tit, fx vrede kunder hver dag.',
    ],
  },
  'spoken-danish': {
    name: 'Dansk i tale',
    question: 'Hvor godt går det at tale og forstå dansk?',
    ask: 'Hvor meget dansk skal man tale for at gøre arbejdet?',
    need: [
      'Nogle få ord. Vis mig, hvad jeg skal.',
      'Korte beskeder om ting, jeg kender.',
      'En almindelig snak om arbejdet.',
      'Alt, også hurtig snak og telefon.',
    ],
    demand: [
      'Man kan blive vist, hvad man skal.',
      'Man skal forstå korte beskeder.',
      'Man skal kunne snakke om arbejdet.',
      'Man skal forstå og kunne sige alt, også når det går stærkt.',
    ],
  },
  'written-danish': {
    name: 'Dansk på skrift',
    question: 'Hvor godt går det at læse og skrive dansk?',
    ask: 'Hvad skal man læse og skrive, og kan det siges højt?',
    need: [
      'Næsten intet. Brug billeder eller sig det højt.',
      'Korte ord, fx en huskeliste.',
      'En side tekst og en kort besked.',
      'Længere tekster, fx en rapport.',
    ],
    demand: [
      'Man skal ikke læse eller skrive.',
      'Man læser korte ord, fx en huskeliste.',
      'Man læser en side og skriver korte beskeder.',
      'Man læser og skriver længere tekster, fx en rapport.',
    ],
  },
  digital: {
    name: 'Skærm og it',
    question: 'Hvor godt går det med telefon og computer?',
    ask: 'Hvilke programmer bruger man, og kan man blive lært op?',
    need: [
      'Slet ikke.',
      'Faste tryk på en skærm, fx at scanne en vare.',
      'Mail og et program, som jeg er lært op i.',
      'Nye programmer lærer jeg selv.',
    ],
    demand: [
      'Man bruger ikke skærm.',
      'Man bruger faste tryk, fx at scanne en vare.',
      'Man bruger mail og et program, som man læres op i.',
      'Man bruger flere programmer og sætter sig selv ind i nye.',
    ],
  },
  'early-start': {
    name: 'Tidlig start',
    question: 'Hvor tidligt kan du møde?',
    ask: 'Hvornår møder man, og kan det være senere?',
    need: ['Tidligst kl. 10.', 'Tidligst kl. 8.', 'Tidligst kl. 6.', 'Når som helst, også om natten.'],
    demand: [
      'Man møder kl. 10 eller senere.',
      'Man møder mellem kl. 8 og 10.',
      'Man møder mellem kl. 6 og 8.',
      'Man møder før kl. 6, fx i et bageri.',
    ],
  },
  'evening-weekend': {
    name: 'Aften og weekend',
    question: 'Hvor tit kan du arbejde aften og weekend?',
    ask: 'Hvor tit er der aftener og weekender, og kan man slippe?',
    need: [
      'Aldrig.',
      'En sjælden gang, når jeg ved det i god tid.',
      'Nogle gange om måneden.',
      'Hver uge, fx hver lørdag.',
    ],
    demand: [
      'Kun hverdage om dagen.',
      'En sjælden gang, med godt varsel.',
      'Nogle gange om måneden.',
      'Hver uge, fx hver lørdag.',
    ],
  },
  'day-length': {
    name: 'Dagens længde',
    question: 'Hvor lang må en arbejdsdag være?',
    ask: 'Hvor lang er den korteste dag, man kan have?',
    need: ['Op til to timer.', 'Op til fire timer.', 'Op til seks timer.', 'En hel dag.'],
    demand: [
      'Dagen er højst to timer.',
      'Dagen er op til fire timer.',
      'Dagen er op til seks timer.',
      'Det er en hel dag på syv timer eller mere.',
    ],
  },
} satisfies Record<string, DimensionTexts>;
