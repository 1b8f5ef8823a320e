import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import { Refusal } from '#platform/http/refusal.ts';
import { newId } from '#platform/id.ts';
import { mayHappen, type StepKind } from './suggestion.ts';
import type { Suggestion } from './suggestion-facts.ts';

export interface NewStep {
  kind: StepKind;
  party: 'citizen' | 'employer' | 'staff';
  reason?: string | null;
  note?: string | null;
  onBehalfReason?: string | null;
  data?: unknown;
}

/**
 * Writes what happened to a suggestion, with its event. The suggestion must have been loaded with `lock`.
 * Returns the suggestion as it now is.
 * @throws Refusal 409 when it may not happen as things stand
 */
export async function takeStep(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  suggestion: Suggestion,
  { kind, party, reason = null, note = null, onBehalfReason = null, data = {} }: NewStep,
): Promise<Suggestion> {
  if (!mayHappen(suggestion, kind)) throw new Refusal(409, 'not-now');
  const at = momentAfter(suggestion.steps.at(-1)?.at, clock.now());
  const id = newId(at.epochMilliseconds);
  const step = { id, kind, at, actorName: actor.name, party, reason, note, onBehalfReason, data };
  await tx
    .insertInto('suggestionStep')
    .values({ ...step, suggestionId: suggestion.id, actorId: actor.accountId, data: json(data) })
    .execute();
  await recordEvent(tx, clock, actor, {
    kind: `suggestion.${kind}`,
    citizenId: suggestion.citizen.id,
    subjectId: suggestion.id,
    onBehalfOf: onBehalfReason && party !== 'staff' ? party : null,
    onBehalfReason,
    data: reason ? { reason } : {},
  });
  return { ...suggestion, steps: [...suggestion.steps, step] };
}

/** Two facts about one thing never share a moment, so that their order is certain. */
function momentAfter(last: Temporal.Instant | undefined, now: Temporal.Instant): Temporal.Instant {
  return last && Temporal.Instant.compare(now, last) <= 0 ? last.add({ microseconds: 1 }) : now;
}
