import type { matchingScreens as da } from '../da/matching-screens.ts';

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;

export const matchingScreens: typeof da = {
  fit: {
    label: (title) => `How ${title} fits`,
    inTasks: (name, tasks) => `${name} (${list(tasks)})`,
    adapt: (now, left) => `Today: ${now} Can become: ${left}`,
    beyond: (works, left) => `What works: “${works}” Here: ${left}`,
    askWorkplace: (question) => `Ask the workplace: ${question}`,
    askCitizen: (question, demand) => `Ask the citizen: ${question} Here: ${demand}`,
    fitsAll: (names) => list(names),
    names: (names, more) =>
      more === 0
        ? names.join('\u00a0· ')
        : [...names, names.length > 0 ? `${more} more` : `${more} ${more === 1 ? 'thing' : 'things'}`].join(
            '\u00a0· ',
          ),
    unfold: 'See why',
    fitting: (count, nothingToAdapt) =>
      `${count} ${count === 1 ? 'thing' : 'things'}${nothingToAdapt ? ', and nothing has to be adapted' : ''}`,
    allFits: (count) => (count === 1 ? 'One thing that fits' : `${count} things that fit`),
    why: 'Why it is here',
  },
  facts: {
    hours: 'Hours a week',
    weekly: (hours) => `${hours} a week`,
    travel: 'Getting there',
    scheme: 'Scheme',
    perspective: 'Prospect of a job',
    times: 'Time of day',
    season: 'Season',
    notAgreed: 'Not agreed yet',
    unknown: 'Not known yet',
    noTimetable: 'We have no timetable for the journey',
    range: (low, high) => (low === high ? low : `${low} to ${high}`),
    from: (range, start) => `${range}, may begin with ${start}`,
    minutes: (minutes, means, departs) =>
      `About ${minutes} min ${means}${departs === null ? '' : ` (leaves ${clock(departs)})`}`,
    between: (from, to) => `${clock(from)} to ${clock(to)}`,
    anyTime: 'Can be agreed',
    evenings: 'evenings too',
    weekends: 'weekends too',
    months: (from, to) => `${months[from - 1]} to ${months[to - 1]}`,
  },
  earlier: {
    open: 'Already suggested',
    'citizen-no': 'The citizen has said no',
    'employer-no': 'The workplace has said no',
    withdrawn: 'Withdrawn before',
    see: 'See the suggestion',
  },
  openings: {
    title: (name) => `Job suggestions for ${name}`,
    lead: 'The openings that fit best right now. You choose. The numbers do not.',
    asOf: (among: number) =>
      among === 1
        ? 'Worked out just now. There is one open job in all.'
        : `Worked out just now among ${among.toLocaleString('en-GB')} open jobs.`,
    noNeedsTitle: 'We need the citizen’s own words',
    noNeeds: (name) =>
      `${name} has not told what works and what is hard. When that is done, you can see what fits.`,
    askNeeds: 'Go to the questions',
    noneTitle: 'No open opening fits right now',
    none: 'Search for an opening below and see what stands in the way. Perhaps the workplace can change it.',
    suggest: 'Suggest',
    suggestTo: (title) => `Suggest ${title}`,
    whole: 'See the whole explanation',
    compare: 'Compare',
    compareThis: (title) => `Compare ${title}`,
    compareChosen: 'Compare the chosen',
    compareHint: 'Tick two or three to see them side by side.',
    compareTitle: 'Side by side',
    compareFew: 'Choose two or three openings to see them side by side.',
    compareGone: 'One of the openings no longer fits and is left out.',
    backToAll: 'Back to all',
    rank: (number) => `No. ${number}`,
    whyNotTitle: 'Why not another one?',
    whyNotLead: 'Search for an opening or a workplace and see what stands in the way.',
    whyNotField: 'Opening or workplace',
    whyNotEmpty: (words) => `We found no open opening with “${words}”.`,
    whyNotSearch: 'Search for an opening',
    whyNotFor: (title) => `Why not ${title}?`,
    whyNotLink: 'Why not?',
    obstacles: 'What stands in the way',
    fitsAfterAll: 'It does fit',
    fitsAfterAllText: 'Nothing stands in the way. Other openings just fit better.',
    closed: 'The opening is closed. That is why it cannot be suggested.',
    whatThen: 'What can you do?',
    whatThenText:
      'Talk with the workplace if something can be changed. Talk with the citizen if the limits are different now.',
    seeOpening: 'See the opening',
  },
  citizens: {
    title: (title) => `Who could fit ${title}?`,
    kicker: 'Candidates',
    lead: 'The citizens it seems to fit best. Ask them before you say anything to the workplace.',
    asOf: (among: number) =>
      among === 1
        ? 'Worked out just now. One citizen has answered the questions.'
        : `Worked out just now among ${among.toLocaleString('en-GB')} citizens who have answered the questions.`,
    noneTitle: 'Nobody fits right now',
    none: 'Look at the demands. Perhaps the workplace can adapt more, or begin with fewer hours.',
    change: 'See the opening',
    closedTitle: 'The opening is closed',
    closed: 'Open it again if it is to be used.',
    caseworker: (name) => `Caseworker: ${name}`,
    noCaseworker: 'Has no caseworker yet',
    suggest: 'Suggest',
    suggestTo: (name) => `Suggest to ${name}`,
    demands: 'The opening',
  },
};
