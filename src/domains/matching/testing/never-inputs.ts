import fc from 'fast-check';

/** What must never count in whom is suggested to whom. */
export const NEVER = [
  'age',
  'birthDate',
  'sex',
  'gender',
  'ethnicity',
  'nationality',
  'citizenship',
  'cpr',
  'diagnosis',
  'diagnoses',
  'benefit',
  'targetGroup',
  'name',
  'religion',
];

export const neverInputs = fc.dictionary(fc.constantFrom(...NEVER), fc.anything());
