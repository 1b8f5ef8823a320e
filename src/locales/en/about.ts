import type { about as da } from '../da/about.ts';

export const about: typeof da = {
  about: {
    title: 'About Fodfæste',
    lead: 'Fodfæste helps people into a workplace. And stays until the job holds.',
    paragraphs: [
      'We talk about what you can do and what it takes. Not about diagnoses.',
      'We always say why we suggest a place. You decide whether you want it.',
      'The workplace sees only what you have agreed to. When the placement is over, they see nothing more.',
      'You can always see who has looked at your details.',
    ],
  },
  contact: {
    title: 'Contact',
    lead: 'Call your own caseworker or consultant. Name and number are on your front page when you are logged in.',
    none: 'If you cannot log in, call your municipality and ask for the person who helps you.',
  },
  statement: {
    title: 'Accessibility statement',
    lead: 'Everyone must be able to use Fodfæste. Also with a screen reader, a keyboard, magnification or an old phone.',
    sections: [
      {
        title: 'What we do',
        text: 'The pages are made to WCAG 2.2 level AA. They work without JavaScript and on screens down to 320 points.',
      },
      {
        title: 'How it is tested',
        text: 'Every page is tested by a program (axe) in a browser each time we change something. People with disabilities have not tried the site yet.',
      },
      {
        title: 'What we know is not good enough',
        text: 'The agreement as a PDF is tagged for screen readers but not tried with every program. Calendar files follow the program you open them in.',
      },
      {
        title: 'Is there something you cannot use?',
        text: 'Tell your municipality. They will help you in another way, and the fault will be mended. Without an answer you can complain to the Danish Agency for Digital Government.',
      },
    ],
  },
  design: { title: 'Design system' },
  welcome: {
    title: 'A place to stand firm',
    lead: 'Fodfæste brings people into real workplaces. One step at a time, with someone beside them.',
    logIn: 'Log in',
    citizen: {
      title: 'On your way to a job?',
      text: 'Say what it takes for it to go well. See your next step and whom you can call.',
    },
    employer: {
      title: 'Need a pair of hands?',
      text: 'Small tasks can become a job that fits a person. The municipality stays with you all the way.',
    },
    mentor: {
      title: 'Are you a mentor?',
      text: 'See who comes today, and say so if something is difficult. It takes a minute.',
    },
  },
};
