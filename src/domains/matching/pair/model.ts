import type { BusTimes } from '#platform/travel/bus-times.ts';
import type { Dimension, Level } from './dimension.ts';

/**
 * What matching may know. Age, sex, ethnicity, nationality, CPR number, diagnosis and benefit are not here and
 * must never be; the law's rules for a person reach matching only as `openSchemes`.
 */
export interface Seeker {
  readonly id: string;
  /** A missing dimension means "not asked". */
  readonly needs: Needs;
  /** Minutes per week that work now; null = not asked. */
  readonly minutesNow: number | null;
  /** Minutes per week aimed at; null = not asked. */
  readonly minutesAim: number | null;
  /** Minutes after midnight; null = no limit stated. */
  readonly earliestStart: number | null;
  readonly latestEnd: number | null;
  readonly evenings: boolean;
  readonly weekends: boolean;
  readonly travel: Travel;
  readonly licences: readonly string[];
  readonly wishes: readonly Wish[];
  readonly competences: readonly string[];
  /** Workplaces the person was stopped at or has said no to. */
  readonly avoid: readonly string[];
  /** Interest shown on a tour or a visit. */
  readonly interest: readonly Interest[];
  /** Schemes the law allows this person on the date in question; null = not known. */
  readonly openSchemes: readonly string[] | null;
}

export interface Need {
  readonly level: Level;
  /** false = worth trying one level above. */
  readonly firm: boolean;
}
export type Needs = { readonly [D in Dimension]?: Need };

export interface Wish {
  readonly iscoCode: string | null;
  readonly industry: string | null;
  readonly label: string;
}

export interface Interest {
  readonly workplaceId: string;
  readonly answer: 'yes' | 'maybe';
}

export const TRAVEL_MEANS = ['walk', 'bike', 'bus', 'car'] as const;
export type TravelMeans = (typeof TRAVEL_MEANS)[number];

export interface Travel {
  /** Empty = not asked. */
  readonly means: readonly TravelMeans[];
  /** Minutes one way; null = not asked. */
  readonly limitMinutes: number | null;
  readonly from: Point | null;
  /** The timetable where the person lives; none = nobody knows what the bus takes. */
  readonly bus?: BusTimes | null;
}

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** An opening as matching sees it. */
export interface Vacancy {
  readonly id: string;
  readonly workplaceId: string;
  readonly title: string;
  readonly tasks: readonly VacancyTask[];
  /** Empty = not yet agreed with the workplace. */
  readonly schemes: readonly string[];
  /** Minutes per week. */
  readonly minutesMin: number;
  readonly minutesMax: number;
  /** May start at this few minutes per week and rise to `minutesMin`; null = starts at `minutesMin`. */
  readonly minutesStart: number | null;
  /** Hours may rise towards `minutesMax` as the person grows. */
  readonly mayRise: boolean;
  /** The work lies between these minutes after midnight (past 1440 = after midnight); null = any time of day. */
  readonly dayStart: number | null;
  readonly dayEnd: number | null;
  /** true = the work cannot be done without evenings / weekends. */
  readonly evenings: boolean;
  readonly weekends: boolean;
  readonly licences: readonly string[];
  readonly mustCompetences: readonly string[];
  readonly niceCompetences: readonly string[];
  readonly place: Point | null;
  /** Months 1–12, both included, may run over New Year; null = all year. */
  readonly season: { readonly from: number; readonly to: number } | null;
  readonly acceptsFrom: Temporal.PlainDate | null;
  readonly placesFree: number;
  readonly perspective: Perspective;
  /** How many times the workplace has met a need in this dimension before. */
  readonly record: { readonly [D in Dimension]?: number };
  readonly industry: string | null;
}

export interface VacancyTask {
  readonly id: string;
  readonly title: string;
  readonly minutesPerWeek: number;
  readonly iscoCode: string | null;
  /** A missing dimension means "not known". */
  readonly demands: Demands;
}

export interface Demand {
  readonly level: Level;
  /** The level the workplace can lower it to; null = it cannot. */
  readonly lowersTo: Level | null;
}
export type Demands = { readonly [D in Dimension]?: Demand };

/** Is there a paid job at the end? In rising order. */
export const PERSPECTIVES = ['none', 'possible', 'agreed', 'guaranteed'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];
