import { danishStem } from './danish-stem.ts';
import { fold } from './fold.ts';

const list = (words: string): string[] => words.trim().split(/\s+/).map(fold);

/** Words that say nothing about the work. Folded. */
const stopWords = new Set(
  list(`
  af alle alt altid andet andre at blandt blev blive bliver både da de dem den denne der deres det dette dig din
  dine disse dit dog du efter ej eller en end er et f.eks få får for fra før gerne ham han hans har have
  havde helst hen hende hendes her hos hun hvad hver hvis hvor hvordan i igen ikke ja jeg jer jeres jo kan
  kun kunne lidt man mange med meget mellem men mere mig min mine mit må nej noget nogen nogle nok når og også os over på samt se selv ses sig sin sine sit skal skulle som sådan så således til under var vi vil ville
  ved vores være været the and for with of in to at an
  mv osv ca evt fx bl dvs inkl ift iht mht nr tlf a b c m
  `),
);

/** In so many names of jobs that alone they say little. Stems. */
const weakStems = new Set(
  list(`
  arbejde arbejder arbejdet gøre assistent bistand dame deltid fast frisk fuldtid funktion gang godt god hjælp hjælpe
  hjælper job jobbet jobs kvinde leder ledig mand menneske mennesker folk medarbejder medarbejdere medhjælp medhjælper mindre nem opgave
  opgaver person plads rolig sted stilling stillinger søge søger søges tid tilbyde tilbydes time timer uge ugen
  ufaglært vikar virksomhed ønske ønskes ønsker dag dage let lette enkel enkle
  work worker assistant helper part
  `).map(danishStem),
);

/** Say something only together with a verb: vaske op, køre ud. */
const particles = new Set(['op', 'ud', 'ind', 'ned', 'om'].map(fold));
/** What follows one in a title is where or for whom, not what. */
const prepositions = new Set(list('til på i hos ved med for fra'));

export const isParticle = (word: string): boolean => particles.has(word);
export const isPreposition = (word: string): boolean => prepositions.has(word);
export const isStopWord = (word: string): boolean => stopWords.has(word);
export const isWeak = (stem: string): boolean => weakStems.has(stem);
