import type { MatchingTexts } from '../da/matching.ts';
import { dimensions } from './matching-dimensions.ts';

const hours = (minutes: number): string => {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 30 && whole > 0) return `${whole}½ hours`;
  const parts = [
    ...(whole > 0 || rest === 0 ? [many(whole, 'hour', 'hours')] : []),
    ...(rest > 0 ? [many(rest, 'minute', 'minutes')] : []),
  ];
  return list(parts);
};

const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const at = (tasks: readonly string[]): string => (tasks.length === 0 ? '' : ` (${list(tasks)})`);
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const means = { walk: 'on foot', bike: 'by bike', bus: 'by bus', car: 'by car' };

export const matching: MatchingTexts = {
  dimensions,

  groups: {
    body: 'The body',
    surroundings: 'The surroundings',
    mind: 'The mind',
    contact: 'Other people',
    'language-and-tools': 'Language and IT',
    time: 'Time',
  },

  verdicts: {
    fits: 'Fits',
    adapt: 'Can be adapted',
    unknown: 'Ask',
    trial: 'Worth trying',
    exceeds: 'Too much right now',
  },

  means,

  industries: {
    shop: 'Shops',
    cleaning: 'Cleaning and services',
    kitchen: 'Kitchen and canteen',
    hotel: 'Hotel and restaurant',
    warehouse: 'Warehouse',
    transport: 'Transport',
    production: 'Production',
    construction: 'Building and crafts',
    green: 'Parks, gardens and nurseries',
    farming: 'Farming and animals',
    care: 'Care',
    children: 'Children and young people',
    office: 'Office',
    workshop: 'Workshop',
    culture: 'Culture and leisure',
  },

  terms: {
    wish: 'Wish for work',
    interest: 'Interest shown',
    'must-competences': 'Required skills',
    'nice-competences': 'Other skills',
    adaptations: 'Adaptations',
    trials: 'Things to try',
    unknowns: 'Open questions',
    hours: 'Hours at the start',
    rise: 'More hours in time',
    travel: 'Travel',
    perspective: 'Prospect of a job',
    record: "The workplace's experience",
    season: 'When it can start',
  },

  explanation: {
    fits: (name, demand) => `${name}: fits. ${demand}`,
    adapt: (name, tasks, from, to) => `${name}: needs adapting${at(tasks)}. Now: ${from} Can become: ${to}`,
    trial: (name, tasks, need, demand) =>
      `${name}: worth trying${at(tasks)}. Works today: “${need}” The demand here is a little higher: ${demand}`,
    exceeds: (name, tasks, need, demand) =>
      `${name}: too much right now${at(tasks)}. Works today: “${need}” The task: ${demand}`,
    askCitizen: (name, question, demand) => `Ask the citizen. ${name}: ${question} The task: ${demand}`,
    askWorkplace: (name, tasks, ask) => `Ask the workplace. ${name}${at(tasks)}: ${ask}`,

    asks: {
      'hours-now': 'Ask the citizen how many hours a week work now.',
      'hours-aim': 'Ask the citizen how many hours a week are the aim.',
      'travel-place': 'Find the address, so that the way there can be computed.',
      'travel-means': 'Ask the citizen how the journey can be made.',
      'travel-limit': 'Ask the citizen how long the journey may take.',
      'travel-timetable': "Look up the bus: can the journey be made within the citizen's limit?",
      'open-schemes': 'Find out which schemes the citizen may have.',
      'offered-schemes': 'Ask the workplace which scheme they will use.',
    },

    whyNot: {
      'places-taken': 'The places are taken.',
      'avoided-workplace': 'The citizen stopped here or has said no to the place.',
      'missing-licence': (licences) => `Missing: ${list(licences)}.`,
      evenings: 'The work is in the evening, and that does not work.',
      weekends: 'The work is at the weekend, and that does not work.',
      scheme: (offered) =>
        `The workplace offers ${list(offered)}. By the rules the citizen cannot have that.`,
      'too-many-hours': (minutesNow, lowestStart) =>
        `At least ${hours(lowestStart)} a week are needed from the start. ${hours(minutesNow)} work now.`,
      'hours-never-reached': (minutesAim, minutesMin) =>
        `The hours must rise to ${hours(minutesMin)} a week. The aim is ${hours(minutesAim)}.`,
      'time-of-day': (dayStart, dayEnd, sharedMinutes, minutesPerDay) =>
        `The work lies between ${clock(dayStart)} and ${clock(dayEnd)}. ` +
        (sharedMinutes === 0
          ? 'That is outside the times that work.'
          : `Only ${hours(sharedMinutes)} a day work, and ${hours(minutesPerDay)} are needed.`),
      'too-far': (way, minutes, limitMinutes) =>
        `The journey takes at least ${hours(minutes)} ${means[way]}. The limit is ${hours(limitMinutes)}.`,
      'no-bus': 'No bus runs that suits the working hours.',
      'need-exceeded': (name, tasks, need, demand) =>
        `${name}: too much${at(tasks)}, and it cannot be adapted enough. Works: “${need}” Demand: ${demand}`,
    },

    ranking: {
      wish: (wish, value) =>
        value === 4
          ? `It is what the citizen wishes for: ${wish}.`
          : value === 3
            ? `It is close to the wish: ${wish}.`
            : `It is somewhat like the wish: ${wish}.`,
      interest: (answer) =>
        answer === 'yes'
          ? 'The citizen has seen the place and would like to.'
          : 'The citizen has seen the place and said maybe.',
      'must-competences': (missing) => `To be learned: ${list(missing)}.`,
      'nice-competences': (held) => `The citizen already knows: ${list(held)}.`,
      adaptations: (count) => `${many(count, 'thing needs', 'things need')} adapting.`,
      trials: (count) => `${many(count, 'thing goes', 'things go')} beyond what is certain today.`,
      unknowns: (count) => `${many(count, 'question is', 'questions are')} not answered.`,
      hours: {
        meets: 'The hours fit from day one.',
        'starts-lower': 'The workplace lets the hours start lower.',
        fewer: 'There are fewer hours than the citizen can manage.',
      },
      rise: (reachableMinutes, value) =>
        value === 2
          ? `The aim for hours can be reached here. There are up to ${hours(reachableMinutes)} a week.`
          : `The hours can rise to ${hours(reachableMinutes)} a week, but not all the way to the aim.`,
      travel: (way, minutes, departs) =>
        `The journey takes about ${hours(minutes)} ${means[way]}${departs === null ? '' : ` (leaves ${clock(departs)})`}.`,
      perspective: {
        possible: 'There may be a job afterwards.',
        agreed: 'A job afterwards is agreed if both are happy with it.',
        guaranteed: 'There is a certain job afterwards.',
      },
      record: (names) => `The workplace has met such needs before: ${list(names)}.`,
      season: (months) => `It can only start in ${many(months, 'month', 'months')}.`,
    },
  },
};
