import { type Actor, recordEvent } from '#domains/access/index.ts';
import { loadSeekersFor, loadVacancy, loadWeights, match } from '#domains/matching/index.ts';
import {
  loadSuggestion,
  makeSuggestion,
  offerSuggestion,
  openSuggestionOf,
} from '#domains/suggestions/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { CallOff } from './call-off-queries.ts';

/** More at once is no choice any more. */
export const mostAtOnce = 10;

/**
 * Asks those chosen, each by their own way to be told. False when one of them no longer fits or may not be
 * seen by this colleague; then nobody is asked.
 */
export async function askCandidates(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: { callOff: CallOff; citizenIds: readonly string[]; note: string | null; baseUrl: string },
): Promise<boolean> {
  const { callOff, citizenIds, note, baseUrl } = input;
  // Two colleagues with the same list: the second waits, and finds whom the first has asked.
  await tx.selectFrom('callOff').select('id').where('id', '=', callOff.id).forUpdate().execute();
  const vacancy = await loadVacancy(tx, clock.today(), callOff.openingId);
  if (!vacancy || citizenIds.length > mostAtOnce) return false;
  const weights = await loadWeights(tx);
  const seekers = new Map((await loadSeekersFor(tx, actor, vacancy, citizenIds)).map((one) => [one.id, one]));
  const chosen = citizenIds.map((id) => {
    const seeker = seekers.get(id);
    const judged = seeker && match(seeker, vacancy, weights, clock.today());
    return judged?.fits ? { citizenId: id, fit: judged } : null;
  });
  if (chosen.some((one) => one === null)) return false;
  for (const one of chosen) {
    if (!one || (await openSuggestionOf(tx, one.citizenId, callOff.openingId))) continue;
    const id = await makeSuggestion(tx, clock, actor, { ...one, vacancy, note: null });
    await offerSuggestion(tx, clock, actor, { suggestion: await loadSuggestion(tx, id), note, baseUrl });
  }
  await recordEvent(tx, clock, actor, {
    kind: 'call-off.asked',
    subjectId: callOff.id,
    data: { people: chosen.length },
  });
  return true;
}
