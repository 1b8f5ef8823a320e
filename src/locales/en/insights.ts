import type { insights as da } from '../da/insights.ts';

const citizens = (count: number): string => (count === 1 ? '1 citizen' : `${count} citizens`);

export const insights: typeof da = {
  title: 'Figures',
  lead: 'Counted from what you wrote down along the way. Numbers under 5 are hidden, so that nobody can be recognised.',
  computed: (when: string) => `The figures are from ${when}. They are counted again every hour.`,
  recount: 'Count again now',
  front: {
    lead: 'This is how the municipality is doing right now.',
    moreTitle: 'See more',
    moreText: 'Outcomes per quarter, hours from start to end, and why placements stop.',
    more: 'See all figures',
  },
  next: {
    unassigned: (count: number) => ({
      title: count === 1 ? '1 citizen needs a caseworker' : `${count} citizens need a caseworker`,
      text: 'They wait for somebody to call. Find a colleague for them first.',
      action: 'See the citizens',
    }),
    overLimit: (count: number) => ({
      title: count === 1 ? '1 colleague has too many citizens' : `${count} colleagues have too many citizens`,
      text: 'See who has room, and talk about moving some.',
      action: 'See the load',
    }),
    late: (count: number) => ({
      title: count === 1 ? '1 thing is overdue' : `${count} things are overdue`,
      text: 'Somebody is waiting for us. Talk about what is in the way.',
      action: 'See what',
    }),
    calm: {
      title: 'Nothing is overdue',
      text: 'Every citizen has a caseworker, and nobody waits too long. See what comes of it.',
      action: 'See all figures',
    },
  },
  way: {
    title: 'The way from citizen to job',
    lead: 'Citizens of the last year, and how far they have come.',
    chart: 'How many came so far',
    steps: {
      registered: 'Citizens',
      told: 'Have told about themselves',
      offered: 'Have got a suggestion',
      accepted: 'Have said yes to a suggestion',
      placed: 'Have got a placement',
      job: 'Have got a job',
    },
  },
  overdue: {
    title: 'Overdue',
    lead: 'What waits longer than it should. All numbers are here, as they are about ourselves.',
    kinds: {
      unassigned: { label: 'citizens without a caseworker', note: 'Nobody knows them yet.' },
      calls: { label: 'want to be called', note: 'They have waited longer than you promise.' },
      'follow-ups': { label: 'follow-ups missing', note: 'The day has passed.' },
      signatures: { label: 'agreements without signature', note: 'Sent more than 5 days ago.' },
      'not-closed': { label: 'placements to be closed', note: 'The last day has passed.' },
    },
  },
  answers: {
    title: 'How long does one wait for an answer?',
    lead: 'The last 90 days. Half got their answer faster than this.',
    days: (days: string) => (days === '1' ? '1 day' : `${days} days`),
    kinds: {
      calls: 'From “call me” until we call',
      citizens: 'From suggestion to the citizen’s answer',
      employers: 'From the citizen’s yes to the workplace’s answer',
    },
    promised: (days: number) =>
      days === 1 ? 'You promise 1 working day.' : `You promise ${days} working days.`,
    of: (count: number) => `Of ${count} answers.`,
    tooFew: 'Fewer than 5 answers yet.',
  },
  load: {
    title: 'Who has how much?',
    lead: 'Citizens per caseworker against the limit you have set yourselves.',
    citizens: 'Citizens per caseworker',
    citizensUnit: 'Citizens',
    most: (shown: number, all: number) => `The ${shown} with the most of ${all} caseworkers.`,
    tableTitle: 'All colleagues',
    colleague: 'Colleague',
    role: 'Role',
    load: 'Has now',
    overdue: 'Follow-ups overdue',
    units: {
      caseworker: (count: number) => citizens(count),
      consultant: (count: number) => (count === 1 ? '1 placement' : `${count} placements`),
    },
    emptyTitle: 'There are no colleagues yet',
    emptyText: 'An administrator adds them under settings.',
  },
  outcomes: {
    title: 'What came of it?',
    lead: 'Placements that are over, by the quarter they ended in.',
    kind: 'Outcome',
    quarter: (year: string, quarter: string) => `Q${quarter} ${year}`,
    few: 'under 5',
    emptyTitle: 'No placement has an outcome yet',
    emptyText: 'When a placement ends, the colleague writes what came of it. Then it stands here.',
  },
  hours: {
    title: 'Hours from start to end',
    lead: 'Average hours a week in placements that ended in the last year.',
    first: 'First step',
    last: 'Last step',
    of: (count: number) => `${count} placements.`,
    emptyTitle: 'Too few placements have ended for an average',
    emptyText: 'When at least 5 have ended, you can see whether the hours rise.',
  },
  stops: {
    title: 'Why did some stop early?',
    lead: 'The last year. A cause is nobody’s fault but something to learn from.',
    cause: 'Cause',
    count: 'Placements',
    emptyTitle: 'No placement has stopped early in the last year',
    emptyText: 'If it happens, you can see here what there is to learn.',
  },
};
