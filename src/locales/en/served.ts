import type { served as da } from '../da/served.ts';
import { matching } from './matching.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const list = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
const hours = (minutes: number): string => `${Math.round(minutes / 6) / 10} hours`;
const span = ([low, high]: readonly [number, number], unit: (value: string) => string): string =>
  low === high ? unit(`${low}`) : unit(`${low}–${high}`);
const hoursSpan = ([low, high]: readonly [number, number]): string =>
  low === high ? hours(low) : `${hours(low).replace(' hours', '')}–${hours(high)}`;

const ways: Record<string, string> = { ...matching.means };

const causes: Record<string, string> = {
  'too-far': 'The travel time',
  evenings: 'Evening work',
  weekends: 'Weekend work',
  'too-many-hours': 'Too many hours from the start',
  'hours-never-reached': 'More hours than the aim',
  'time-of-day': 'The time of day',
  'missing-licence': 'A licence or certificate',
  scheme: 'The scheme',
  'avoided-workplace': 'A workplace the person has said no to',
  'places-taken': 'The places are taken',
  several: 'Several things at once',
};

export const served: typeof da = {
  title: 'Whom do we find nothing for?',
  lead: 'Those whom matching helps badly: citizens without a suggestion, and openings without a candidate. And where it is worth looking.',
  neverTitle: 'Nothing has been counted yet',
  never:
    'It happens in the background and begins within a couple of minutes. Load the page again a little later.',
  counted: (when) => `Counted ${when}.`,
  again: 'Count again now',
  asked: 'We are counting again. It begins within a minute. The figures below are from last time.',
  counting: (done, total) => `Counting now: ${done} of ${total} have been looked through.`,
  noOpeningsTitle: 'There are no open openings',
  noOpenings: 'When workplaces have put something in, we can see whom we lack something for.',

  citizens: {
    label: 'citizens without a single suggestion',
    of: (counted) => `of ${many(counted, 'citizen', 'citizens')} who have told what works`,
    none: 'Everyone who has told what works has at least one suggestion.',
    all: 'See all of them',
  },
  openings: {
    label: 'openings without a single candidate',
    of: (counted) => `of ${many(counted, 'opening', 'openings')} with a free place`,
    none: 'Every opening with a free place has at least one candidate.',
  },
  notAsked: {
    label: 'citizens we cannot look for',
    note: 'They have not yet told what works and what is hard.',
  },
  inWords: (unserved, parts) =>
    `${many(unserved, 'citizen has', 'citizens have')} no suggestions. ${list(parts)}.`,
  part: (count, cause, first) =>
    `${first ? 'For' : 'for'} ${count} it is ${cause.charAt(0).toLowerCase()}${cause.slice(1)}`,

  finds: {
    title: 'Where it is worth looking for tasks',
    lead: 'Each line is a kind of task that would open something. The first helps most, the next most of those who are then left. Press a line to see the companies of that industry.',
    table: 'Tasks to look for',
    what: 'Look for',
    instead: 'It must be like this',
    people: 'Opens for',
    more: 'New among them',
    noneTitle: 'There is no single thing to look for',
    none: 'Either everyone has a suggestion, or several things are in the way at once. Then talk with each person.',
    work: (industry) => (industry === null ? 'Tasks' : `Tasks in ${industry.toLowerCase()}`),
    nearer: (work, town) => (town === null ? `${work} closer by` : `${work} close to ${town}`),
    limit: {
      way: (minutes, means) =>
        `At most ${span(minutes, (value) => `${value} minutes`)} ${list(
          means.map((one) => ways[one] ?? one),
          'or',
        )}`.trim(),
      wayUnknown: 'Nearer than those there are now',
      demand: (name, words) => `${name}: ${words}`,
      start: (minutes) => `May begin with ${hoursSpan(minutes)} a week`,
      aim: (minutes) => `Needs no more than ${hoursSpan(minutes)} a week`,
    },
    plain: {
      evenings: 'Without evening work',
      weekends: 'Without weekend work',
      'time-of-day': 'The time of day can be moved',
      'missing-licence': 'Without a demand for a licence or certificate',
      scheme: 'Open to more schemes',
      'avoided-workplace': 'Another place than those said no to',
      'places-taken': 'More places like those that are full',
    },
  },

  causes: {
    title: 'What stands in the way',
    lead: 'For each citizen and each opening: the one thing that would open most if it fell away.',
    chart: 'Causes',
    description: 'Citizens without a suggestion and openings without a candidate, by what stands in the way.',
    citizens: 'Citizens without a suggestion',
    openings: 'Openings without a candidate',
    few: '0',
    names: causes,
  },

  lists: {
    citizensTitle: 'Citizens without a suggestion',
    openingsTitle: 'Openings without a candidate',
    lead: (cause) => `What stands in the way: ${cause}.`,
    leadAll: 'Those who need least to be helped come first.',
    all: 'All causes',
    name: 'Citizen',
    opening: 'Opening',
    caseworker: 'Caseworker',
    nobody: 'Nobody yet',
    obstacle: 'What stands in the way',
    would: (kind, count) =>
      kind === 'citizen'
        ? `Without it: ${many(count, 'opening', 'openings')}`
        : `Without it: ${many(count, 'citizen', 'citizens')}`,
    also: (names) => `Also alone in the way: ${list(names).toLowerCase()}`,
    several: 'No single thing would open anything.',
    protectedToo:
      'Citizens with a protected address stand here only for their own caseworkers, but are counted.',
    emptyTitle: 'None right now',
    empty: 'Nobody stands here with that cause.',
  },
  front: {
    title: 'Whom we find nothing for',
    lead: (citizens, openings) =>
      `${list([
        ...(citizens > 0 ? [`${many(citizens, 'citizen', 'citizens')} without a suggestion`] : []),
        ...(openings > 0 ? [`${many(openings, 'opening', 'openings')} without a candidate`] : []),
      ])}. Tasks like these would help the most.`,
    helps: (people) => many(people, 'citizen', 'citizens'),
    all: 'See who and why',
  },
  toWeights: 'See what weighs in matching',
};
