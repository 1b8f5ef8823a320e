export type { ContactChannel } from './contact-channel.ts';
export { staleWords, versionSeen } from './last-change.ts';
export { behalfOfEvent, type OnBehalf, onBehalfOfWorkplace } from './on-behalf.ts';
export { candidateCount, hasCandidate, type OpeningLine, placesLeft } from './openings-at.ts';
export { postalPlace } from './postal-place.ts';
export { type TaskLine, tasksAt, type WorkplaceCard, workplaceCard } from './workplace-queries.ts';
export { companiesRoutes } from './workplace-routes.tsx';
