import { DIMENSION_GROUPS, type Dimension, type DimensionGroup } from '#domains/matching/index.ts';

const FIRST_SECTIONS = {
  hours: ['hours-now', 'hours-aim', 'times'],
  travel: ['travel', 'licences'],
  work: ['wishes', 'competences'],
} as const;
const LAST_SECTION = { words: ['avoid', 'helps'] } as const;

export type PlainQuestion =
  | (typeof FIRST_SECTIONS)[keyof typeof FIRST_SECTIONS][number]
  | (typeof LAST_SECTION)['words'][number];
export type Question = PlainQuestion | Dimension;
export type SectionName = keyof typeof FIRST_SECTIONS | DimensionGroup | 'words';

/** The questions as they are asked: one a page, in this order. */
export const SECTIONS: readonly { name: SectionName; questions: readonly Question[] }[] = Object.entries({
  ...FIRST_SECTIONS,
  ...DIMENSION_GROUPS,
  ...LAST_SECTION,
}).map(([name, questions]) => ({ name: name as SectionName, questions }));

export const QUESTIONS: readonly Question[] = SECTIONS.flatMap((section) => section.questions);

/** The last part of each question's address. Kept when a text changes, so that a sent link goes on working. */
const ADDRESSES: Record<Question, string> = {
  'hours-now': 'timer-nu',
  'hours-aim': 'timer-maal',
  times: 'tider',
  travel: 'transport',
  licences: 'beviser',
  wishes: 'oensker',
  competences: 'det-kan-jeg',
  lifting: 'loeft',
  'standing-walking': 'staa-og-gaa',
  'sitting-still': 'sidde',
  'repeated-movement': 'samme-bevaegelse',
  'bending-climbing': 'boeje-og-klatre',
  'fine-handwork': 'haender',
  weather: 'vejr',
  noise: 'stoej',
  'dust-chemicals': 'stoev-og-lugt',
  animals: 'dyr',
  'many-people': 'mange-mennesker',
  pace: 'tempo',
  interruptions: 'afbrydelser',
  'changing-tasks': 'skift',
  concentration: 'koncentration',
  'own-planning': 'planlaegge',
  'responsibility-people': 'ansvar-for-mennesker',
  'responsibility-money-safety': 'ansvar-for-ting',
  customers: 'kunder',
  cooperation: 'samarbejde',
  phone: 'telefon',
  conflict: 'vrede',
  'spoken-danish': 'tale-dansk',
  'written-danish': 'skrive-dansk',
  digital: 'it',
  'early-start': 'tidligt',
  'evening-weekend': 'aften-og-weekend',
  'day-length': 'dagens-laengde',
  avoid: 'undgaa',
  helps: 'det-hjaelper',
};
const BY_ADDRESS = new Map(QUESTIONS.map((question) => [ADDRESSES[question], question]));

export const addressOf = (question: Question): string => ADDRESSES[question];
export const questionAt = (address: string): Question | null => BY_ADDRESS.get(address) ?? null;
export const nextQuestion = (question: Question): Question | null =>
  QUESTIONS[QUESTIONS.indexOf(question) + 1] ?? null;
export const previousQuestion = (question: Question): Question | null =>
  QUESTIONS[QUESTIONS.indexOf(question) - 1] ?? null;
