export { outboxRoutes } from './routes.tsx';
export {
  type CitizenContact,
  type Way,
  type WorkplaceContact,
  wayToCitizen,
  wayToWorkplace,
} from './ways.ts';
