export type { Ask } from './ask.ts';
export { type Assigned, assign } from './assignment/assign.ts';
export type { WhyNotThere } from './assignment/why-not-there.ts';
export { DEFAULT_WEIGHTS } from './default-weights.ts';
export {
  DIMENSION_GROUPS,
  DIMENSIONS,
  type Dimension,
  type DimensionGroup,
  isDimension,
  isLevel,
  LEVELS,
  type Level,
} from './dimension.ts';
export { type Explanation, explain } from './explain.ts';
export type { FitParts } from './fit-items.ts';
export { bestCitizensNow, bestOpeningsNow, bestOpeningsOfAll } from './fresh/best-now.ts';
export { keepMatchingReady, scheduleForgetting } from './fresh/keep-ready.ts';
export type { HardReason } from './hard-rules.ts';
export { ENTRY_JOBS, type EntryJob, INDUSTRIES, type Industry } from './linking/entry-jobs.ts';
export {
  type LabelIndex,
  linkOccupation,
  type OccupationLabel,
  type OccupationLink,
  prepareLabels,
} from './linking/link-occupation.ts';
export { prepareCorpus, rankCorpus } from './linking/rank-corpus.ts';
export { CannotRead, readTwoColumns } from './linking/two-columns.ts';
export { loadLikelySeekers, loadSeeker, loadSeekersFor, loadSeekersOf } from './load-seekers.ts';
export { loadVacanciesOf, loadVacancy } from './load-vacancies.ts';
export { loadWeights } from './load-weights.ts';
export { type Fit, type Match, match, type NoFit, type WeightedTerm } from './match.ts';
export { type CitizenLine, citizenLines, type OpeningLine, openingLines } from './matching-queries.ts';
export {
  type Demand,
  type Demands,
  type Interest,
  type Need,
  type Needs,
  PERSPECTIVES,
  type Perspective,
  type Point,
  type Seeker,
  TRAVEL_MEANS,
  type Travel,
  type TravelMeans,
  type Vacancy,
  type VacancyTask,
  type Wish,
} from './model.ts';
export type { NameOf } from './name-of.ts';
export { openingFacts } from './opening-facts.ts';
export { FitExplanation, FitSummary, RankingReasons } from './pages/fit-explanation.tsx';
export { matchingRoutes } from './routes.tsx';
export { countServedAtOnce } from './served/count-served.ts';
export { scheduleServed } from './served/schedule-served.ts';
export { servedRoutes } from './served/served-routes.tsx';
export type { HoursAtStart, SoftTerm, TermKey } from './soft-terms.ts';
export { type RankedSeeker, type RankedVacancy, topSeekers } from './top.ts';
export type { Journey } from './travel.ts';
export type { DimensionVerdict, Verdict } from './verdict.ts';
export { weightsRoutes } from './weighing/weights-routes.tsx';
export type { Weights } from './weights.ts';
export { wordsFor } from './words-for.ts';
