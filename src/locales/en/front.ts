import type { front as da } from '../da/front.ts';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const since = (count: number): string =>
  count === 0 ? 'since today' : count === 1 ? 'since yesterday' : `for ${count} days`;
const ago = (count: number): string =>
  count === 0 ? 'today' : count === 1 ? 'yesterday' : `${count} days ago`;

export const front: typeof da = {
  title: 'Front page',
  hello: (name) => `Hello ${name.split(' ')[0]}`,
  hidden: 'Protected name',

  welcome: {
    demo: 'This is a demo. All people are made up, so just step inside.',
    howTitle: 'How it goes',
    steps: [
      {
        title: 'Tell',
        text: 'What can you do, what do you want, and what does it take? One question at a time.',
      },
      { title: 'Get a suggestion', text: 'We always say why the place may fit. You say yes or no.' },
      { title: 'Begin small', text: 'The hours can go up and down. There is always somebody to call.' },
      { title: 'Stay', text: 'We stay with you, also when the job has begun. Until it holds.' },
    ],
  },

  citizen: {
    steps: {
      sign: {
        title: (place) => `Sign the agreement with ${place}`,
        text: 'Take your time reading it. If you are in doubt, call first.',
        action: 'Read and sign',
      },
      answer: {
        title: (place) => `We have a suggestion for you: ${place}`,
        text: 'See why it may fit. You can say yes, no or ask us to call.',
        action: 'See the suggestion',
        more: (count) =>
          count === 1 ? 'You have one more suggestion.' : `You have ${count} more suggestions.`,
      },
      meeting: {
        title: (place) => `You have a meeting at ${place}`,
        text: (when, where) => `It is ${when}. Place: ${where}.`,
        action: 'See the meeting',
      },
      assess: {
        title: (place) => `How did it go at ${place}?`,
        text: 'Answer four short questions. It makes the next place better.',
        action: 'Answer now',
      },
      'check-in': {
        title: (place) => `How is it going at ${place}?`,
        text: 'It takes a minute. You can also ask us to call.',
        action: 'Answer now',
      },
      starts: {
        title: (place) => `You begin at ${place}`,
        text: (when) => `The first day is ${when}. See what you will do and who welcomes you.`,
        action: 'See your placement',
      },
      running: {
        title: (place) => `You are under way at ${place}`,
        text: (when) => `Your next day is ${when}.`,
        textFree: 'You have no days in the coming weeks.',
        action: 'See your placement',
      },
      tell: {
        title: 'Tell us what it takes for you',
        text: 'One question at a time. You can skip and take breaks.',
        action: 'Begin',
      },
      'tell-on': {
        title: 'Finish telling',
        text: 'You are well under way. What you have answered is saved.',
        action: 'Continue',
      },
      'call-comes': {
        title: 'We will call you',
        text: (place) => `You asked to talk about ${place}. There is nothing to do now.`,
        action: 'See the suggestion',
      },
      'workplace-answers': {
        title: (place) => `We are waiting for ${place}`,
        text: 'You said yes. Now they have to answer. You will hear from us.',
        action: 'See the suggestion',
      },
      'agreement-comes': {
        title: (place) => `We are preparing the agreement with ${place}`,
        text: 'There is nothing to do now. You will hear from us.',
        action: 'See more',
      },
      working: {
        title: (place) => (place ? `You have a job at ${place}` : 'You have a job'),
        text: 'Well done. If something is hard, call us. If the job has ended, tell us here.',
        action: 'See your job',
      },
      looking: {
        title: 'We are looking for a place for you',
        text: 'You will hear from us as soon as we have a suggestion. If something has changed, change your answers.',
        action: 'See your answers',
      },
    },
    personTitle: 'Call me',
    noPerson: 'You will soon have a person of your own',
    noPersonText: 'Until then you can call all of us.',
    unit: 'Your municipality',
    placementTitle: 'Your placement',
    place: 'Place',
    nextTime: 'Next time',
    hoursNow: 'Hours a week',
    from: 'Begins',
    noNext: 'Not in the coming weeks',
    mentor: 'Your mentor',
    see: 'See the whole placement',
    also: 'You can also',
    ownJob: 'See your job, or change it',
    jobBank: 'Be in the job bank, and be asked first',
    looks: 'See who has looked at anything about you',
  },

  employer: {
    none: {
      title: 'We still have to connect you to a workplace',
      text: 'Call the municipality. Then you are ready in a moment.',
    },
    calm: {
      title: 'You are up to date',
      text: 'Nobody waits for you. If you have a pile of tasks, it can become a job.',
      action: 'Write a task or a job',
    },
    answer: {
      title: 'Say yes or no to a suggestion',
      text: (name, opening) => `${name} would like to try “${opening}”. See what you can offer.`,
      action: 'See and answer',
    },
    sign: {
      title: 'Sign an agreement',
      text: (name) => `The agreement about ${name} is ready for you.`,
      action: 'Read and sign',
    },
    attend: {
      title: 'Record today’s attendance',
      text: (name, hours) => `${name}: ${hours} today.`,
      action: 'Something went differently',
    },
    assess: {
      title: 'How did it go?',
      text: 'A placement with you is over. Answer four short questions.',
      action: 'Answer now',
    },
    waitsTitle: 'Also waiting for you',
    peopleTitle: 'With you now',
    peopleLead: 'You see names only as long as the placement lasts.',
    nobody: 'Nobody is with you right now',
    nobodyText: 'When an agreement is in place, the person is shown here.',
    until: (when) => `Until ${when}`,
    fromDay: (when) => `Begins ${when}`,
    hoursNow: (hours) => `${hours} a week`,
    next: (when) => `Next time ${when}`,
    mentor: (name) => `Mentor: ${name}`,
    openingsTitle: 'Your openings',
    openingsTitleAt: (place) => `Openings at ${place}`,
    places: (count) => (count === 1 ? '1 place' : `${count} places`),
    noOpenings: 'You have no openings',
    noOpeningsText: 'Write what you need hands for. Small tasks too.',
    addOpening: 'New opening',
    workplace: 'See the workplace',
    consultant: 'Your consultant',
    consultantText: 'Call when something is difficult, or when you need hands.',
    asPlanned: 'As planned',
    asPlannedFor: (name) => `As planned: ${name}`,
  },

  mentor: {
    promise: {
      title: (place) => `You are asked to be a mentor at ${place}`,
      text: 'First you promise confidentiality. Then you can see who it is and when you begin.',
      action: 'Read and promise confidentiality',
    },
    today: (name) => `${name} comes today`,
    todayHours: (hours) => `The plan says ${hours}.`,
    done: (name) => `Today’s attendance of ${name} is recorded`,
    notToday: (name) => `${name} does not come today`,
    next: (when) => `Next time is ${when}.`,
    noNext: 'There are no days in the coming weeks.',
    starts: (name) => `${name} begins soon`,
    startsOn: (when) => `The first day is ${when}. Read about the tasks, so that you are ready.`,
    see: 'See the placement',
    asPlanned: 'As planned',
    differently: 'Something went differently',
    checkInTitle: (name) => `How is it going with ${name}?`,
    checkInText: 'Answer once a week. It takes a minute.',
    checkIn: 'Answer now',
    thanks: (place) => `Thank you for your help at ${place}`,
    thanksText:
      'The placement is over. You can see no more of it. Your promise of confidentiality still holds.',
    none: 'You are not a mentor for anybody right now',
    noneText: 'When you get a new colleague, you will hear from us.',
    contact: 'Your contact at the municipality',
    contactText: 'Rather call once too often.',
  },

  work: {
    leads: {
      caseworker: 'What waits for you, and those who wait for us.',
      consultant: 'Your workplaces, and what is waiting.',
    },
    calm: {
      title: 'You are up to date',
      text: 'Nobody waits for you right now.',
      caseworker: { href: '/borgere', label: 'See your citizens' },
      consultant: { href: '/arbejdssteder', label: 'See your workplaces' },
    },
    tabsLabel: 'The work list',
    groups: {
      now: {
        tab: 'Call now',
        title: 'Call now',
        lead: 'Something is hard, somebody has asked for a call, or time is running out.',
      },
      messages: { tab: 'Messages', title: 'Messages', lead: 'They have written and wait for your answer.' },
      unassigned: {
        tab: 'No caseworker',
        title: 'Citizens without a caseworker',
        lead: 'Take one, or give it to a colleague.',
      },
      due: { tab: 'By today', title: 'By today', lead: 'Talks and endings that should have happened.' },
      us: { tab: 'Waiting for you', title: 'Waiting for you', lead: 'The next step is yours.' },
      watch: {
        tab: 'Keep an eye',
        title: 'Keep an eye',
        lead: 'Placements where something says it is hard.',
      },
      followed: {
        tab: 'You follow',
        title: 'New in what you follow',
        lead: 'There are new ones among the ten that fit best.',
      },
      tips: {
        tab: 'New tasks',
        title: 'New tasks that may fit',
        lead: 'The consultants found them on visits. The newest comes first.',
      },
      openings: {
        tab: 'Openings without suggestion',
        title: 'Openings without suggestion',
        lead: 'Somebody needs hands. Find one it fits.',
      },
      others: {
        tab: 'Waiting for others',
        title: 'Waiting for others',
        lead: 'If it drags on, call. A call helps most of the time.',
      },
      ending: {
        tab: 'Ending soon',
        title: 'Ending soon',
        lead: 'Talk about what comes next while there is time.',
      },
      forgotten: {
        tab: 'Nobody forgotten',
        title: 'Nobody forgotten',
        lead: 'Nothing has happened here for six weeks or more.',
      },
    },
    rows: {
      'call-me': {
        what: 'Call',
        why: ({ detail, place, days: count }) => `${detail} asked for a call ${ago(count)}. ${place}.`,
        action: 'See and call',
      },
      worried: {
        what: 'Hear how it goes with',
        why: ({ detail, place, days: count }) => `${detail} wrote that it is hard, ${ago(count)}. ${place}.`,
        action: 'See the answer',
      },
      unassigned: {
        what: 'Find a caseworker for',
        why: ({ days: count }) => `Has waited ${since(count)}.`,
        action: 'Assign',
      },
      'follow-up': {
        what: 'Follow up with',
        why: ({ detail, place }) => `${detail}. ${place}.`,
        action: 'Write follow-up',
      },
      close: {
        what: 'Close the placement of',
        why: ({ place }) => `The last day has passed. ${place}.`,
        action: 'Close',
      },
      outcome: {
        what: 'Write the outcome for',
        why: ({ place }) => `The placement is over, but what came of it? ${place}.`,
        action: 'Write outcome',
      },
      talk: {
        what: 'Call',
        why: ({ place }) => `Wants to talk about the suggestion before answering. ${place}.`,
        action: 'See the suggestion',
      },
      offer: {
        what: 'Send the suggestion to',
        why: ({ place }) => `Chosen but not sent yet. ${place}.`,
        action: 'See the suggestion',
      },
      'make-placement': {
        what: 'Make an agreement for',
        why: ({ place }) => `Both have said yes. ${place}.`,
        action: 'Go on',
      },
      sign: {
        what: 'Sign for the municipality:',
        why: ({ place }) => `The others have signed. Only you are missing. ${place}.`,
        action: 'Sign',
      },
      'finish-draft': {
        what: 'Finish the agreement for',
        why: ({ place }) => `It has not been sent for signature. ${place}.`,
        action: 'See the draft',
      },
      'find-opening': {
        what: 'Find a place for',
        why: ({ days: count }) => `Told about needs ${ago(count)} and is ready.`,
        action: 'See suggestions',
      },
      quiet: {
        what: 'Hear from',
        why: ({ days: count, place }) => `Nobody has written anything for ${days(count)}. ${place}.`,
        action: 'See the placement',
      },
      falling: {
        what: 'Attendance is falling for',
        why: ({ detail, place }) => `${detail}% of the hours in the last 14 days. ${place}.`,
        action: 'See attendance',
      },
      steep: {
        what: 'The hours rise fast for',
        why: ({ days: count, place }) => `The next step is in ${days(count)}. ${place}.`,
        action: 'See the plan',
      },
      'late-colleague': {
        what: 'A colleague has not yet followed up with',
        why: ({ detail, place }) => `${detail}. ${place}.`,
        action: 'See follow-ups',
      },
      concern: {
        what: 'Talk with',
        why: ({ place }) => `Has said that something is not right: ${place}.`,
        action: 'Read it',
      },
      'new-openings': {
        what: 'New suggestions for',
        why: () => 'You follow, and there is at least one new.',
        action: 'See suggestions',
      },
      'new-citizens': {
        what: 'New candidates for',
        why: ({ detail }) => `You follow, and there is at least one new. ${detail}.`,
        action: 'See candidates',
      },
      'task-tip': {
        what: 'A task for',
        why: ({ detail, place }) => `${detail}. ${place}.`,
        action: 'See why',
      },
      'visit-step': {
        what: 'You have promised',
        why: ({ place: step }) => step,
        action: 'See the visit',
      },
      inquiry: {
        what: 'Answer',
        why: ({ detail }) => `Has asked for help: ${detail.toLowerCase()}.`,
        action: 'See and call',
      },
      'inquiry-aside': {
        what: 'See whether it is spam:',
        why: () => 'The inquiry is kept aside. If it is real, its time is running.',
        action: 'See it',
      },
      'inquiry-late': {
        what: 'Answer now',
        why: ({ detail }) => `The deadline is near or past. Has asked for help: ${detail.toLowerCase()}.`,
        action: 'See and call',
      },
      'call-off': {
        what: 'Find people for',
        why: ({ detail }) => `They need ${detail}. See who is ready.`,
        action: 'See who is ready',
      },
      message: {
        what: 'Answer:',
        why: ({ place, days: count }) =>
          `${place ? `${place}. ` : ''}Has waited for an answer ${since(count)}.`,
        action: 'Read and answer',
      },
      'lonely-opening': {
        what: 'Find somebody for',
        why: ({ place }) => `Nobody is suggested yet. ${place}.`,
        action: 'See candidates',
      },
      'contact-due': {
        what: 'Have a word with',
        why: ({ detail }) =>
          detail ? `For ${detail}, who is away.` : 'It is time by the rhythm you have agreed.',
        action: 'Call and note',
      },
      'standing-in': {
        what: 'You take over for',
        why: ({ detail }) => detail || 'What is meant for your colleague is here too.',
        action: 'See the absence',
      },
      'while-away': {
        what: 'Welcome back,',
        why: () => 'See what happened at your companies while you were away.',
        action: 'See what happened',
      },
      'offer-waits': {
        what: 'No answer yet from',
        why: ({ place }) => `The suggestion is sent. ${place}.`,
        action: 'See the suggestion',
      },
      'employer-waits': {
        what: 'The workplace has not answered about',
        why: ({ place }) => `The citizen has said yes. ${place}.`,
        action: 'See the suggestion',
      },
      'signature-waits': {
        what: 'The agreement lacks a signature for',
        why: ({ detail, place }) => `We wait for ${detail}. ${place}.`,
        action: 'See the agreement',
      },
      'needs-missing': {
        what: 'Not heard yet from',
        why: () => 'Has not told about needs and wishes yet.',
        action: 'Help begin',
      },
      ending: {
        what: 'What comes afterwards for',
        why: ({ place }) => `The placement is ending. ${place}.`,
        action: 'See the placement',
      },
      forgotten: {
        what: 'Call',
        why: () => 'Nothing has happened for a long time.',
        action: 'See the citizen',
      },
    },
    when: {
      today: 'today',
      waited: (count) => (count === 0 ? 'today' : days(count)),
      left: (count) => (count === 0 ? 'today' : `in ${days(count)}`),
      late: (count) => (count === 0 ? 'today' : `${days(count)} late`),
      quiet: (count) => `${Math.floor(count / 7)} weeks`,
    },
    by: { citizen: 'The citizen', mentor: 'The mentor' },
    and: ' and ',
    more: (count) => `There are ${count} more.`,
    showMore: (count) => `Show ${count} more`,
    moreLink: 'See them all',
    portfolio: {
      title: 'Your workplaces',
      lead: 'Those with something waiting come first.',
      name: 'Workplace',
      waiting: 'Waiting',
      people: 'People now',
      openings: 'Openings',
      nothing: '–',
      all: 'See the whole portfolio',
      whereToLook: 'See whom we find nothing for, and where it is worth looking for tasks',
      emptyTitle: 'You have no workplaces yet',
      emptyText: 'Register the first one you visit, or ask a colleague for some.',
      emptyAction: 'Register a workplace',
    },
  },
};
