/** Why not. Each says something about the work or the time, none about the person. */

export const citizenNoReasons = [
  'tasks',
  'hours',
  'times',
  'too-far',
  'workplace',
  'not-now',
  'other-plans',
  'other',
] as const;
export type CitizenNoReason = (typeof citizenNoReasons)[number];

export const employerNoReasons = [
  'filled',
  'busy',
  'cannot-adapt',
  'hours',
  'tasks-changed',
  'other',
] as const;

export const withdrawReasons = [
  'opening-closed',
  'better-found',
  'plans-changed',
  'mistake',
  'other',
] as const;
