import { type Actor, revokeLinks } from '#domains/access/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Suggestion } from './suggestion-facts.ts';
import { languageOf, tellParty } from './tell-party.ts';

/** The workplace had been told of a person and is not to wait for them; its links stop working. */
export async function tellWorkplaceItIsOff(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  suggestion: Suggestion,
): Promise<void> {
  await revokeLinks(tx, clock, suggestion.id, 'employer');
  const words = textsFor(languageOf(suggestion, 'employer')).suggestions.messages.citizenChanged;
  const { title } = suggestion.opening;
  await tellParty(tx, clock, actor, suggestion, 'employer', {
    subject: words.subject(title),
    body: words.body(suggestion.workplace.contactName, title),
    sms: words.sms(title),
  });
}
