import type { Actor } from '#domains/access/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { cancelMeeting } from './set-meeting.ts';
import { openToWorkplace, suggestionStatus } from './suggestion.ts';
import type { Suggestion } from './suggestion-facts.ts';
import { takeStep } from './take-step.ts';
import { languageOf, tellParty } from './tell-party.ts';
import { tellWorkplaceItIsOff } from './tell-workplace-it-is-off.ts';

/** Takes it back. Whoever had seen it is told; a meeting is called off. */
export async function withdrawSuggestion(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { suggestion, reason, note }: { suggestion: Suggestion; reason: string; note: string | null },
): Promise<void> {
  const before = suggestionStatus(suggestion);
  const without = await cancelMeeting(tx, clock, actor, suggestion);
  const withdrawn = await takeStep(tx, clock, actor, without, {
    kind: 'withdrawn',
    party: 'staff',
    reason,
    note,
  });
  if (before !== 'proposed' && before !== 'declined') {
    const words = textsFor(languageOf(suggestion, 'citizen')).suggestions.messages.withdrawn;
    const { citizen, workplace } = suggestion;
    await tellParty(tx, clock, actor, withdrawn, 'citizen', {
      subject: words.subject,
      body: words.body(citizen.name, workplace.name),
      sms: words.sms(workplace.name),
    });
  }
  if (openToWorkplace(before)) await tellWorkplaceItIsOff(tx, clock, actor, withdrawn);
}
