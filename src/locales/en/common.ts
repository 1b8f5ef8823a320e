import type { FormMessages } from '#platform/http/form.ts';
import type { common as da } from '../da/common.ts';

export const common: typeof da = {
  yes: 'Yes',
  no: 'No',
  save: 'Save',
  continue: 'Continue',
  cancel: 'Cancel',
  back: 'Back',
  change: 'Change',
  close: 'Close',
  search: 'Search',
  none: 'None',
  notAsked: 'Not asked yet',
  skip: 'Skip',
  today: 'today',
  onBehalf: {
    reasons: {
      'not-digital': 'The person is not online',
      'no-mitid': 'The person has no MitID right now',
      'asked-by-phone': 'Agreed by phone',
      'at-meeting': 'Agreed at a meeting',
      other: 'Other',
    },
  },
  saved: 'It has been saved.',
  stale: (who, when) =>
    `${who} changed this ${when} while you were writing. Nothing of yours is saved yet. Look at the new version, and save again if yours should still hold.`,
  someone: 'A colleague',
};

export const formMessages: FormMessages = {
  required: 'An answer is missing here.',
  tooLong: (limit) => `The text can be at most ${limit} characters.`,
  tooFew: 'Choose at least one.',
  tooSmall: (limit) => `The number must be at least ${limit}.`,
  tooBig: (limit) => `The number can be at most ${limit}.`,
  notANumber: 'Write a whole number.',
  notAChoice: 'Choose one of the options.',
  notADate: 'Write a date that exists: day, month and year.',
  notATime: 'Write a time, for example 8.30.',
  notHours: 'Write hours as a number, for example 7.5.',
  notAnEmail: 'Write an e-mail address, for example name@example.dk.',
  notAPhone: 'Write a phone number with 8 digits.',
  notAPostalCode: 'Write a postal code with 4 digits.',
  onBehalfRequired: 'Choose why you do this on someone else’s behalf.',
  invalid: 'This could not be read. Please try again.',
};
