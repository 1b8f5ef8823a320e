export const about = {
  about: {
    title: 'Om Fodfæste',
    lead: 'Fodfæste hjælper mennesker ind på en arbejdsplads. Og bliver ved, til jobbet holder.',
    paragraphs: [
      'Vi taler om, hvad du kan, og hvad der skal til. Ikke om diagnoser.',
      'Vi siger altid, hvorfor vi foreslår et sted. Du bestemmer selv, om du vil.',
      'Arbejdspladsen ser kun det, du har sagt ja til. Når forløbet er slut, ser de ikke noget mere.',
      'Du kan altid se, hvem der har set dine oplysninger.',
    ],
  },
  contact: {
    title: 'Kontakt',
    lead: 'Ring til din egen sagsbehandler eller konsulent. Navn og nummer står på din forside, når du er logget ind.',
    none: 'Kan du ikke logge ind, så ring til din kommunes hovednummer og spørg efter den, der hjælper dig.',
  },
  statement: {
    title: 'Tilgængelighedserklæring',
    lead: 'Alle skal kunne bruge Fodfæste. Også med skærmlæser, tastatur, forstørrelse eller en gammel telefon.',
    sections: [
      {
        title: 'Hvad vi gør',
        text: 'Siderne er lavet efter kravene i WCAG 2.2 på niveau AA. De virker uden JavaScript og på skærme ned til 320 punkter.',
      },
      {
        title: 'Sådan er det prøvet',
        text: 'Hver side bliver prøvet af et program (axe) i en browser, hver gang vi ændrer noget. Mennesker med handicap har ikke prøvet stedet endnu.',
      },
      {
        title: 'Det ved vi ikke virker godt nok',
        text: 'Aftalen som PDF er mærket op til skærmlæsere, men er ikke prøvet med alle programmer. Kalenderfiler følger det program, du åbner dem i.',
      },
      {
        title: 'Er der noget, du ikke kan bruge?',
        text: 'Sig det til din kommune. Så hjælper de dig på en anden måde, og fejlen bliver rettet. Får du ikke svar, kan du klage til Digitaliseringsstyrelsen.',
      },
    ],
  },
  design: { title: 'Designsystem' },
  welcome: {
    title: 'Et sted at stå fast',
    lead: 'Fodfæste bringer mennesker ind på rigtige arbejdspladser. Et skridt ad gangen, og med nogen ved siden af.',
    logIn: 'Log ind',
    citizen: {
      title: 'Er du på vej i job?',
      text: 'Fortæl, hvad der skal til, for at det går godt. Se dit næste skridt, og hvem du kan ringe til.',
    },
    employer: {
      title: 'Har du brug for hænder?',
      text: 'Små opgaver kan blive til et job, der passer til et menneske. Kommunen bliver hos jer hele vejen.',
    },
    mentor: {
      title: 'Er du mentor?',
      text: 'Se, hvem der kommer i dag, og sig til, hvis noget driller. Det tager et minut.',
    },
  },
};
