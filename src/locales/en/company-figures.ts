import type { companyFigures as da } from '../da/company-figures.ts';

export const companyFigures: typeof da = {
  day: (day, month) => `${day} ${month}`,
  title: 'The company side',
  lead: 'Counted from groups, jobs, profiles and agreements. Below each figure is how it is counted.',
  percent: (value) => `${value}%`,
  days: (value) => (value === '1' ? '1 day' : `${value} days`),
  hours: (value) => (value === '1' ? '1 hour' : `${value} hours`),
  hidden: '–',
  tooFew: 'Too few to show.',
  of: {
    people: (count) => `Of ${count} citizens.`,
    openings: (count) => `Of ${count} openings.`,
    placements: (count) => `Of ${count} placements.`,
    inquiries: (count) => `Of ${count} inquiries.`,
    contacts: (count) => `Of ${count} messages.`,
  },
  how: 'How the figures are counted',
  figure: 'Figure',
  definition: 'How it is counted',
  records: 'Counted from',
  unemployment: {
    title: 'Unemployed in per cent of those granted a fleksjob',
    lead: 'On the last day of each month.',
    month: 'Month',
    share: 'Unemployed',
    members: 'Granted a fleksjob',
    description: (first, last) => `From ${first} to ${last}.`,
    emptyTitle: 'Nobody is written down as granted a fleksjob',
    emptyText: 'Write it on the citizen’s page under “Group and job”. Then you can follow unemployment here.',
  },
  logIns: {
    title: 'How often do they log in?',
    lead: (period) => `Citizens with a profile on the marketplace, ${period}. We do not know who they are.`,
    profiles: 'Have a profile',
    bands: { daily: 'Every day', weekly: 'Every week', fortnightly: 'Once in 14 days' },
    emptyTitle: 'Nobody has a profile yet',
    emptyText: 'When citizens have a profile on the marketplace, their log-ins are counted here.',
  },
  others: 'From need to job',
  workplaces: {
    title: 'Workplaces you should look at',
    text: 'Many in practice, the same task again and again, or a citizen who has said something.',
    action: 'See the list',
  },
  definitions: {
    'fleksjob-unemployment': {
      label: 'Unemployment in the fleksjob group',
      definition:
        'Of those granted a fleksjob on the last day of the month: the share who that day had neither a job nor paid hours in a placement.',
    },
    'profile-share': {
      label: 'Have a profile',
      definition:
        'Of the citizens offered a profile on the marketplace: the share who said yes and have not left again.',
    },
    'login-daily': {
      label: 'Log in every day',
      definition:
        'Of citizens with a profile in the latest whole fortnight: the share who logged in on at least 13 of the 14 days. Each citizen counts in one place only.',
    },
    'login-weekly': {
      label: 'Log in every week',
      definition:
        'Of citizens with a profile in the latest whole fortnight: the share who logged in in both weeks, but on fewer than 13 days. Each citizen counts in one place only.',
    },
    'login-fortnightly': {
      label: 'Log in once in 14 days',
      definition:
        'Of citizens with a profile in the latest whole fortnight: the share who logged in in one of the two weeks. Each citizen counts in one place only.',
    },
    'need-to-person': {
      label: 'From need to person',
      definition:
        'Openings that got their first person within the last year: days from when the need was written down, as a task or an opening, to the first day. Half went faster.',
    },
    'small-jobs-to-job': {
      label: 'From small job to job',
      definition:
        'Of placements in small jobs that ended within the last year: the share that led to a job, or where the person got a job at the same place within 13 weeks.',
    },
    'inquiries-in-time': {
      label: 'Inquiries answered in time',
      definition:
        'Of inquiries from workplaces in the last 13 months: the share that were answered by a person before the time we promised.',
    },
    'employers-answer': {
      label: 'Workplaces answer',
      definition:
        'Of the messages citizens wrote to workplaces on the marketplace within the last year: the share the workplace has answered. A message counts once it is answered or three days old.',
    },
    'employers-answer-time': {
      label: 'How long the citizen waits',
      definition:
        'From a citizen writes to a workplace on the marketplace until the workplace answers. Half were answered faster. The last year.',
    },
  },
};
