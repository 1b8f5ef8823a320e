/** From "not at all" to "really well"; the words stand in the locale files. */
export const moods = ['1', '2', '3', '4', '5'] as const;
export type Mood = (typeof moods)[number];
export type CheckInParty = 'citizen' | 'mentor';
