import type { gatherings as danish } from '../da/gatherings.ts';

const people = (number: number): string => (number === 1 ? '1 person' : `${number} people`);

interface Facts {
  title: string;
  when: string;
  place: string;
  reason: string;
  url: string | null;
}
const more = (url: string | null): string => (url ? `\n\nSee more, or withdraw, here:\n${url}` : '');

export const gatherings: typeof danish = {
  audiences: { citizen: 'For citizens', employer: 'For companies and mentors', all: 'For everyone' },
  list: {
    title: 'Events',
    lead: 'Meet others, learn something new, or just listen. You decide whether to come.',
    leadStaff: 'What we invite to. Press an event to see who is coming.',
    arrange: 'Arrange an event',
    coming: 'Coming',
    past: 'Past',
    none: 'There is nothing on the programme right now',
    noneText: 'Look in again another day. If you have a good idea, tell your contact in the municipality.',
    noneStaffText: 'Arrange the first one. It takes two minutes, and people can sign up at once.',
    noPast: 'There has been nothing yet',
    counts: (seated, capacity, waiting) =>
      `${seated} of ${capacity} seats are taken${waiting > 0 ? `, ${waiting} waiting` : ''}`,
  },
  tags: {
    cancelled: 'Called off',
    seated: 'You are signed up',
    waiting: 'You are on the waiting list',
    full: 'Full, with a waiting list',
    room: 'There is room',
  },
  facts: {
    when: 'When',
    place: 'Where',
    coming: 'Signed up',
    contact: 'Ask',
    nobodyYet: 'Nobody yet',
    aFew: 'A few',
    some: (number) => people(number),
  },
  page: {
    about: 'What it is about',
    over: 'It is over. Thank you to those who came.',
    cancelled: 'It is called off',
    calendar: 'Put it in my calendar',
    seated: 'You are signed up',
    seatedText: (seats) =>
      seats === 1 ? 'We look forward to seeing you.' : `We have kept ${seats} seats for you.`,
    waiting: 'You are on the waiting list',
    waitingText: (before) =>
      before === 0
        ? 'You are next. We write to you as soon as there is a seat.'
        : `There are ${before} before you. We write to you as soon as there is a seat.`,
    leave: 'Withdraw',
    join: 'Would you like to come?',
    joinFull: 'It is full, but you can join the waiting list',
    joinFullText: 'If somebody withdraws, you get the seat and a message.',
    joinAction: 'Sign me up',
    joinListAction: 'Put me on the waiting list',
    workplace: 'Where do you come from?',
    seats: 'How many of you are coming?',
    people: 'people',
    wishes: 'Is there anything we should know?',
    wishesHint:
      'For instance a seat by the door, a break, or someone to go with. Only those who hold it see it.',
  },
  staff: {
    who: (seated, capacity) => `Who is coming (${seated} of ${capacity} seats)`,
    waiting: (number) => `On the waiting list (${number})`,
    nobody: 'Nobody has signed up yet',
    nobodyText: 'Mention it when you talk with people. You can also sign somebody up for them.',
    signUpSomeone: 'Sign somebody up',
    cancel: 'Call off',
    name: 'Name',
    seats: 'Seats',
    wishes: 'We should know',
    hidden: 'A person with a protected name',
    came: 'Tick those who came',
    stayedAway: 'Did not come',
    saveAttendance: 'Save who came',
    takeOff: 'Withdraw somebody',
    takeOffText: 'When somebody calls to say no. The next on the waiting list gets the seat and a message.',
    takeOffOne: (name) => `Withdraw ${name}`,
  },
  form: {
    newTitle: 'New event',
    lead: 'Write so that people want to come. They can sign up as soon as you have saved.',
    changeLead: 'If you move time or place, everybody signed up is told.',
    title: 'What is it called?',
    about: 'What will happen?',
    aboutHint: 'Short and plain: who is it for, what do we do, and may one just listen?',
    audience: 'Who is it for?',
    onDate: 'Which day?',
    startsAt: 'It begins at',
    endsAt: 'It ends at',
    place: 'Where?',
    placeHint: 'Address and room, and how to find the way in.',
    capacity: 'How many is there room for?',
    capacityHint: 'If more come, they wait and get seats in the order they came.',
    people: 'people',
    arrange: 'Arrange it',
  },
  cancel: {
    title: 'Call off',
    lead: (number) =>
      number === 0 ? 'Nobody has signed up yet.' : `${people(number)} will be told, with your explanation.`,
    reason: 'Why?',
    reasonHint: 'Write it as you would say it. Everybody signed up will read it.',
    action: 'Call the event off',
  },
  another: {
    title: 'Sign somebody up',
    lead: 'For those who cannot or will not do it online.',
    search: 'Search for a name',
    none: (query) => `We found nobody called “${query}”.`,
    who: 'Who is to be signed up?',
    citizen: 'Citizen',
    workplaceIn: (place) => `Workplace${place ? ` in ${place}` : ''}`,
    seats: 'Number of seats',
    seatsHint: 'A citizen is always one. From a workplace several may come.',
    wishes: 'Is there anything we should know?',
    them: 'the person',
    action: 'Sign up',
  },
  errors: {
    endsFirst: 'It must end after it has begun.',
    tooFewSeats: 'More people than that already have a seat. Write a higher number.',
    chooseWho: 'Choose who is to be signed up.',
    cannot: 'That cannot be done. Perhaps the event is over or called off. Call us if you are in doubt.',
  },
  messages: {
    seated: {
      subject: (title) => `You are signed up: ${title}`,
      body: ({ title, when, place, url }: Facts) =>
        `Hello\n\nYou have a seat at ${title}.\n\nTime: ${when}\nPlace: ${place}${more(url)}`,
      sms: ({ title, when, place, url }: Facts) =>
        `You have a seat at ${title}, ${when}, ${place}.${url ? ` See more: ${url}` : ''}`,
    },
    waits: {
      subject: (title) => `You are on the waiting list: ${title}`,
      body: ({ title, when, url }: Facts) =>
        `Hello\n\n${title} ${when} is full. You are on the waiting list and will be told if there is a seat.${more(url)}`,
      sms: ({ title, url }: Facts) =>
        `${title} is full. You are on the waiting list and will be told if there is a seat.${url ? ` ${url}` : ''}`,
    },
    moved: {
      subject: (title) => `New time or place: ${title}`,
      body: ({ title, when, place, url }: Facts) =>
        `Hello\n\n${title} has been moved. This is what counts now:\n\nTime: ${when}\nPlace: ${place}\n\nIf it does not suit you, withdraw. That is quite all right.${more(url)}`,
      sms: ({ title, when, place, url }: Facts) =>
        `${title} has been moved: ${when}, ${place}. If it does not suit you, withdraw.${url ? ` ${url}` : ''}`,
    },
    cancelled: {
      subject: (title) => `Called off: ${title}`,
      body: ({ title, when, reason }: Facts) =>
        `Hello\n\n${title} ${when} is unfortunately called off.\n\n${reason}`,
      sms: ({ title, when, reason }: Facts) => `${title} ${when} is unfortunately called off. ${reason}`,
    },
    reminder: {
      subject: (title) => `Tomorrow: ${title}`,
      body: ({ title, when, place, url }: Facts) =>
        `Hello\n\nSee you tomorrow at ${title}.\n\nTime: ${when}\nPlace: ${place}\n\nIf you cannot come, withdraw. Then somebody else gets your seat.${more(url)}`,
      sms: ({ title, when, place, url }: Facts) =>
        `See you at ${title}, ${when}, ${place}. If you cannot come, withdraw.${url ? ` ${url}` : ''}`,
    },
  },
};
