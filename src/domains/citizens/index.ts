export type { Answers } from './answers.ts';
export { groupsOf, isInOpenGroup } from './groups.ts';
export { type Learned, learnFromPlacement } from './learn-from-placement.ts';
export type { CitizenNeeds } from './needs-queries.ts';
export type { Question } from './questions.ts';
export { citizenRoutes } from './routes.tsx';
export type { Situation } from './situation.ts';
