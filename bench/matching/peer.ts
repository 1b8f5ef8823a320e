export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** A database that answers what the engine answers, with one statement each. Best first, equal scores by id. */
export interface Peer {
  readonly version: string;
  topForCitizen(id: string): Promise<Ranked[]>;
  topForOpening(id: string): Promise<Ranked[]>;
  /** Finds and keeps the best for the first so many citizens, in the order of their ids. */
  allPairs(citizens: number): Promise<void>;
  /** What `allPairs` found. */
  found(citizenId: string): Promise<Ranked[]>;
  close(): Promise<void>;
}

/** How many are wanted for each. */
export const K = 20;

export type PeerName = 'postgres' | 'duckdb';
export type Peers = Readonly<Record<PeerName, Peer>>;
