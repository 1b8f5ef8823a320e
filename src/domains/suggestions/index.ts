export { suggestionRoutes } from './routes.tsx';
export {
  type Meeting,
  type MeetingData,
  meetingOf,
  type Step,
  type StepKind,
  type SuggestionFacts,
  type SuggestionStatus,
  suggestionStatus,
  type WaitingFor,
} from './suggestion.ts';
