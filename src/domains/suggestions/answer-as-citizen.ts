import type { Actor } from '#domains/access/index.ts';
import { standInsToday } from '#domains/companies/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { cancelMeeting } from './set-meeting.ts';
import type { SharedItem } from './shared-items.ts';
import { openToWorkplace, suggestionStatus } from './suggestion.ts';
import type { Suggestion } from './suggestion-facts.ts';
import { takeStep } from './take-step.ts';
import { callWords, languageOf, tellParty } from './tell-party.ts';
import { tellWorkplaceItIsOff } from './tell-workplace-it-is-off.ts';

export interface CitizenAnswer {
  suggestion: Suggestion;
  answer: 'yes' | 'no' | 'talk';
  /** With a yes: what the workplace may see, as it is now. It does not change when the person's needs do. */
  items: readonly SharedItem[];
  reason: string | null;
  note: string | null;
  onBehalfReason: string | null;
  baseUrl: string;
}

/** The citizen's answer. A yes asks the workplace; a yes taken back closes what it could see. */
export async function answerAsCitizen(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { suggestion, answer, items, reason, note, onBehalfReason, baseUrl }: CitizenAnswer,
): Promise<void> {
  const wasOpen = openToWorkplace(suggestionStatus(suggestion));
  const before = answer === 'yes' ? suggestion : await cancelMeeting(tx, clock, actor, suggestion);
  const answered = await takeStep(tx, clock, actor, before, {
    kind: `citizen-${answer}`,
    party: 'citizen',
    reason: answer === 'no' ? reason : null,
    note,
    onBehalfReason,
    data: answer === 'yes' ? { shared: items } : {},
  });
  if (answer === 'yes') await askWorkplace(tx, clock, actor, answered, baseUrl);
  else if (wasOpen) await tellWorkplaceItIsOff(tx, clock, actor, answered);
}

async function askWorkplace(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  suggestion: Suggestion,
  baseUrl: string,
): Promise<void> {
  const words = textsFor(languageOf(suggestion, 'employer')).suggestions.messages.askEmployer;
  const { title } = suggestion.opening;
  const known = suggestion.workplaceConsultant ?? suggestion.consultant ?? suggestion.caseworker;
  const standIn = known && (await standInsToday(tx, clock.today())).get(known.id);
  const contact = callWords(standIn || known);
  await tellParty(tx, clock, actor, suggestion, 'employer', {
    baseUrl,
    words: (url) => ({
      subject: words.subject(title),
      body: words.body(suggestion.workplace.contactName, title, url ?? baseUrl, contact),
      sms: words.sms(title, url ?? baseUrl),
    }),
  });
}
