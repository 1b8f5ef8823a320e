import type { smallJobs as da, workChain as daChain } from '../da/small-jobs.ts';

const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const workChain: typeof daChain = {
  title: 'Hours right now',
  paid: (hours, place) => `${hours} paid a week at ${place}`,
  practice: (hours, place) => `${hours} of practice a week at ${place}`,
  elsewhere: (hours) => `${hours} paid a week elsewhere`,
  since: (when) => `since ${when}`,
  from: (when) => `from ${when}`,
  none: 'No agreed hours right now.',
  total: (hours) => `${hours} a week in all.`,
};

export const smallJobs: typeof da = {
  and: ' and ',
  carve: {
    title: 'Carve a small job',
    lead: 'Put small tasks together into a job one person can hold. The usual is 8 hours a week for 3 months.',
    link: 'Carve a small job',
    tasks: 'Which tasks?',
    sum: 'Add them up',
    change: 'Choose other tasks',
    taskHint: (hours) => `${hours} a week`,
    offered: 'Part of an opening already.',
    noTasks: 'There are no tasks to make a job of',
    noTasksText: 'First write down what is always left undone. Also the very small things.',
    addTask: 'Write a task',
    jobTitle: 'The job',
    holds: (hours) => `The tasks hold ${hours} a week in all.`,
    demands: 'What the tasks ask together',
    noDemands: 'Nobody has told what the tasks ask. Ask before you suggest anybody.',
    canBecome: (text) => `Can become: ${text}`,
    name: 'What is the job called?',
    hours: 'Hours a week',
    hoursHint: 'The usual is 8 hours.',
    start: 'May begin with',
    startHint: 'If it has to begin smaller.',
    adaptTitle: 'What do we lower?',
    adaptLead: 'Only what the workplace has said it can.',
    adapt: (dimension) => `Lowered: ${dimension.toLowerCase()}`,
    asIs: (text) => `As today: ${text}`,
    offer: 'Offer the small job',
    offerLead: 'It becomes an opening that all caseworkers can suggest people for.',
    forPerson: 'Is it for one person? Open the citizen, and choose “Find a small job”.',
  },
  person: {
    title: (name) => `A small job for ${name}`,
    link: 'Find a small job',
    needsFirst: 'We do not know enough yet',
    needsFirstText: 'When needs and wishes are told, we can see which tasks fit.',
    askNeeds: 'Ask about needs',
    formTitle: 'The suggestion',
    formLead: (hours, place) =>
      `${hours} a week for 3 months at ${place}. A job afterwards if both are happy with it.`,
    note: (name) => `Write a few words to ${name}`,
    send: (name) => `Send the suggestion to ${name}`,
    sendLead: 'The workplace hears nothing before the citizen has said yes.',
    why: 'Why it fits',
    whyNotTitle: 'That task does not fit',
    whyNot:
      'Needs, hours or the way there do not go together, even when the task is lowered. See what else there is.',
    taskGone: 'The task is closed or no longer there.',
    others: 'This can become a job too',
    othersFirst: 'Tasks that can become a job',
    use: 'See and suggest',
    useThis: (title) => `See and suggest ${title}`,
    none: 'No loose tasks fit right now',
    noneText: 'When a consultant writes new tasks from a visit, they are here.',
    seeOpenings: 'See openings',
    hoursAt: (hours, place) => `${hours} a week at ${place}`,
  },
  errors: {
    'no-tasks': 'Choose the tasks again. One of them was changed or closed.',
    'more-than-tasks': 'That is more hours than the tasks hold.',
    'lowered-too-far': 'The workplace has not said it can lower that much.',
    'does-not-fit': 'This does not fit the citizen. Choose fewer hours or other tasks.',
    startAboveHours: 'It cannot begin with more hours than the job has.',
  },
  beside: {
    link: 'A new practice beside it',
    title: 'A new practice beside it',
    lead: (name, place) =>
      `The same model again for ${name} at ${place}: 3 months, follow-up half-way and at the end, and paid hours afterwards if both are happy with it.`,
    invite: 'Is there room for more?',
    inviteText:
      'The paid hours stay as they are. A new practice can try the next step without anybody being let down.',
    already: 'The hours there are already',
    citizenYes: 'How has the citizen said yes?',
    citizenYesHint: 'The workplace sees nothing before you send the agreement for signature.',
    citizenYesMissing: 'Ask the citizen first. It is their own choice.',
    noPaid: 'There are no paid hours yet',
    noPaidText: 'A practice beside it builds on paid hours. First write that it became a job.',
    toPlacement: 'Back to the placement',
    clashTitle: 'Check the hours',
    clash: {
      'over-week': (hours, when) =>
        `It will be ${hours} a week in all from ${when}. That is more than a full week.`,
      'over-day': (weekday, hours) =>
        `It will be ${hours} every ${weekdays[weekday]}. That is more than a full day.`,
      'same-day': (weekday, place) =>
        `There are hours every ${weekdays[weekday]} at ${place} too. Agree on the time of day so that they do not coincide.`,
    },
    noClash: 'The hours do not collide with those there are already.',
    tooMuch: 'Lower the hours. With those there are already it is more than a full week.',
    purpose: (place) =>
      `Try new tasks at ${place} beside the paid hours. If it becomes too much, nothing is lost.`,
  },
  draft: {
    purpose: 'See whether the tasks can be held, and whether the workplace gains by them.',
    adapted: 'Agreed adaptation',
    jobAgreement: (hours) =>
      `After 3 months we decide together. If both are satisfied, it becomes employment of ${hours} a week.`,
    trialPurpose: 'See whether the work fits, and what considerations are needed.',
    trialAgreement: (hours, when) => `If it fits, a flex job of ${hours} a week begins ${when}.`,
  },
};
