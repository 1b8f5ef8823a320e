import type { Route } from '#domains/access/index.ts';
import { followRoutes } from './following/follow-routes.tsx';
import type { MapTiles } from './map-tiles.ts';
import { savedRoutes } from './saved-routes.tsx';
import { searchRoutesWith } from './search-routes.tsx';
import { stopRoutes } from './stop-routes.tsx';

export type { Criteria, Kind } from './criteria.ts';
export type { SearchDocument } from './document.ts';
export { type FoundLately, foundLately } from './following/found-lately.ts';
export { type MapTiles, tilesOrigin } from './map-tiles.ts';
export type { OpeningCard } from './opening-card.ts';
export { scheduleSavedSearches } from './schedule-saved-searches.ts';
export { searchDocuments } from './search-documents.ts';
export { tellOfNew } from './tell-of-new.ts';
export { removeDocument, writeDocuments } from './write-document.ts';

export const searchRoutes = (tiles: MapTiles | null): Route[] => [
  ...searchRoutesWith(tiles),
  ...savedRoutes,
  ...followRoutes,
  ...stopRoutes,
];
