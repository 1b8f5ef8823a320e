import type { weighing as da } from '../da/weighing.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const points = (count: number): string => many(Math.abs(count), 'point', 'points');

export const weighing: typeof da = {
  title: 'What weighs in matching?',
  lead: 'First matching finds what the person can manage. The weights decide only the order of that. They never open or close anything.',
  how: 'Each suggestion gets steps for each thing below. The steps are multiplied by the weight and added up. What gets most points stands first. 0 means that the thing does not count.',
  field: (name, lowest, highest) => `${name} (${lowest}-${highest})`,
  ordinary: (weight) => `Ordinarily ${weight}.`,
  changed: (weight) => `With you ${weight}.`,
  range: (low, high) => (low < 0 ? `Takes away 0 to ${-low} steps.` : `Gives 0 to ${high} steps.`),
  tryIt: 'See what it does',
  tryHint: 'Nothing is saved yet.',
  reset: 'Try the ordinary weights again',
  back: 'Matching',

  groups: {
    person: { title: 'What the person wants', terms: ['wish', 'interest'] },
    skills: { title: 'What the person can do', terms: ['must-competences', 'nice-competences'] },
    needs: { title: 'Consideration', terms: ['adaptations', 'trials', 'unknowns', 'record'] },
    hours: { title: 'Hours and travel', terms: ['hours', 'rise', 'travel'] },
    future: { title: 'What comes', terms: ['perspective', 'season'] },
  },
  terms: {
    wish: {
      name: 'The person’s wish',
      means: 'Is the work like what the person wishes? The same job gives 4 steps, the same industry 3.',
      moves: 'Raise it, and what is wished for comes higher, also where other things fit a little less.',
    },
    interest: {
      name: 'Seen it and would like to',
      means: 'Has the person been there and said yes? A yes gives 2 steps, a maybe gives 1.',
      moves: 'Raise it, and places the person knows come first.',
    },
    'must-competences': {
      name: 'Demands to be learned',
      means: 'Takes away a step for each thing that is demanded and that the person cannot do yet.',
      moves: 'Raise it, and what must be learned first falls.',
    },
    'nice-competences': {
      name: 'What the person can do already',
      means: 'Gives a step for each thing the workplace asks for that the person can do.',
      moves: 'Raise it, and experience counts more. Lower it, and there is room for new ways.',
    },
    adaptations: {
      name: 'Adaptations',
      means: 'Takes away a step for each thing the workplace must change.',
      moves: 'Raise it, and places that fit at once come first.',
    },
    trials: {
      name: 'Things to be tried',
      means: 'Takes away when something is a little more than the person is sure of today.',
      moves: 'Raise it, and the safe comes first. Lower it, and there is room to try.',
    },
    unknowns: {
      name: 'Unanswered questions',
      means: 'Takes away a step for each thing nobody has asked about yet.',
      moves: 'Raise it, and what is well described comes first.',
    },
    record: {
      name: 'The workplace’s experience',
      means: 'Gives a step for each of the person’s needs the workplace has met before.',
      moves: 'Raise it, and places that have done well before come first.',
    },
    hours: {
      name: 'Hours from the start',
      means: 'Gives 2 steps when the hours fit from the first day, and 1 when the workplace can begin lower.',
      moves: 'Raise it, and what fits now comes first.',
    },
    rise: {
      name: 'More hours in time',
      means: 'Gives 2 steps when the person’s aim can be reached there, and 1 when only part of the way.',
      moves: 'Raise it, and places to grow come first.',
    },
    travel: {
      name: 'A short way',
      means: 'Gives a step for each quarter of the person’s own limit that is left.',
      moves: 'Raise it, and what is near comes first.',
    },
    perspective: {
      name: 'Prospect of a job',
      means: 'Gives 1 step when a job is possible, 2 when it is agreed, and 3 when it is certain.',
      moves: 'Raise it, and places with a job afterwards come first.',
    },
    season: {
      name: 'When it starts',
      means: 'Takes away a step for each month one must wait.',
      moves: 'Raise it, and what can begin now comes first.',
    },
  },

  preview: {
    title: 'What the new weights do',
    lead: (people, openings) =>
      `Tried on ${many(people, 'citizen', 'citizens')} and ${many(openings, 'open opening', 'open openings')} as they are right now. They are the same citizens each time, so that you can compare.`,
    changes: 'What you move',
    term: 'Weight',
    from: 'Now',
    to: 'Becomes',
    sameTitle: 'The weights are as they were',
    same: 'You have moved nothing. Change a number, and look again.',
    effect: 'The effect',
    otherFirst: 'get another first choice',
    otherShown: 'get at least one other suggestion among the ten shown',
    otherOrder: 'get the same ten in another order',
    of: (people) => `of ${people}`,
    none: 'None of them sees a difference.',
    nobodyTitle: 'There is nobody to try it on',
    nobody: 'No citizen who has answered has an open opening that fits. You may save anyway.',
    pairs: 'Three that move',
    pairsLead: 'Those that move the longest way. Without names: the order is what matters.',
    pair: (title, workplace) => `${title}, ${workplace}`,
    person: (number) => `Citizen ${number}`,
    move: (from, to, deep) =>
      `From ${from === null ? `below no. ${deep}` : `no. ${from}`} to ${to === null ? `below no. ${deep}` : `no. ${to}`}`,
    up: 'Moves up',
    down: 'Moves down',
    points: (name, change) =>
      `${name}: ${change > 0 ? `${points(change)} more` : `${points(change)} fewer`}.`,
    others: 'Gets the same points as before. Others have passed it.',
    save: 'Save the new weights',
    saveTitle: 'Will you do it?',
    why: 'Why do you change it?',
    whyHint: 'It stands in the history, so that others can understand it later.',
    again: 'Change the numbers again',
    staleTitle: 'Somebody else was here first',
  },

  reach: {
    title: 'How much each thing can move',
    lead: 'The weight times the most steps it can give or take.',
    chart: 'The most points it can move a suggestion',
    points: 'Points',
  },

  history: {
    title: 'Changed before',
    none: 'Nobody has changed anything. You use the ordinary weights.',
    change: (name, from, to) => `${name} from ${from} to ${to}`,
  },
};
