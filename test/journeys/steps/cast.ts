import type { PageOptions, SiteInBrowser } from '../../support/browser.ts';
import type { TestSite } from '../../support/site.ts';
import { Person, type Story } from './person.ts';

export const names = {
  citizen: 'Runa Vestermark',
  caseworker: 'Signe Lindeskov',
  consultant: 'Karsten Holmsted',
  employer: 'Bente Møllegaard',
  mentor: 'Mogens Riisager',
  administrator: 'Asta Ankerfeldt',
} as const;
export type Cast = Record<keyof typeof names, Person> & { site: TestSite; story: Story };

export const mailOf = (role: keyof typeof names) => `${role}@journey.example`;

/** Everybody with a browser of their own. Colleagues have accounts; the others get theirs as the story goes. */
export async function gatherCast(
  browser: SiteInBrowser & { site: TestSite },
  options: PageOptions,
): Promise<Cast> {
  const story: Story = { browser, options, seen: new Set() };
  const colleague = async (role: 'caseworker' | 'consultant' | 'administrator') => {
    const { accountId } = await browser.site.newAccount(role, names[role]);
    return new Person(story, role, await browser.page(options), accountId);
  };
  const newcomer = async (role: 'citizen' | 'employer' | 'mentor') =>
    new Person(story, role, await browser.page(options), null);
  return {
    site: browser.site,
    story,
    citizen: await newcomer('citizen'),
    employer: await newcomer('employer'),
    mentor: await newcomer('mentor'),
    caseworker: await colleague('caseworker'),
    consultant: await colleague('consultant'),
    administrator: await colleague('administrator'),
  };
}

/** The time of day somebody sits down at a later day. */
export const onDay = (site: TestSite, date: string, time = '09:00'): void =>
  site.clock.moveTo(
    Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('Europe/Copenhagen').toInstant(),
  );

/** The account somebody got during the story: what the identity provider would find by their address. */
export async function accountWith(site: TestSite, email: string): Promise<string> {
  const row = await site.database.inMunicipality(site.municipalityId, (tx) =>
    tx.selectFrom('account').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
  );
  return row.id;
}

/** The address in the newest message sent to somebody. */
export async function linkSentTo(site: TestSite, email: string): Promise<string> {
  const row = await site.database.inMunicipality(site.municipalityId, (tx) =>
    tx
      .selectFrom('message')
      .select('body')
      .where('toAddress', '=', email)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow(),
  );
  const [link] = /https?:\/\/\S+/.exec(row.body)!;
  return new URL(link).pathname;
}
