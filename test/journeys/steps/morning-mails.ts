import { tellOfFollowed } from '../../../src/domains/search/following/tell-of-followed.ts';
import { tellOfNew } from '../../../src/domains/search/tell-of-new.ts';
import type { openBrowser } from '../../support/browser.ts';
import type { ArrivedMail, mailRound } from '../../support/mail-round.ts';
import { secret, type TestSite } from '../../support/site.ts';

/** What the morning job writes, and what of it arrives at the mail server for this person. */
export async function mailsOfTheMorning(
  { site, address }: Awaited<ReturnType<typeof openBrowser<TestSite>>>,
  round: Awaited<ReturnType<typeof mailRound>>,
  accountId: string,
): Promise<ArrivedMail[]> {
  round.arrived.length = 0;
  const { database, clock, municipalityId } = site;
  const municipality = { id: municipalityId, name: 'Prøve Kommune' };
  await database.inMunicipality(municipalityId, async (tx) => {
    await tellOfNew(tx, { clock, baseUrl: address, secret, municipality });
    await tellOfFollowed(tx, { clock, baseUrl: address, secret, municipality, database });
  });
  await round.sendAll();
  return round.arrived.filter(({ to }) => to === `${accountId}@post.example`);
}
