import { type Actor, revokeLinks } from '#domains/access/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { cancelMeeting } from './set-meeting.ts';
import type { Suggestion } from './suggestion-facts.ts';
import { takeStep } from './take-step.ts';
import { languageOf, tellParty } from './tell-party.ts';

export interface EmployerAnswer {
  suggestion: Suggestion;
  answer: 'yes' | 'no';
  reason: string | null;
  note: string | null;
  onBehalfReason: string | null;
}

/** The workplace's answer. After a no it sees nothing of the person any more. */
export async function answerAsEmployer(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { suggestion, answer, reason, note, onBehalfReason }: EmployerAnswer,
): Promise<void> {
  const before = answer === 'yes' ? suggestion : await cancelMeeting(tx, clock, actor, suggestion);
  const answered = await takeStep(tx, clock, actor, before, {
    kind: `employer-${answer}`,
    party: 'employer',
    reason: answer === 'no' ? reason : null,
    note,
    onBehalfReason,
  });
  if (answer === 'no') await revokeLinks(tx, clock, suggestion.id, 'employer');
  const { employerYes, employerNo } = textsFor(languageOf(suggestion, 'citizen')).suggestions.messages;
  const words = answer === 'yes' ? employerYes : employerNo;
  const { citizen, workplace } = suggestion;
  await tellParty(tx, clock, actor, answered, 'citizen', {
    subject: words.subject,
    body: words.body(citizen.name, workplace.name),
    sms: words.sms(workplace.name),
  });
}
