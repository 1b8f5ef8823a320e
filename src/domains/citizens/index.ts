export type { Answers } from './answers.ts';
export { keepEmploymentOfOutcome } from './employment-of-outcome.ts';
export { groupsOf, isInOpenGroup } from './groups.ts';
export {
  type Identifying,
  type IdentifyingKind,
  identifyingWords,
  type KnownAs,
} from './identifying-words.ts';
export { type Learned, learnFromPlacement } from './learn-from-placement.ts';
export { type CitizenNeeds, needsOf } from './needs-queries.ts';
export type { Question } from './questions.ts';
export { citizenRoutes } from './routes.tsx';
export type { Situation } from './situation.ts';
export { COMPETENCES, type Competence, isCompetence } from './vocabulary.ts';
export { holdsCprNumber, wordOfIllness } from './words-of-illness.ts';
