import type { Need, Outcome } from './needs.ts';

/** An inquiry as it stands. */
export interface Inquiry {
  id: string;
  receivedAt: Temporal.Instant;
  answerBy: Temporal.Instant;
  remindAt: Temporal.Instant;
  escalateAt: Temporal.Instant;
  need: Need;
  companyText: string;
  companyName: string;
  cvr: string | null;
  industry: string | null;
  companyId: string | null;
  contactName: string;
  phone: string | null;
  email: string | null;
  words: string | null;
  language: 'da' | 'en';
  onBehalfReason: string | null;
  consultantId: string | null;
  consultantName: string | null;
  suspicion: 'hidden-field' | 'no-token' | 'many' | null;
  takenAt: Temporal.Instant | null;
  answeredAt: Temporal.Instant | null;
  wroteAt: Temporal.Instant | null;
  escalatedAt: Temporal.Instant | null;
  closedAt: Temporal.Instant | null;
  outcome: Outcome | null;
  version: number;
}

type Clockwork = Pick<
  Inquiry,
  'answerBy' | 'remindAt' | 'escalateAt' | 'answeredAt' | 'closedAt' | 'wroteAt'
>;

/** Where an inquiry stands. Derived, never stored. */
export type InquiryState = 'waiting' | 'half-way' | 'near' | 'late' | 'wrote-again' | 'answered' | 'closed';

export function stateOf(inquiry: Clockwork, now: Temporal.Instant): InquiryState {
  const past = (instant: Temporal.Instant) => Temporal.Instant.compare(instant, now) <= 0;
  if (inquiry.closedAt) return 'closed';
  if (inquiry.answeredAt) return inquiry.wroteAt ? 'wrote-again' : 'answered';
  if (past(inquiry.answerBy)) return 'late';
  if (past(inquiry.escalateAt)) return 'near';
  return past(inquiry.remindAt) ? 'half-way' : 'waiting';
}
