import type { Dimension, Level } from '#domains/matching/index.ts';
import type { StopCause } from '#domains/placements/life/end-cause.ts';
import type { CitizenNoReason } from '#domains/suggestions/reasons.ts';

/** What people write, for the many whose story is not written out. Codes come from the domains. */

export const citizenNos: readonly (readonly [CitizenNoReason, string])[] = [
  ['too-far', 'Bussen kører kun én gang i timen.'],
  ['too-far', 'Jeg kan ikke nå at hente børn.'],
  ['hours', 'Det er for mange timer lige nu.'],
  ['times', 'Jeg kan først møde efter klokken ni.'],
  ['tasks', 'Det er ikke noget for mig at stå op hele dagen.'],
  ['tasks', 'Jeg vil hellere noget med hænderne.'],
  ['workplace', 'Jeg kender nogen der, og det vil jeg helst undgå.'],
  ['not-now', 'Jeg flytter i næste uge. Spørg igen om en måned.'],
  ['other-plans', 'Jeg begynder på et kursus.'],
  ['other', 'Der er for mange mennesker.'],
];

export const employerNos: readonly (readonly [string, string])[] = [
  ['filled', 'Vi har lige fået en ny i afdelingen. Spørg igen til foråret.'],
  ['busy', 'Vores mentor er på barsel, så vi kan ikke gøre det ordentligt nu.'],
  ['cannot-adapt', 'Vi tror, at tempoet bliver for højt.'],
  ['hours', 'Vi har kun brug for en om formiddagen.'],
];

export const withdrawals: readonly (readonly [string, string])[] = [
  ['better-found', 'Der kom noget tættere på.'],
  ['opening-closed', 'Stedet har ikke plads alligevel.'],
  ['plans-changed', 'Borgeren vil vente til efter ferien.'],
];

export const offerNotes = [
  'Jeg har talt med stedet. De har god tid til at lære op.',
  'Det er stille her om formiddagen, og du kan cykle derhen.',
  'Opgaverne ligner det, du fortalte om sidst.',
  'De vil gerne tale om at begynde med få timer.',
];

export const goodNotes = [
  'Det går fint. Jeg ved, hvad jeg skal.',
  'Jeg kom til at grine i dag. Det er længe siden.',
  'Nu kan jeg selv finde rundt.',
  'Det er hårdt, men på den gode måde.',
  'Min mentor er god at spørge.',
];
export const worriedNotes = [
  'Jeg sover dårligt og er træt, når jeg kommer hjem.',
  'Der er kommet en ny chef, og jeg ved ikke, hvad jeg må.',
  'Det er blevet for mange opgaver på én gang.',
  'Jeg er bange for, at jeg ikke er hurtig nok.',
];
export const mentorNotes = [
  'Møder til tiden og spørger, når der er noget.',
  'Vi er glade for at have en mere på holdet.',
  'Rolig uge. Vi holder planen.',
  'Har lært kassen med småt i dag.',
];
export const mentorWorries = [
  'Virker træt midt på dagen. Skal vi tage en time af?',
  'Vi har ikke set vedkommende siden mandag.',
];
export const followUpNotes = [
  'Talte med begge. De er glade for hinanden. Vi holder planen.',
  'Besøg på stedet. Så opgaverne og aftalte en pause mere midt på dagen.',
  'Ringede. Tre dage gik godt, den fjerde var lang. Vi ser på timerne igen om to uger.',
  'Stedet vil gerne lære fra sig. Borgeren vil gerne prøve en opgave mere.',
];
export const callNotes = [
  'Ringede samme dag. Vi aftalte en kort dag mere om ugen.',
  'Talte sammen i ti minutter. Det var et misforstået skema.',
];

export const purposeNotes: Readonly<Record<string, readonly string[]>> = {
  'ordinary-hours': [
    'Målet er løntimer, når timerne holder i fire uger.',
    'Stedet har timer, hvis det går godt.',
  ],
  'named-skills': [
    'At lære opgaverne godt nok til at lave dem alene.',
    'At øve fast mødetid og samarbejde med én kollega.',
  ],
  'clarify-goal': [
    'At finde ud af, hvor mange timer der holder.',
    'At prøve, om det er den rigtige slags arbejde.',
  ],
  'keep-job': ['At komme tilbage til sit eget arbejde i det tempo, der holder.'],
};

type Learned = { readonly dimension: Dimension; readonly level: Level; readonly firm: boolean };

/** Why it stopped, what was learned, and what that means for the person's needs. */
export const stops: readonly (readonly [cause: StopCause, learning: string, need: Learned])[] = [
  [
    'tasks',
    'Opgaverne skiftede for tit. Næste gang skal der være en fast liste.',
    { dimension: 'changing-tasks', level: 1, firm: true },
  ],
  [
    'too-fast',
    'Fire dage om ugen var for mange. To dage med en fridag imellem holdt.',
    { dimension: 'day-length', level: 1, firm: false },
  ],
  [
    'surroundings',
    'Der var for meget larm. Et mindre rum med få mennesker er bedre.',
    { dimension: 'noise', level: 1, firm: true },
  ],
  [
    'travel',
    'Turen tog for lang tid. Næste sted skal begynde senere på dagen.',
    { dimension: 'early-start', level: 1, firm: false },
  ],
  [
    'health',
    'Der skal være plads til en pause, før timerne stiger igen.',
    { dimension: 'pace', level: 1, firm: false },
  ],
  [
    'workplace',
    'Mentoren stoppede, og ingen tog over. Spørg om en afløser fra start.',
    { dimension: 'own-planning', level: 1, firm: false },
  ],
];

export const cancelCauses = [
  'citizen-no-longer',
  'workplace-no-longer',
  'something-better',
  'illness',
] as const;
