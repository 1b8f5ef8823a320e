import type { Dimension, Industry, Level, Perspective } from '#domains/matching/index.ts';
import type { Scheme } from '#domains/placements/scheme.ts';

/** What a task asks in a dimension; `'2→1'` says the workplace can lower it from 2 to 1. */
export type Asked = Level | '1→0' | '2→0' | '2→1' | '3→0' | '3→1' | '3→2';
/** A dimension left out is not known yet. */
export type Profile = { readonly [D in Dimension]?: Asked };

export interface TaskKind {
  readonly title: string;
  readonly description?: string;
  readonly isco: string;
  /** Minutes per week, about. */
  readonly minutes: number;
  /** Where it differs from what the kind of work asks in general. */
  readonly asks?: Profile;
}

export interface OpeningKind {
  readonly title: string;
  /** Places in the kind's list of tasks. */
  readonly tasks: readonly number[];
  /** Hours per week: least and most. */
  readonly hours: readonly [number, number];
  /** Hours to begin with, when fewer than the least. */
  readonly start?: number;
  /** Hours of the day the work lies within. */
  readonly day?: readonly [number, number];
  readonly evenings?: boolean;
  readonly weekends?: boolean;
  readonly season?: readonly [number, number];
  readonly licences?: readonly string[];
  readonly mustHave?: readonly string[];
  readonly niceToHave?: readonly string[];
  readonly schemes: readonly Scheme[];
  readonly perspective: Perspective;
}

export interface KindOfWork {
  readonly industry: Industry;
  /** `{place}`, `{name}` and `{part}` are filled in. */
  readonly companies: readonly string[];
  readonly employees: readonly [number, number];
  readonly about: readonly string[];
  /** What the place asks of anybody; together with the tasks' own it covers the vocabulary. */
  readonly asks: Profile;
  readonly tasks: readonly TaskKind[];
  readonly openings: readonly OpeningKind[];
}

/** What most places ask of anybody, so that a kind of work needs to say only where it differs. */
export const ordinary: Profile = {
  lifting: 1,
  'standing-walking': 2,
  'sitting-still': 0,
  'repeated-movement': 1,
  'bending-climbing': 1,
  'fine-handwork': 1,
  weather: 0,
  noise: 1,
  'dust-chemicals': 0,
  animals: 0,
  'many-people': 1,
  pace: 1,
  interruptions: 1,
  'changing-tasks': 1,
  concentration: 1,
  'own-planning': 1,
  'responsibility-people': 0,
  'responsibility-money-safety': 0,
  customers: 0,
  cooperation: 1,
  phone: 0,
  conflict: 0,
  'spoken-danish': 1,
  'written-danish': 1,
  digital: 0,
  'early-start': 1,
  'evening-weekend': 0,
  'day-length': 1,
};
