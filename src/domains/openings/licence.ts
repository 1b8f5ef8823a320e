/** What a citizen can hold and an opening can ask for; matching compares the words. */
export const LICENCES = ['car-b', 'trailer-be', 'lorry-c', 'tractor', 'forklift', 'hygiene'] as const;
export type Licence = (typeof LICENCES)[number];
