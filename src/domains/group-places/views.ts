/** Whose citizens are listed: one's own, or everybody's in the group. */
export const VIEWS = ['mine', 'all'] as const;
export type View = (typeof VIEWS)[number];

export const viewAt = (word: string | undefined): View | null =>
  word === 'mine' ? 'mine' : word === 'alle' ? 'all' : null;
