import type { Ask } from './ask.ts';
import type { Dimension } from './dimension.ts';
import { highestAim, reachableMinutes } from './hours.ts';
import { ISCO_DEPTH, iscoDistance } from './isco.ts';
import {
  PERSPECTIVES,
  type Perspective,
  type Seeker,
  type TravelMeans,
  type Vacancy,
  type Wish,
} from './model.ts';
import { monthsUntilStart } from './season.ts';
import { byText } from './text-order.ts';
import { journey } from './travel.ts';
import type { DimensionVerdict } from './verdict.ts';

/** A small whole number, and the facts its sentence needs. */
export type SoftTerm =
  | { readonly key: 'wish'; readonly value: number; readonly wish: string | null }
  | { readonly key: 'interest'; readonly value: number; readonly answer: 'yes' | 'maybe' | null }
  | { readonly key: 'must-competences'; readonly value: number; readonly missing: readonly string[] }
  | { readonly key: 'nice-competences'; readonly value: number; readonly held: readonly string[] }
  | { readonly key: 'adaptations'; readonly value: number; readonly count: number }
  | { readonly key: 'trials'; readonly value: number; readonly count: number }
  | { readonly key: 'unknowns'; readonly value: number; readonly count: number }
  | { readonly key: 'hours'; readonly value: number; readonly start: HoursAtStart }
  | { readonly key: 'rise'; readonly value: number; readonly reachableMinutes: number | null }
  | {
      readonly key: 'travel';
      readonly value: number;
      readonly means: TravelMeans | null;
      readonly minutes: number | null;
      /** When the bus to work leaves, in minutes after midnight. */
      readonly departs: number | null;
    }
  | { readonly key: 'perspective'; readonly value: number; readonly perspective: Perspective }
  | { readonly key: 'record'; readonly value: number; readonly dimensions: readonly Dimension[] }
  | { readonly key: 'season'; readonly value: number; readonly months: number };

export type TermKey = SoftTerm['key'];
export type HoursAtStart = 'meets' | 'starts-lower' | 'fewer' | 'not-asked';

/** Lowest and highest value of each term. */
export const TERM_RANGES: { readonly [K in TermKey]: readonly [lowest: number, highest: number] } = {
  wish: [0, 4],
  interest: [0, 2],
  'must-competences': [-4, 0],
  'nice-competences': [0, 3],
  adaptations: [-6, 0],
  trials: [-8, 0],
  unknowns: [-12, 0],
  hours: [0, 2],
  rise: [0, 2],
  travel: [0, 4],
  perspective: [0, 3],
  record: [0, 4],
  season: [-4, 0],
};
export const TERM_KEYS = Object.keys(TERM_RANGES) as readonly TermKey[];

const bounded = (key: TermKey, value: number): number => {
  const [lowest, highest] = TERM_RANGES[key];
  // `|| 0` turns -0 into 0, so that equal answers are equal byte for byte.
  return Math.min(highest, Math.max(lowest, value)) || 0;
};

export function softTerms(
  seeker: Seeker,
  vacancy: Vacancy,
  verdicts: readonly DimensionVerdict[],
  asks: readonly Ask[],
  today: Temporal.PlainDate,
): SoftTerm[] {
  return [
    wish(seeker, vacancy),
    interest(seeker, vacancy),
    mustCompetences(seeker, vacancy),
    niceCompetences(seeker, vacancy),
    adaptations(verdicts),
    trials(verdicts),
    unknowns(verdicts, asks),
    hours(seeker, vacancy),
    rise(seeker, vacancy),
    travel(seeker, vacancy),
    perspective(vacancy),
    record(vacancy, verdicts),
    season(vacancy, today),
  ];
}

/** An industry wished for says more than a shared main group, less than the occupation itself. */
export const SAME_INDUSTRY = 3;

function wish({ wishes }: Seeker, vacancy: Vacancy): SoftTerm {
  let value = 0;
  let best: string | null = null;
  for (const candidate of wishes) {
    const closeness = closenessTo(candidate, vacancy);
    if (closeness < value || closeness === 0) continue;
    if (closeness > value || best === null || byText(candidate.label, best) < 0) best = candidate.label;
    value = closeness;
  }
  return { key: 'wish', value, wish: best };
}

function closenessTo({ iscoCode, industry }: Wish, vacancy: Vacancy): number {
  let closeness = industry !== null && industry === vacancy.industry ? SAME_INDUSTRY : 0;
  for (const task of vacancy.tasks) {
    if (iscoCode === null || task.iscoCode === null) continue;
    closeness = Math.max(closeness, ISCO_DEPTH - iscoDistance(iscoCode, task.iscoCode));
  }
  return closeness;
}

function interest(seeker: Seeker, { workplaceId }: Vacancy): SoftTerm {
  const answers = seeker.interest.filter((shown) => shown.workplaceId === workplaceId);
  if (answers.some(({ answer }) => answer === 'yes')) return { key: 'interest', value: 2, answer: 'yes' };
  return answers.length > 0
    ? { key: 'interest', value: 1, answer: 'maybe' }
    : { key: 'interest', value: 0, answer: null };
}

function mustCompetences({ competences }: Seeker, vacancy: Vacancy): SoftTerm {
  const missing = distinct(vacancy.mustCompetences).filter((wanted) => !competences.includes(wanted));
  return { key: 'must-competences', value: bounded('must-competences', -missing.length), missing };
}

function niceCompetences({ competences }: Seeker, vacancy: Vacancy): SoftTerm {
  const wanted = distinct([...vacancy.mustCompetences, ...vacancy.niceCompetences]);
  const held = wanted.filter((competence) => competences.includes(competence));
  return { key: 'nice-competences', value: bounded('nice-competences', held.length), held };
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort(byText);

function adaptations(verdicts: readonly DimensionVerdict[]): SoftTerm {
  const count = verdicts.filter(({ lowersTo }) => lowersTo !== null).length;
  return { key: 'adaptations', value: bounded('adaptations', -count), count };
}

/** One step above a need that may be tried costs one; more than that costs double. */
function trials(verdicts: readonly DimensionVerdict[]): SoftTerm {
  const tried = verdicts.filter(({ verdict }) => verdict === 'trial').length;
  const exceeded = verdicts.filter(({ verdict }) => verdict === 'exceeds').length;
  return { key: 'trials', value: bounded('trials', -(tried + 2 * exceeded)), count: tried + exceeded };
}

function unknowns(verdicts: readonly DimensionVerdict[], asks: readonly Ask[]): SoftTerm {
  const open = verdicts.filter((row) => row.verdict === 'unknown' || row.askTaskIds.length > 0);
  const count = open.length + asks.length;
  return { key: 'unknowns', value: bounded('unknowns', -count), count };
}

function hours({ minutesNow }: Seeker, { minutesMin, minutesMax }: Vacancy): SoftTerm {
  if (minutesNow === null) return { key: 'hours', value: 0, start: 'not-asked' };
  if (minutesNow < minutesMin) return { key: 'hours', value: 1, start: 'starts-lower' };
  if (minutesNow > minutesMax) return { key: 'hours', value: 1, start: 'fewer' };
  return { key: 'hours', value: 2, start: 'meets' };
}

function rise(seeker: Seeker, vacancy: Vacancy): SoftTerm {
  const aim = highestAim(seeker);
  if (seeker.minutesNow === null || aim === null) return { key: 'rise', value: 0, reachableMinutes: null };
  const reachable = reachableMinutes(vacancy, seeker.minutesNow);
  const value = reachable >= aim ? 2 : reachable > seeker.minutesNow ? 1 : 0;
  return { key: 'rise', value, reachableMinutes: reachable };
}

/** Where no limit is stated, an hour is the yardstick. */
export const USUAL_LIMIT_MINUTES = 60;

/** One point for each whole quarter of the person's limit that is left. */
function travel(seeker: Seeker, vacancy: Vacancy): SoftTerm {
  const { means, minutes, departs } = journey(seeker, vacancy);
  if (minutes === null) return { key: 'travel', value: 0, means: null, minutes: null, departs: null };
  return { key: 'travel', value: travelPoints(minutes, seeker.travel.limitMinutes), means, minutes, departs };
}

export function travelPoints(minutes: number, limitMinutes: number | null): number {
  const limit = Math.max(1, limitMinutes ?? USUAL_LIMIT_MINUTES);
  return bounded('travel', Math.floor((4 * (limit - minutes)) / limit));
}

const perspective = ({ perspective }: Vacancy): SoftTerm => ({
  key: 'perspective',
  value: PERSPECTIVES.indexOf(perspective),
  perspective,
});

/** Only where this person has something to be considered does the workplace's experience count. */
function record({ record }: Vacancy, verdicts: readonly DimensionVerdict[]): SoftTerm {
  const dimensions = verdicts
    .filter(({ need, dimension }) => need !== null && need < 3 && (record[dimension] ?? 0) > 0)
    .map(({ dimension }) => dimension);
  return { key: 'record', value: bounded('record', dimensions.length), dimensions };
}

function season(vacancy: Vacancy, today: Temporal.PlainDate): SoftTerm {
  const months = monthsUntilStart(vacancy, today);
  return { key: 'season', value: bounded('season', -months), months };
}
