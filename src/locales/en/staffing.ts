import type { staffing as da } from '../da/staffing.ts';

const persons = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

export const staffing: typeof da = {
  reasons: {
    ratio: 'Many in practice',
    repeat: 'The same task again',
    concern: 'A citizen has said something',
  },
  results: { fine: 'It is fine', talked: 'We have talked with the place', stopped: 'We have stopped it' },
  kinds: {
    'same-work': 'I do the same as the employees, without wages',
    hours: 'I work more than we agreed',
    tone: 'Somebody talks badly to me',
    safety: 'It is not safe to be there',
    other: 'Something else',
  },
  signals: {
    concern: {
      what: (kind) => `A citizen has written: “${kind}”.`,
      check:
        'Talk with the citizen first, and before anybody talks with the place. Ask what has to happen for it to be good to be there.',
    },
    repeat: {
      what: (task, times) =>
        `“${task}” has been done ${times} times in practice within two years, and none of them was employed at the place.`,
      check: 'Is it real work that somebody could be paid for? Ask what it takes to employ the next one.',
    },
    ratio: {
      over: {
        what: ({ people, fullTime, most, employees }) =>
          `${persons(people)} in practice. Their hours come to ${fullTime} full-time. With ${employees} employees there may be ${most}.`,
        check: 'Go through the agreements, and talk with the place about waiting with new placements.',
      },
      many: {
        what: ({ people, fullTime, most, employees }) =>
          `${persons(people)} in practice with ${employees} employees. The hours are within the rule: ${fullTime} full-time of ${most}.`,
        check: 'Is there a colleague for each of them? Ask the mentors whether they have the time.',
      },
      unknown: {
        what: ({ people }) => `${persons(people)} in practice, and we do not know how many are employed.`,
        check: 'Ask the place how many they are, and write it on the company.',
      },
    },
  },
  checkedOn: (about, when, who, result) =>
    `“${about}” was checked ${when} by ${who}: ${result.toLowerCase()}.`,
  needsReview: {
    title: 'The number is a guide',
    text: 'The rule is the staffing ratio (“rimelighedskravet”). It is about ordinary employees at the place, as an average of four months. We only know the latest number of employees in the whole company, we count every hour without wages, and we round down. Look in the rules before you say no to anybody.',
  },
  list: {
    title: 'Workplaces to look at',
    lead: 'Something is worth a look. It does not mean that anybody has done anything wrong.',
    open: 'Look at now',
    seen: 'Looked at',
    seenLead: 'Nothing new has come since somebody looked at it.',
    emptyTitle: 'There is nothing to look at',
    emptyText:
      'Workplaces stand here when many are in practice at once, when a task is done again and again without wages, or when a citizen says that something is wrong.',
  },
  one: {
    open: 'Look at now',
    seen: 'Looked at, and unchanged since',
    emptyTitle: 'There is nothing to look at here',
    emptyText: 'At the bottom you can see what you have found out before.',
    toCheck: 'What to look for:',
    found: 'What did you find out?',
    note: 'Note',
    save: 'Save',
    hiddenPerson: 'The citizen’s name is protected. Only the citizen’s own staff can read what it says.',
    noWords: 'The citizen has not written more.',
    toldBy: (who, when) => `Written by ${who} ${when}.`,
    seePlacement: 'See the placement',
    howMany: 'How many are in practice here?',
    howManyLead: 'Hours without wages against the number of employees.',
    now: 'In practice now',
    people: (people, fullTime) =>
      people === 0 ? 'Nobody' : `${persons(people)}, ${fullTime} full-time in all`,
    employees: 'Employees in the whole company',
    most: 'So many there may be',
    fullTime: (most) => `${most} full-time`,
    unknown: 'We do not know',
    chart: 'Full-time people in practice for each 100 employees',
    chartDescription: 'The last 13 months, on the last day of each month.',
    month: 'Month',
    share: 'Full-time of the employees',
    persons: 'People',
    before: 'What you have found out',
    neverChecked: 'Nobody has written anything yet.',
    when: 'When',
    who: 'Who',
    about: 'About what',
  },
  concern: {
    link: 'Is something not right here?',
    title: 'Something is not right here',
    lead: 'Tell us, and we help. Your workplace does not get to know that you have written.',
    leadStaff:
      'Write what the citizen says. Only the citizen’s own staff and the manager can read it. The workplace never sees it.',
    thanks: 'Thank you for saying it',
    heard: 'It is saved. Below you see what happens now.',
    toldTitle: 'What the citizen has told',
    tellTitle: 'Tell us what is wrong',
    againTitle: 'Is there more?',
    kind: 'What fits best?',
    words: 'Do you want to say more?',
    wordsHint: 'Write it as you would say it to somebody you trust.',
    theCitizen: 'the citizen',
    send: 'Send',
    nextTitleStaff: 'What we promise the citizen',
    nextTitle: 'What happens then?',
    next: (days) => [
      'Your caseworker and the manager read it.',
      days === 1 ? 'We call you within 1 working day.' : `We call you within ${days} working days.`,
      'We talk with you before we talk with the place.',
      'If it is dangerous, go home, and call us at once.',
    ],
    waiting: 'We are looking at it now.',
    answered: (when, result) => `${when}: ${result}`,
    results: {
      fine: 'We have looked at it. Call if it is still not good.',
      talked: 'We have talked with the place.',
      stopped: 'We have stopped it.',
    },
    seeWorkplace: 'See the workplace',
  },
  mail: {
    subject: 'A citizen has said that something is not right',
    body: (name, url) =>
      `Dear ${name}\n\nA citizen has told of something that is not right at a workplace. Read it, and call the citizen before anybody talks with the place.\n\n${url}\n\nThe workplace does not get to know.`,
  },
};
