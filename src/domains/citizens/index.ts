export { answerWords, needsSummary, questionName } from './answer-words.ts';
export type { Answers } from './answers.ts';
export { type Learned, learnFromPlacement } from './learn-from-placement.ts';
export { type CitizenNeeds, needsOf } from './needs-queries.ts';
export { NeedsSummary } from './pages/needs-summary.tsx';
export { QUESTIONS, type Question, SECTIONS } from './questions.ts';
export { citizenRoutes } from './routes.tsx';
export { type Situation, situationOf } from './situation.ts';
