import type { Tx } from '#platform/database/open.ts';
import { testSite } from '#test/support/site.ts';
import { newWorld } from '#test/support/world.ts';

export const site = await testSite();

export const inDatabase = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  site.database.inMunicipality(site.municipalityId, work);

type People = Awaited<ReturnType<typeof newWorld>>['people'];

async function logIn(people: People) {
  const as = (role: keyof People) => site.as(people[role].accountId);
  return {
    citizen: await as('citizen'),
    employer: await as('employer'),
    mentor: await as('mentor'),
    caseworker: await as('caseworker'),
    consultant: await as('consultant'),
    manager: await as('manager'),
  };
}

/**
 * A running placement, Mondays and Wednesdays of four hours, begun three weeks before the tests' Tuesday,
 * and everyone who has to do with it logged in.
 */
export async function lifeScene() {
  const { people, ids } = await newWorld(site);
  return { people, ids, at: `/forloeb/${ids.placementId}`, ...(await logIn(people)) };
}
export type LifeScene = Awaited<ReturnType<typeof lifeScene>>;

export const attendanceOf = (placementId: string) =>
  inDatabase((tx) =>
    tx
      .selectFrom('attendance')
      .selectAll()
      .where('placementId', '=', placementId)
      .orderBy('onDate')
      .execute(),
  );

export const eventsOf = (subjectId: string, kind: string) =>
  inDatabase((tx) =>
    tx
      .selectFrom('event')
      .selectAll()
      .where('subjectId', '=', subjectId)
      .where('kind', '=', kind)
      .orderBy('at')
      .execute(),
  );

export const messagesAbout = (placementId: string) =>
  inDatabase((tx) =>
    tx.selectFrom('message').selectAll().where('about', '=', `placement:${placementId}`).execute(),
  );

/** The value of a hidden field on a page, as the browser would send it. */
export const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)![1]!;

/** The queries the site made for its last answer. */
export const queriesOfLast = (): number => site.answers.at(-1)!.queries;

/** The same scene some days later, everyone logged in anew; the clock goes back when `work` is done. */
export async function later(
  it: LifeScene,
  days: number,
  work: (then: LifeScene) => Promise<void>,
): Promise<void> {
  site.clock.moveDays(days);
  try {
    await work({ ...it, ...(await logIn(it.people)) });
  } finally {
    site.clock.moveDays(-days);
  }
}
