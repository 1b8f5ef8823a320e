import type { FormMessages } from '#platform/http/form.ts';

export const common = {
  yes: 'Ja',
  no: 'Nej',
  save: 'Gem',
  continue: 'Fortsæt',
  cancel: 'Fortryd',
  back: 'Tilbage',
  change: 'Ret',
  close: 'Luk',
  search: 'Søg',
  none: 'Ingen',
  notAsked: 'Ikke spurgt endnu',
  skip: 'Spring over',
  today: 'i dag',
  onBehalf: {
    reasons: {
      'not-digital': 'Personen er ikke digital',
      'no-mitid': 'Personen har ikke MitID lige nu',
      'asked-by-phone': 'Aftalt i telefonen',
      'at-meeting': 'Aftalt på et møde',
      other: 'Andet',
    } as Record<string, string>,
  },
  saved: 'Det er gemt.',
  /** Two people at the same thing: told, never overwritten. */
  stale: (who: string, when: string) =>
    `${who} rettede det her ${when}, mens du skrev. Intet af dit er gemt endnu. Se det nye, og gem igen, hvis dit stadig skal gælde.`,
  someone: 'En kollega',
};

export const formMessages: FormMessages = {
  required: 'Her mangler et svar.',
  tooLong: (limit) => `Teksten må højst fylde ${limit} tegn.`,
  tooFew: 'Vælg mindst én.',
  tooSmall: (limit) => `Tallet skal være mindst ${limit}.`,
  tooBig: (limit) => `Tallet må højst være ${limit}.`,
  notANumber: 'Skriv et helt tal.',
  notAChoice: 'Vælg en af mulighederne.',
  notADate: 'Skriv en dato, der findes: dag, måned og år.',
  notATime: 'Skriv et klokkeslæt, for eksempel 8.30.',
  notHours: 'Skriv timer som et tal, for eksempel 7,5.',
  notAnEmail: 'Skriv en e-mail, for eksempel navn@eksempel.dk.',
  notAPhone: 'Skriv et telefonnummer med 8 cifre.',
  notAPostalCode: 'Skriv et postnummer med 4 cifre.',
  onBehalfRequired: 'Vælg, hvorfor du gør det på vegne af en anden.',
  invalid: 'Det her kan ikke læses. Prøv igen.',
};
