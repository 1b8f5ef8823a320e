import type { Tx } from '#platform/database/open.ts';
import { inFleksjob } from '#test/support/in-fleksjob.ts';
import { testSite } from '#test/support/site.ts';
import { newWorld, type World } from '#test/support/world.ts';
import { answerOffer } from '../answer-offer.ts';
import { saveSection } from '../save-section.ts';
import { publishProfile } from '../show-profile-to-workplaces.ts';

export type Market = Awaited<ReturnType<typeof openMarket>>;

/**
 * A municipality with a marketplace: a place let in with a job, and people who can publish a profile.
 * To be opened in a `describe` and closed after it, as the towns are shared.
 */
export async function openMarket() {
  const site = await testSite();
  const world: World = await newWorld(site, 'Verdens Borger');
  const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    site.database.inMunicipality(site.municipalityId, work);
  // The world's own thread is of another kind; here only what the tests make counts.
  await within(async (tx) => {
    await tx.deleteFrom('marketplaceContact').execute();
    await tx.deleteFrom('marketplaceReport').execute();
    await tx.deleteFrom('marketplaceCard').execute();
    await tx.deleteFrom('marketplaceSection').execute();
    await tx.deleteFrom('marketplaceProfile').execute();
  });

  // Towns are the same for all municipalities, and so the owner's to write.
  await site.database.asOwner((tx) =>
    tx
      .insertInto('postalCode')
      .values({ code: '9981', name: 'Nordby', latitude: 56, longitude: 10 })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );

  /** Somebody with an account, in the group the marketplace is open to. */
  async function person(name: string, more: { protected?: boolean; digital?: boolean } = {}) {
    const ids = await inFleksjob(site, name, {
      postalCode: '9981',
      address: 'Hemmeligstræde 77',
      caseworkerId: world.people.caseworker.accountId,
      consultantId: world.people.consultant.accountId,
      ...more,
    });
    return { ...ids, name };
  }

  /** … who has a profile that workplaces can see: a job wished for in a town. */
  async function published(name: string, iscoCode = '9112') {
    const one = await person(name);
    const actor = await site.actor(one.accountId);
    const act = { citizenId: one.citizenId, onBehalfReason: null };
    return within(async (tx) => {
      await answerOffer(tx, site.clock, actor, { ...act, answer: 'yes' });
      const section = { ...act, shown: true, version: 0 };
      await saveSection(tx, site.clock, actor, {
        ...section,
        name: 'wishes',
        content: { iscoCode, moreIscoCodes: [] },
      });
      await saveSection(tx, site.clock, actor, {
        ...section,
        name: 'area',
        content: { reach: 'town', means: ['bus'], limitMinutes: 30 },
      });
      await publishProfile(tx, site.clock, actor, act);
      const { id, alias } = await tx
        .selectFrom('marketplaceProfile')
        .select(['id', 'alias'])
        .where('citizenId', '=', one.citizenId)
        .executeTakeFirstOrThrow();
      return { ...one, profileId: id, alias };
    });
  }

  /** One more place let in, with somebody who acts for it. */
  async function anotherEmployer(name: string) {
    const other = await newWorld(site, `${name}s Borger`);
    await within(async (tx) => {
      await tx.updateTable('workplace').set({ name }).where('id', '=', other.ids.workplaceId!).execute();
      await tx.deleteFrom('marketplaceContact').where('workplaceId', '=', other.ids.workplaceId!).execute();
    });
    return {
      accountId: other.people.employer.accountId,
      workplaceId: other.ids.workplaceId!,
      openingId: other.ids.openingId!,
    };
  }

  /** Towns are everybody's: while none are known, other tests may write any postal code. */
  const close = () =>
    site.database.asOwner((tx) => tx.deleteFrom('postalCode').where('code', '=', '9981').execute());

  return { site, world, person, published, anotherEmployer, within, close };
}
