import { DIMENSIONS, type Dimension } from '#domains/matching/index.ts';

/** What a workplace can include. The address words are Danish: `/arbejdssteder?kan=stillerum`. */
export const FACT_WORDS = {
  /** With a need of the dimension in `value`. */
  experience: 'erfaring',
  'certified-mentor': 'mentor',
  'quiet-room': 'stillerum',
  'rest-place': 'hvilested',
  'gradual-hours': 'flere-timer-lidt-efter-lidt',
  'own-task': 'egen-opgave',
  'flexible-times': 'fleksible-moedetider',
  'written-instructions': 'skriftlige-vejledninger',
  'small-team': 'faa-kolleger',
  /** The language is in `value`. */
  languages: 'andre-sprog',
  'accessible-entrance': 'niveaufri-adgang',
  'near-bus': 'taet-paa-bus',
  'pick-up': 'afhentning',
  'dog-free': 'ingen-hund',
} as const;

export type FactKind = keyof typeof FACT_WORDS;
export const FACT_KINDS = Object.keys(FACT_WORDS) as FactKind[];

export const FACT_SOURCES = ['visit', 'conversation', 'employer', 'placement'] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

/** One choice of a search: a kind, and for experience with what. */
export interface FactWanted {
  kind: FactKind;
  dimension: Dimension | null;
}

/** "stillerum", "erfaring.noise"; null for words that are none of ours. */
export function wantedFrom(word: string): FactWanted | null {
  const [name, value = ''] = word.split('.', 2);
  const kind = FACT_KINDS.find((one) => FACT_WORDS[one] === name);
  if (!kind) return null;
  if (kind !== 'experience') return value ? null : { kind, dimension: null };
  const dimension = DIMENSIONS.find((one) => one === value) ?? null;
  return value && !dimension ? null : { kind, dimension };
}

export const wordOf = ({ kind, dimension }: FactWanted): string =>
  dimension ? `${FACT_WORDS[kind]}.${dimension}` : FACT_WORDS[kind];
