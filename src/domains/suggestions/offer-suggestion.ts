import type { Actor } from '#domains/access/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Suggestion } from './suggestion-facts.ts';
import { takeStep } from './take-step.ts';
import { callWords, languageOf, tellParty } from './tell-party.ts';

/** Shows it to the citizen and tells them so. */
export async function offerSuggestion(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { suggestion, note, baseUrl }: { suggestion: Suggestion; note: string | null; baseUrl: string },
): Promise<void> {
  await takeStep(tx, clock, actor, suggestion, { kind: 'offered', party: 'staff', note });
  const { offer } = textsFor(languageOf(suggestion, 'citizen')).suggestions.messages;
  const { citizen, workplace } = suggestion;
  const contact = callWords(suggestion.caseworker ?? suggestion.consultant);
  await tellParty(tx, clock, actor, suggestion, 'citizen', {
    baseUrl,
    words: (url) => ({
      subject: offer.subject,
      body: offer.body(citizen.name, workplace.name, note, url, contact),
      sms: offer.sms(workplace.name, url ?? baseUrl),
    }),
  });
}
