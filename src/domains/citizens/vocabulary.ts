/**
 * What people most often can from before, in the words a workplace would write; besides these they write their own.
 * Matching compares the words, so these are the same in every language; the label shown is the locale's.
 */
export const COMPETENCES = [
  'køre kasse',
  'betjene kunder',
  'fylde varer op',
  'pakke varer',
  'lave mad',
  'vaske op',
  'gøre rent',
  'vaske tøj',
  'passe have',
  'passe dyr',
  'male',
  'arbejde i træ',
  'reparere ting',
  'sy',
  'køre bil',
  'bruge computer',
  'passe børn',
  'hjælpe ældre',
] as const;
export type Competence = (typeof COMPETENCES)[number];

export const isCompetence = (words: string): words is Competence =>
  (COMPETENCES as readonly string[]).includes(words);
