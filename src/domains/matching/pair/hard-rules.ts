import { highestAim, lowestStart } from './hours.ts';
import type { Seeker, TravelMeans, Vacancy } from './model.ts';
import { byText } from './text-order.ts';
import { journey } from './travel.ts';
import { type DimensionVerdict, exceededFirmNeeds } from './verdict.ts';

export type HardReason =
  | { readonly rule: 'places-taken' }
  | { readonly rule: 'avoided-workplace' }
  | { readonly rule: 'missing-licence'; readonly licences: readonly string[] }
  | { readonly rule: 'evenings' }
  | { readonly rule: 'weekends' }
  | { readonly rule: 'scheme'; readonly offered: readonly string[]; readonly open: readonly string[] }
  | { readonly rule: 'too-many-hours'; readonly minutesNow: number; readonly lowestStart: number }
  | { readonly rule: 'hours-never-reached'; readonly minutesAim: number; readonly minutesMin: number }
  | {
      readonly rule: 'time-of-day';
      readonly dayStart: number;
      readonly dayEnd: number;
      readonly sharedMinutes: number;
      readonly minutesPerDay: number;
    }
  | {
      readonly rule: 'too-far';
      readonly means: TravelMeans;
      /** null = by bus, and there is none. */
      readonly minutes: number | null;
      readonly limitMinutes: number;
    }
  | { readonly rule: 'need-exceeded'; readonly exceeded: readonly DimensionVerdict[] };

export type HardRule = (seeker: Seeker, vacancy: Vacancy) => HardReason | null;

const placesTaken: HardRule = (_seeker, { placesFree }) => (placesFree > 0 ? null : { rule: 'places-taken' });

const avoidedWorkplace: HardRule = ({ avoid }, { workplaceId }) =>
  avoid.includes(workplaceId) ? { rule: 'avoided-workplace' } : null;

const missingLicence: HardRule = (seeker, vacancy) => {
  const licences = vacancy.licences.filter((licence) => !seeker.licences.includes(licence)).sort(byText);
  return licences.length === 0 ? null : { rule: 'missing-licence', licences };
};

const eveningWork: HardRule = (seeker, vacancy) =>
  vacancy.evenings && !seeker.evenings ? { rule: 'evenings' } : null;

const weekendWork: HardRule = (seeker, vacancy) =>
  vacancy.weekends && !seeker.weekends ? { rule: 'weekends' } : null;

/** Silence on either side is a question to ask, not a no. */
const closedScheme: HardRule = ({ openSchemes }, { schemes }) => {
  if (openSchemes === null || schemes.length === 0) return null;
  if (schemes.some((scheme) => openSchemes.includes(scheme))) return null;
  return { rule: 'scheme', offered: schemes.toSorted(byText), open: openSchemes.toSorted(byText) };
};

const tooManyHours: HardRule = ({ minutesNow }, vacancy) => {
  const start = lowestStart(vacancy);
  return minutesNow === null || minutesNow >= start
    ? null
    : { rule: 'too-many-hours', minutesNow, lowestStart: start };
};

const hoursNeverReached: HardRule = (seeker, { minutesMin }) => {
  const minutesAim = highestAim(seeker);
  return minutesAim === null || minutesAim >= minutesMin
    ? null
    : { rule: 'hours-never-reached', minutesAim, minutesMin };
};

const WORKING_DAYS = 5;
/** Nobody is asked to come for less than an hour. */
const SHORTEST_SHIFT = 60;

const minutesPerDayOf = (vacancy: Vacancy): number =>
  Math.max(SHORTEST_SHIFT, Math.ceil(lowestStart(vacancy) / WORKING_DAYS));

/** The minutes of the day that the two must share; a window the workplace drew too narrow for its own hours is not the person's obstacle. */
export const shiftOf = (vacancy: Vacancy): number =>
  vacancy.dayStart === null || vacancy.dayEnd === null
    ? 0
    : Math.max(0, Math.min(minutesPerDayOf(vacancy), vacancy.dayEnd - vacancy.dayStart));

/** The hours at the start, spread evenly over the week, must have room in the part of the day both can use. */
const timeOfDay: HardRule = ({ earliestStart, latestEnd }, vacancy) => {
  const { dayStart, dayEnd } = vacancy;
  if (dayStart === null || dayEnd === null) return null;
  const from = Math.max(dayStart, earliestStart ?? dayStart);
  const to = Math.min(dayEnd, latestEnd ?? dayEnd);
  const sharedMinutes = Math.max(0, to - from);
  const minutesPerDay = minutesPerDayOf(vacancy);
  return sharedMinutes >= shiftOf(vacancy)
    ? null
    : { rule: 'time-of-day', dayStart, dayEnd, sharedMinutes, minutesPerDay };
};

const tooFar: HardRule = (seeker, vacancy) => {
  const limitMinutes = seeker.travel.limitMinutes;
  if (limitMinutes === null) return null;
  const trip = journey(seeker, vacancy);
  return trip.reach === 'beyond'
    ? { rule: 'too-far', means: trip.means, minutes: trip.minutes, limitMinutes }
    : null;
};

export const needExceeded: HardRule = (seeker, vacancy) => {
  const exceeded = exceededFirmNeeds(seeker, vacancy);
  return exceeded.length === 0 ? null : { rule: 'need-exceeded', exceeded };
};

/** The cheap ones first: most pairs are turned down before anything is computed. */
export const HARD_RULES: readonly HardRule[] = [
  placesTaken,
  avoidedWorkplace,
  eveningWork,
  weekendWork,
  tooManyHours,
  hoursNeverReached,
  timeOfDay,
  closedScheme,
  missingLicence,
  tooFar,
  needExceeded,
];
