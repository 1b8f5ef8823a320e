/** What people write about themselves when nobody is to know who they are. */
export const aboutMe: readonly string[] = [
  'Jeg er rolig og kan lide at gøre tingene færdige. Jeg siger til, når jeg har brug for en pause.',
  'Jeg møder til tiden og er glad for faste rutiner.',
  'Jeg har arbejdet med mange slags mennesker og er god til at lytte.',
  'Jeg lærer bedst ved at få det vist én gang. Så kan jeg det.',
  'Jeg er praktisk og kan godt lide, når der er orden omkring mig.',
  'Jeg arbejder bedst om formiddagen, mens jeg har kræfter.',
  'Jeg savner kolleger og at bidrage med noget.',
  'Jeg er nysgerrig og vil gerne prøve noget nyt, hvis tempoet er roligt.',
];

export const citizenWrites: readonly string[] = [
  'Hej. Jeg har set jeres job, og jeg vil gerne høre mere.',
  'Hej. Det lyder som noget for mig. Er det muligt at begynde med få timer?',
  'Hej. Jeg har prøvet noget lignende før. Hvordan er en almindelig dag hos jer?',
  'Hej. Jeg kan komme tre formiddage om ugen. Passer det til jer?',
];

export const employerAnswers: readonly string[] = [
  'Tak, fordi du skrev. Ja, vi begynder gerne med få timer. Har du lyst til at kigge forbi?',
  'Hej. Det lyder godt. Vi er otte kolleger, og der er roligt om formiddagen. Spørg endelig.',
  'Tak for din besked. Lad os tale om det. Hvornår passer det dig, at vi ringer eller mødes?',
  'Hej. Vi har en plads fra næste måned. Vil du se stedet først?',
];

export const employerWrites: readonly string[] = [
  'Hej. Vi læste din profil og mangler en som dig nogle formiddage. Vil du høre mere?',
  'Hej. Vi har opgaver, der ligner det, du gerne vil. Vi kan tage hensyn til det, du skriver.',
  'Hej. Vi søger en stabil hjælper. Timerne kan vi aftale, så de passer dig.',
];

export const citizenAnswers: readonly string[] = [
  'Tak. Det vil jeg gerne. Jeg kan bedst om formiddagen.',
  'Tak, fordi I skrev. Jeg vil gerne høre lidt mere om opgaverne.',
  'Det lyder godt. Må jeg tænke over det i et par dage?',
];

export const kindNo = 'Tak, fordi du skrev. Stillingen er desværre væk. Vi ønsker dig held og lykke.';
