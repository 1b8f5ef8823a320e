export { type AnswerFigures, employerAnswerFigures } from './answer-time.ts';
export { type MarketplaceLine, marketplaceLine } from './citizen-line.ts';
export { refreshCards } from './refresh-cards.ts';
export { marketplaceRoutes } from './routes.tsx';
export { scheduleMarketplace } from './schedule-marketplace.ts';
