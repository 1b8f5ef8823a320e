import type { following as da } from '../da/following.ts';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? one : more.replace('#', `${count}`);

export const following: typeof da = {
  'for-citizen': {
    title: (name) => `Follow job suggestions for ${name}`,
    lead: 'We write when there are new openings among the ten that fit best.',
    closedTitle: 'The case is closed',
    closed: 'So there is nothing to follow.',
    link: 'Follow: be told of new ones',
  },
  'for-opening': {
    title: (title) => `Follow candidates for ${title}`,
    lead: 'We write when there are new citizens among the ten it fits best.',
    closedTitle: 'The opening is closed',
    closed: 'So there is nothing to follow.',
    link: 'Follow: be told of new ones',
  },
  back: 'Back to the list',
  every: 'How often do you want to hear from us?',
  everyChoices: { day: 'At most once a day', week: 'At most once a week' },
  now: {
    day: 'You follow. You are told at most once a day.',
    week: 'You follow. You are told at most once a week.',
    never: 'You follow, but have stopped the messages.',
  },
  follow: 'Follow',
  change: 'Save the change',
  nameless: 'A citizen’s name never stands in the mail. You only hear from us when there is something new.',
  stopTitle: 'No more?',
  stop: 'Stop following',
  all: 'All you follow',
  list: {
    title: 'What you follow',
    'for-citizen': 'Job suggestions for a citizen',
    'for-opening': 'Candidates for an opening',
    see: 'See what there is now',
    change: 'Change or stop',
  },
  mail: {
    stopName: 'Job suggestions for a citizen',
    citizenSubject: 'New job suggestions for a citizen you follow',
    openingSubject: (title) => `New candidates for “${title}”`,
    openings: (count) =>
      many(
        count,
        'There is a new opening among those that fit a citizen you follow best:',
        'There are # new openings among those that fit a citizen you follow best:',
      ),
    citizens: (count) =>
      many(
        count,
        'There is a new citizen among those the opening fits best.',
        'There are # new citizens among those the opening fits best.',
      ),
    see: (address) => `See them here: ${address}`,
    stop: (address) => `No more messages about this? Stop them with one press: ${address}`,
  },
};
