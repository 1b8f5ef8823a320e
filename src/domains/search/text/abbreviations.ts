import { fold } from './fold.ts';

/** How job titles are shortened, and what they mean. */
const whole: Record<string, string> = {
  adm: 'administrativ',
  afd: 'afdeling',
  ass: 'assistent',
  asst: 'assistent',
  bio: 'biograf',
  bpa: 'handicaphjælper',
  butiksass: 'butiksassistent',
  chf: 'chauffør',
  el: 'elektriker',
  fritidspæd: 'fritidspædagog',
  gart: 'gartner',
  hjhj: 'hjemmehjælper',
  it: 'it-supporter',
  kontorass: 'kontorassistent',
  kørek: 'kørekort',
  køk: 'køkken',
  køkkenmedhj: 'køkkenmedhjælper',
  lagermedarb: 'lagermedarbejder',
  medarb: 'medarbejder',
  medh: 'medhjælper',
  medhj: 'medhjælper',
  pæd: 'pædagog',
  pæda: 'pædagog',
  pædmed: 'pædagogmedhjælper',
  pædmedhj: 'pædagogmedhjælper',
  pgu: 'pædagogmedhjælper',
  prod: 'produktion',
  recept: 'receptionist',
  reng: 'rengøring',
  rengass: 'rengøringsassistent',
  sekr: 'sekretær',
  sfo: 'sfo-medhjælper',
  soc: 'social',
  sosu: 'social- og sundhedshjælper',
  ssh: 'social- og sundhedshjælper',
  stud: 'student',
  tekn: 'teknisk',
  tjen: 'tjener',
  vvs: 'vvs-montør',
};

const byShort = new Map(Object.entries(whole).map(([short, long]) => [fold(short), long]));

/** The short heads a long word may end with: "rengøringsass", "køkkenmedh". */
const heads: readonly [string, string][] = [
  ['medarb', 'medarbejder'],
  ['medhj', 'medhjaelper'],
  ['medh', 'medhjaelper'],
  ['asst', 'assistent'],
  ['ass', 'assistent'],
  ['chf', 'chauffoer'],
];

/** What the folded word is short for; null when it is not. */
export function longFor(word: string): string | null {
  const known = byShort.get(word);
  if (known) return known;
  const head = heads.find(([short]) => word.length > short.length + 2 && word.endsWith(short));
  return head ? word.slice(0, -head[0].length) + head[1] : null;
}
