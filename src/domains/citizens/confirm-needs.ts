import { type Actor, recordEvent } from '#domains/access/index.ts';
import { DIMENSIONS, type Dimension } from '#domains/matching/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Answers } from './answers.ts';
import { type CitizenNeeds, needsOf } from './needs-queries.ts';
import type { NewerAnswers } from './save-answer.ts';

export interface Confirmation {
  citizenId: string;
  version: string;
  /** Set exactly when the actor is not the citizen. */
  onBehalfReason: string | null;
  onBehalfNote: string | null;
}

/** Makes the drafted answers the citizen's own words: profile, needs and wishes at once; the draft is gone. */
export async function confirmNeeds(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: Confirmation,
): Promise<{ saved: true } | NewerAnswers> {
  const { citizenId } = input;
  const needs = await needsOf(tx, citizenId);
  if (needs.version !== input.version || !needs.draft) return { saved: false, newest: needs };
  const removed = await tx
    .deleteFrom('needsDraft')
    .where('citizenId', '=', citizenId)
    .where('version', '=', needs.draft.version)
    .returning('version')
    .executeTakeFirst();
  if (!removed) return { saved: false, newest: await needsOf(tx, citizenId) };
  await writeProfile(tx, clock, actor, input, needs.answers);
  await writeNeeds(tx, clock, actor, needs);
  await writeWishes(tx, citizenId, needs.answers);
  await recordEvent(tx, clock, actor, {
    kind: 'needs.confirmed',
    citizenId,
    subjectId: citizenId,
    onBehalfOf: input.onBehalfReason ? 'citizen' : null,
    onBehalfReason: input.onBehalfReason,
    data: {
      questions: Object.keys(needs.draft.answers),
      ...(input.onBehalfNote && { onBehalfNote: input.onBehalfNote }),
    },
  });
  return { saved: true };
}

async function writeProfile(tx: Tx, clock: Clock, actor: Actor, input: Confirmation, answers: Answers) {
  const profile = {
    minutesNow: answers['hours-now']?.minutes ?? null,
    minutesAim: answers['hours-aim']?.minutes ?? null,
    earliestStart: answers.times?.earliest ?? null,
    latestEnd: answers.times?.latest ?? null,
    evenings: answers.times?.evenings ?? false,
    weekends: answers.times?.weekends ?? false,
    travelMeans: answers.travel?.means ?? [],
    travelLimitMinutes: answers.travel?.limitMinutes ?? null,
    licences: answers.licences?.held ?? [],
    competences: answers.competences?.held ?? [],
    avoid: answers.avoid?.text ?? null,
    helps: answers.helps?.text ?? null,
    confirmedAt: clock.now(),
    confirmedBy: actor.accountId,
    onBehalfReason: input.onBehalfReason,
  };
  await tx
    .insertInto('citizenProfile')
    .values({ citizenId: input.citizenId, ...profile })
    .onConflict((conflict) =>
      conflict
        .columns(['municipalityId', 'citizenId'])
        .doUpdateSet((eb) => ({ ...profile, version: eb('citizenProfile.version', '+', 1) })),
    )
    .execute();
}

/** Only what the draft changed: what was learned meanwhile at a workplace, and its source, stay. */
async function writeNeeds(tx: Tx, clock: Clock, actor: Actor, { citizenId, told, draft }: CitizenNeeds) {
  const drafted = DIMENSIONS.filter((dimension) => {
    const [was, is] = [told[dimension], draft?.answers[dimension]];
    return is !== undefined && (was?.level !== is?.level || was?.firm !== is?.firm);
  });
  if (drafted.length === 0) return;
  await tx
    .deleteFrom('citizenNeed')
    .where('citizenId', '=', citizenId)
    .where('dimension', 'in', drafted)
    .execute();
  const rows = drafted.flatMap((dimension: Dimension) => {
    const answer = draft?.answers[dimension];
    return answer ? [{ dimension, ...answer }] : [];
  });
  if (rows.length === 0) return;
  await tx
    .insertInto('citizenNeed')
    .values(
      rows.map(({ dimension, level, firm }) => ({
        citizenId,
        dimension,
        level,
        firm,
        source: actor.citizenId === citizenId ? 'citizen' : 'staff',
        updatedAt: clock.now(),
        updatedBy: actor.accountId,
      })),
    )
    .execute();
}

async function writeWishes(tx: Tx, citizenId: string, answers: Answers) {
  await tx.deleteFrom('citizenWish').where('citizenId', '=', citizenId).execute();
  const wishes = answers.wishes?.wishes ?? [];
  if (wishes.length === 0) return;
  await tx
    .insertInto('citizenWish')
    .values(wishes.map((wish, at) => ({ citizenId, position: at + 1, ...wish })))
    .execute();
}
