import { citizenOn, type Stage } from './stage.ts';

/** R5: came in yesterday; has begun on the questions, and has nobody yet. */
export function sara(stage: Stage) {
  const citizen = citizenOn(stage, {
    name: 'Sara Nygaard',
    title: 'Henvendte sig i går og er lige begyndt at svare',
    town: 'Skanderborg',
    caseworker: null,
    registeredDaysAgo: 1,
    targetGroup: 2,
    benefit: 'kontanthjælp',
    profile: null,
  });
  const { world } = stage;
  world.add('needsDraft', {
    citizenId: citizen.id,
    answers: {
      'hours-now': { minutes: 25 * 60 },
      'hours-aim': { minutes: 37 * 60 },
      times: { earliest: 8 * 60, latest: null, evenings: false, weekends: true },
    },
    version: 3,
    updatedAt: world.moment(world.daysAgo(0), 8),
    updatedBy: citizen.account!.id,
  });
  return citizen;
}
