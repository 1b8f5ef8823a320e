import type { TestSite } from '#test/support/site.ts';

/** What a shop owner writes when nothing is wrong. */
export const fairForm = {
  need: 'hands',
  company: 'Butikken på hjørnet',
  name: 'Bodil Butik',
  reach: '30 40 50 60',
  words: '',
};

let houses = 0;

/** Somebody at the entrance without an account, from a place of their own; the page has been open for a while. */
export async function atEntrance(site: TestSite, from = `house-${++houses}`) {
  const visitor = site.visitor('', { 'x-forwarded-for': from });
  const page = await visitor.get(`/virksomhed/hjaelp?kommune=${site.municipalityId}`);
  const begun = /name="_begun" value="([^"]+)"/.exec(page.text)![1]!;
  const wait = (seconds: number) => site.clock.moveTo(site.clock.now().add({ seconds }));
  return {
    visitor,
    page,
    wait,
    send: (more: Record<string, string> = {}) =>
      visitor.post('/virksomhed/hjaelp', {
        ...fairForm,
        kommune: site.municipalityId,
        _begun: begun,
        ...more,
      }),
  };
}

export const inquiriesAbout = (site: TestSite, name: string) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    tx.selectFrom('inquiry').selectAll().where('contactName', '=', name).orderBy('receivedAt').execute(),
  );

export const messagesTo = (site: TestSite, address: string) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    tx
      .selectFrom('message')
      .select(['channel', 'subject', 'body', 'about'])
      .where('toAddress', '=', address)
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),
  );
