/** The one vocabulary that needs and demands share. The words for each level stand in the locale files. */
export const DIMENSION_GROUPS = {
  body: [
    'lifting',
    'standing-walking',
    'sitting-still',
    'repeated-movement',
    'bending-climbing',
    'fine-handwork',
    'weather',
  ],
  surroundings: ['noise', 'dust-chemicals', 'animals', 'many-people'],
  mind: [
    'pace',
    'interruptions',
    'changing-tasks',
    'concentration',
    'own-planning',
    'responsibility-people',
    'responsibility-money-safety',
  ],
  contact: ['customers', 'cooperation', 'phone', 'conflict'],
  'language-and-tools': ['spoken-danish', 'written-danish', 'digital'],
  time: ['early-start', 'evening-weekend', 'day-length'],
} as const;

export type DimensionGroup = keyof typeof DIMENSION_GROUPS;
export type Dimension = (typeof DIMENSION_GROUPS)[DimensionGroup][number];

export const DIMENSIONS: readonly Dimension[] = Object.values(DIMENSION_GROUPS).flat();

/** On a task: how much it asks. For a citizen: the highest level that works now. Demand ≤ need fits. */
export const LEVELS = [0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/** The level at which a citizen has no need for consideration in a dimension. */
export const EVERYTHING_WORKS: Level = 3;

export const isDimension = (text: string): text is Dimension =>
  (DIMENSIONS as readonly string[]).includes(text);
export const isLevel = (value: unknown): value is Level => (LEVELS as readonly unknown[]).includes(value);
