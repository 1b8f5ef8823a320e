/** Why a placement stopped early. Each says what did not fit, none says whose fault it was. */
export const stopCauses = [
  'tasks',
  'too-fast',
  'surroundings',
  'travel',
  'health',
  'life',
  'workplace',
  'something-better',
  'other',
] as const;
export type StopCause = (typeof stopCauses)[number];
