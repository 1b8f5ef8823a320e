export { explainToCitizen } from './explain-to-citizen.ts';
export { makeSuggestion } from './make-suggestion.ts';
export { offerSuggestion } from './offer-suggestion.ts';
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
export { loadSuggestion } from './suggestion-facts.ts';
export { type OpenSuggestion, openSuggestionOf, openSuggestionsOf } from './suggestion-queries.ts';
