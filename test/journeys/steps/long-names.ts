import type { TestSite } from '../../support/site.ts';
import type { World } from '../../support/world.ts';

/** One word that cannot be broken, then words with the letters that are not everybody's: 200 characters. */
export const longName = `${'Æblegrødsåhøjbjærgsgårds'.repeat(5)} ${'Åse Øllegård Bærnhøj '.repeat(4)}`
  .slice(0, 199)
  .trim()
  .padEnd(200, 'æ');
export const longWorkplace = `${'Blåbærsyltetøjskogeri'.repeat(6)} ${'Ærø Øster Åsted '.repeat(5)}`
  .slice(0, 199)
  .trim()
  .padEnd(200, 'ø');

export const renameWorkplace = (site: TestSite, { ids }: World) =>
  site.database.inMunicipality(site.municipalityId, async (tx) => {
    const { workplaceId, companyId, openingId } = ids;
    await tx
      .updateTable('workplace')
      .set({ name: longWorkplace, contactName: longName })
      .where('id', '=', workplaceId)
      .execute();
    await tx.updateTable('company').set({ name: longWorkplace }).where('id', '=', companyId).execute();
    await tx.updateTable('opening').set({ title: longWorkplace }).where('id', '=', openingId).execute();
  });

/** Back to where the suggestion is offered and the agreement sent, and the citizen has neither answered nor signed. */
export const awaitsTheCitizen = (site: TestSite, { ids }: World) =>
  site.database.inMunicipality(site.municipalityId, async (tx) => {
    await tx
      .deleteFrom('suggestionStep')
      .where('suggestionId', '=', ids.suggestionId)
      .where('kind', '!=', 'offered')
      .execute();
    await tx.updateTable('placement').set({ suggestionId: null }).where('id', '=', ids.placementId).execute();
    await tx
      .deleteFrom('signature')
      .where('placementId', '=', ids.placementId)
      .where('party', 'in', ['citizen', 'caseworker'])
      .execute();
  });
