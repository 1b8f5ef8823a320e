import { aboutRoutes } from '#domains/about/index.ts';
import {
  linkRoutes,
  logInRoutes,
  type Oidc,
  oidcRoutes,
  type Route,
  whoLookedRoutes,
} from '#domains/access/index.ts';
import { administrationRoutes } from '#domains/administration/index.ts';
import { citizenRoutes } from '#domains/citizens/index.ts';
import { companiesRoutes } from '#domains/companies/index.ts';
import { conversationRoutes } from '#domains/conversations/index.ts';
import { frontRoutes } from '#domains/front/index.ts';
import { gatheringRoutes } from '#domains/gatherings/index.ts';
import { groupPlacesRoutes } from '#domains/group-places/index.ts';
import { inquiriesRoutes } from '#domains/inquiries/index.ts';
import { insightRoutes } from '#domains/insights/index.ts';
import { libraryRoutes } from '#domains/library/index.ts';
import { marketplaceRoutes } from '#domains/marketplace/index.ts';
import { matchingRoutes, servedRoutes, weightsRoutes } from '#domains/matching/index.ts';
import { outboxRoutes } from '#domains/messages/index.ts';
import { occupationsRoutes } from '#domains/occupations/index.ts';
import { openingsRoutes } from '#domains/openings/index.ts';
import { placementLifeRoutes, placementRoutes } from '#domains/placements/index.ts';
import { type MapTiles, searchRoutes } from '#domains/search/index.ts';
import { seasonsRoutes } from '#domains/seasons/index.ts';
import { smallJobRoutes } from '#domains/small-jobs/index.ts';
import { staffingRoutes } from '#domains/staffing/index.ts';
import { suggestionRoutes } from '#domains/suggestions/index.ts';
import { visitRoutes } from '#domains/visits/index.ts';
import type { CvrSearch } from '#platform/cvr/cvr-search.ts';

/** Every page and every form there is, in reading order. A route without a policy stops the start. */
export const allRoutes = (parts: {
  demo: boolean;
  oidc: Oidc | null;
  /** The public register of companies, where it is set up. */
  cvrSearch?: CvrSearch | null;
  /** Whoever draws the marketplace's map; without it the towns are drawn here. */
  mapTiles?: MapTiles | null;
  /** Where the municipality's videos lie. */
  videoFolder?: string;
}): Route[] => [
  ...logInRoutes,
  ...oidcRoutes(parts.oidc),
  ...linkRoutes,
  ...whoLookedRoutes,
  ...frontRoutes,
  ...citizenRoutes,
  ...companiesRoutes,
  ...openingsRoutes,
  ...matchingRoutes,
  ...servedRoutes,
  ...weightsRoutes,
  ...occupationsRoutes,
  ...visitRoutes,
  ...suggestionRoutes,
  ...groupPlacesRoutes,
  ...placementRoutes,
  ...placementLifeRoutes,
  ...smallJobRoutes,
  ...seasonsRoutes,
  ...conversationRoutes,
  ...searchRoutes(parts.mapTiles ?? null),
  ...marketplaceRoutes,
  ...libraryRoutes(parts.videoFolder ?? null),
  ...gatheringRoutes,
  ...inquiriesRoutes(parts.cvrSearch),
  ...insightRoutes,
  ...staffingRoutes,
  ...administrationRoutes,
  ...aboutRoutes(parts),
  ...outboxRoutes(parts),
];
