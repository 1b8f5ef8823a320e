import type { Tx } from '#platform/database/open.ts';
import type { TestSite } from '../site.ts';
import { conversationPart } from './conversations.ts';
import { gatherings } from './gatherings.ts';
import { inquiries } from './inquiries.ts';
import { library } from './library.ts';
import { marketplacePart } from './marketplace.ts';
import { servedPart } from './matching.ts';
import { portfolio } from './portfolio.ts';
import { savedSearch } from './search.ts';
import { seasonPart } from './seasons.ts';
import { addConcern } from './staffing.ts';
import { addStanding } from './standing.ts';
import { visitPart } from './visits.ts';

export interface WorldSoFar {
  site: TestSite;
  /** Ids of what the world already holds. */
  ids: Record<
    'citizenId' | 'companyId' | 'workplaceId' | 'taskId' | 'openingId' | 'suggestionId' | 'placementId',
    string
  >;
  people: Record<
    'citizen' | 'employer' | 'mentor' | 'caseworker' | 'consultant' | 'manager' | 'administrator',
    { accountId: string; citizenId: string | null }
  >;
  /** The citizen's own. */
  name: string;
}

/** One more thing in the world, by a domain of its own: inserts it and returns the ids addresses need (`visitId` …). */
export type WorldPart = (tx: Tx, world: WorldSoFar) => Promise<Record<string, string>>;

export const worldParts: readonly WorldPart[] = [
  inquiries,
  gatherings,
  library,
  addStanding,
  addConcern,
  portfolio,
  conversationPart,
  visitPart,
  savedSearch,
  seasonPart,
  marketplacePart,
  servedPart,
];
