export { type Assigned, assign } from './assignment/assign.ts';
export type { WhyNotThere } from './assignment/why-not-there.ts';
export { type Explanation, explain } from './explaining/explain.ts';
export type { FitParts } from './explaining/fit-items.ts';
export type { NameOf } from './explaining/name-of.ts';
export { openingFacts } from './explaining/opening-facts.ts';
export { wordsFor } from './explaining/words-for.ts';
export { bestCitizensNow, bestOpeningsNow, bestOpeningsOfAll } from './fresh/best-now.ts';
export { keepMatchingReady, scheduleForgetting } from './fresh/keep-ready.ts';
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
export { loadLikelySeekers, loadSeeker, loadSeekersFor, loadSeekersOf } from './loading/load-seekers.ts';
export { loadVacanciesOf, loadVacancy } from './loading/load-vacancies.ts';
export { loadWeights } from './loading/load-weights.ts';
export { type CitizenLine, citizenLines, type OpeningLine, openingLines } from './matching-queries.ts';
export { FitExplanation, FitSummary, RankingReasons } from './pages/fit-explanation.tsx';
export { whereWords } from './pages/opening-card.tsx';
export type { Ask } from './pair/ask.ts';
export { DEFAULT_WEIGHTS } from './pair/default-weights.ts';
export {
  DIMENSION_GROUPS,
  DIMENSIONS,
  type Dimension,
  type DimensionGroup,
  isDimension,
  isLevel,
  LEVELS,
  type Level,
} from './pair/dimension.ts';
export type { HardReason } from './pair/hard-rules.ts';
export { type Fit, type Match, match, type NoFit, type WeightedTerm } from './pair/match.ts';
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
} from './pair/model.ts';
export type { HoursAtStart, SoftTerm, TermKey } from './pair/soft-terms.ts';
export type { Journey } from './pair/travel.ts';
export type { DimensionVerdict, Verdict } from './pair/verdict.ts';
export type { Weights } from './pair/weights.ts';
export { type RankedSeeker, type RankedVacancy, topSeekers } from './ranking/top.ts';
export { matchingRoutes } from './routes.tsx';
export { countServedAtOnce } from './served/count-served.ts';
export { WhereToLook } from './served/pages/where-to-look.tsx';
export { scheduleServed } from './served/schedule-served.ts';
export { servedCount } from './served/served-queries.ts';
export { servedRoutes } from './served/served-routes.tsx';
export { weightsRoutes } from './weighing/weights-routes.tsx';
