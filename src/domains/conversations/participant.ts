export const aboutKinds = ['opening', 'placement', 'citizen', 'company', 'workplace', 'profile'] as const;
export type AboutKind = (typeof aboutKinds)[number];

/** What a conversation is about. `profile` is a citizen known by an alias only; its id is the citizen's. */
export interface About {
  kind: AboutKind;
  id: string;
}

export type ConversationParty = 'citizen' | 'employer' | 'mentor' | 'staff';

export const identityItems = ['name', 'phone', 'mail'] as const;
export type IdentityItem = (typeof identityItems)[number];

export type Digest = 'at-once' | 'daily' | 'never';

/** Someone to take part: a citizen, a workplace (whoever acts for it), an account, or an address for one who never logs in. */
export interface NewParticipant {
  party: ConversationParty;
  accountId?: string | null;
  citizenId?: string | null;
  workplaceId?: string | null;
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  /** What the others read instead of the citizen's name, until the citizen opens it. */
  shownAs?: string | null;
}

/** A participant with who is behind it. Never handed to a page as it is: see `participant-view.ts`. */
export interface Participant {
  id: string;
  party: ConversationParty;
  accountId: string | null;
  citizenId: string | null;
  workplaceId: string | null;
  /** The person's own name; at a workplace the contact's. */
  name: string;
  title: string | null;
  workplaceName: string | null;
  email: string | null;
  phone: string | null;
  protected: boolean;
  shownAs: string | null;
  identityOpenedAt: Temporal.Instant | null;
  identityItems: readonly IdentityItem[];
  lastReadAt: Temporal.Instant | null;
  settledAt: Temporal.Instant | null;
  digest: Digest;
  muted: boolean;
  leftAt: Temporal.Instant | null;
  /** Whether it is the actor. */
  own: boolean;
}
