import type { AboutKind } from './participant.ts';
import type { ShownParticipant } from './participant-view.ts';

export const conversationViews = ['open', 'unread', 'waiting', 'closed'] as const;
export type ConversationView = (typeof conversationViews)[number];

export interface ConversationLine {
  id: string;
  subject: string;
  aboutKind: AboutKind;
  /** The opening's title, the workplace's or company's name; null when it is between a citizen and the municipality. */
  aboutName: string | null;
  citizenId: string | null;
  lastAt: Temporal.Instant;
  /** Messages by others since the actor's side last looked. */
  unread: number;
  /** Someone waits for an answer from the actor's side since then. */
  waitingSince: Temporal.Instant | null;
  /** The actor's side wrote last, and nobody has answered since then. */
  othersSince: Temporal.Instant | null;
  closedAt: Temporal.Instant | null;
  /** Everyone but the actor's own, as the actor may see them. */
  others: readonly ShownParticipant[];
}
