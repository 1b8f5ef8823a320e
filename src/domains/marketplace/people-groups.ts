import type { PersonLine } from './staff-queries.ts';

/** Whom a colleague can do something for now. */
export type PeopleGroup = 'opened' | 'help' | 'candidate';

export const whysOf: Record<PeopleGroup, PersonLine['why'][]> = {
  opened: ['opened'],
  help: ['not-digital', 'draft'],
  candidate: ['candidate'],
};
