import { json } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { WorldPart } from './parts.ts';

/** A visit at the workplace where its task was spotted, and a tip about it for the citizen's caseworker. */
export const visitPart: WorldPart = async (tx, { site, ids, people }) => {
  const visitId = newId();
  const tipId = newId();
  const at = site.clock.now();
  await tx
    .insertInto('visit')
    .values({
      id: visitId,
      workplaceId: ids.workplaceId,
      visitedOn: site.clock.today(),
      visitedBy: people.consultant.accountId,
      hurts: 'Vi når aldrig at pakke brødet, før butikken åbner.',
      sharedNote: 'Bagerier har brug for hænder før klokken syv.',
      nextStep: 'Jeg ringer med et forslag.',
      nextStepOn: site.clock.today(),
      createdAt: at,
    })
    .execute();
  await tx.insertInto('visitTask').values({ taskId: ids.taskId, visitId, doneBy: 'To bagere' }).execute();
  const task = { id: ids.taskId, title: 'Pakke brød', minutesPerWeek: 480, iscoCode: null, demands: {} };
  await tx
    .insertInto('taskTip')
    .values({
      id: tipId,
      taskId: ids.taskId,
      citizenId: ids.citizenId,
      caseworkerId: people.caseworker.accountId,
      reason: 'hours',
      explanation: json({
        fit: { fits: true, score: 0, terms: [], dimensions: [], asks: [] },
        vacancy: { tasks: [task] },
      }),
      score: 0,
      createdAt: at,
    })
    .execute();
  return { visitId, tipId };
};
