import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import type { Answer, Answers } from './answers.ts';
import { type CitizenNeeds, needsOf } from './needs-queries.ts';
import type { Question } from './questions.ts';
import { linkWishes } from './wish-proposals.ts';

/** Somebody else's newer saving, for the message about it. */
export interface NewerAnswers {
  saved: false;
  newest: CitizenNeeds;
}

/**
 * Keeps one answer in the draft, so that the rest can wait for another day.
 * `version`: the one the form was shown with; when it is no longer the newest nothing is saved.
 */
export async function saveAnswer(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  input: {
    citizenId: string;
    question: Question;
    answer: Answer | null;
    version: string;
    /** Wishes as just written: the occupations they may mean are found. */
    relinkWishes?: boolean;
  },
): Promise<{ saved: true } | NewerAnswers> {
  const needs = await needsOf(tx, input.citizenId);
  if (needs.version !== input.version) return { saved: false, newest: needs };
  const answer =
    input.relinkWishes && input.answer && 'wishes' in input.answer
      ? { wishes: await linkWishes(tx, actor, input.answer.wishes, needs.answers.wishes?.wishes ?? []) }
      : input.answer;
  const answers: Answers = { ...needs.draft?.answers, [input.question]: answer };
  const kept = needs.draft
    ? await changeDraft(tx, clock, actor, input.citizenId, answers, needs.draft.version)
    : await beginDraft(tx, clock, actor, input.citizenId, answers);
  return kept ? { saved: true } : { saved: false, newest: await needsOf(tx, input.citizenId) };
}

async function changeDraft(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  citizenId: string,
  answers: Answers,
  version: number,
): Promise<boolean> {
  const changed = await tx
    .updateTable('needsDraft')
    .set({ answers: json(answers), version: version + 1, updatedAt: clock.now(), updatedBy: actor.accountId })
    .where('citizenId', '=', citizenId)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return changed !== undefined;
}

async function beginDraft(tx: Tx, clock: Clock, actor: Actor, citizenId: string, answers: Answers) {
  const begun = await tx
    .insertInto('needsDraft')
    .values({ citizenId, answers: json(answers), updatedAt: clock.now(), updatedBy: actor.accountId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst();
  if (!begun) return false;
  await recordEvent(tx, clock, actor, { kind: 'needs.begun', citizenId, subjectId: citizenId });
  return true;
}
