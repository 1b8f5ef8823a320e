import type { Role } from '#domains/access/index.ts';
import { DEFAULT_WEIGHTS } from '#domains/matching/index.ts';

export interface PageAsked {
  role: Role;
  path: string;
}

const otherWeights = new URLSearchParams(
  Object.entries({ ...DEFAULT_WEIGHTS, travel: 6 }).map(([term, weight]) => [term, `${weight}`]),
);

/** Addresses by who opens them. */
const asked = (by: Partial<Record<Role, readonly string[]>>): PageAsked[] =>
  Object.entries(by).flatMap(([role, paths]) => paths.map((path) => ({ role: role as Role, path })));

/** Every front page, the lists, and the pages with most on them. */
export const pages = asked({
  citizen: [
    '/',
    '/forloeb/:placementId',
    '/dialoger',
    '/markedsplads',
    '/borgere/:citizenId/profil',
    '/borgere/:citizenId/jobbank',
    '/markedsplads/job/:openingId',
    '/viden',
    '/arrangementer',
  ],
  employer: ['/', '/dialoger', '/markedsplads', '/arrangementer', '/arbejdssteder/:ownWorkplaceId/saeson'],
  mentor: ['/', '/viden'],
  caseworker: [
    '/',
    '/borgere',
    '/borgere?visning=alle',
    '/forloeb',
    '/borgere/:citizenId',
    '/dialoger',
    '/opgavetip',
    '/besoeg',
    '/borgere/:citizenId/foelg-jobforslag',
    '/borgere/:citizenId/behov/oensker',
    '/markedsplads/gemte',
  ],
  consultant: [
    '/',
    '/arbejdssteder',
    '/arbejdssteder?visning=alle',
    '/arbejdssteder/:workplaceId',
    '/jobaabninger',
    '/jobaabninger?visning=mine',
    '/jobaabninger/:openingId',
    '/forloeb/:placementId',
    '/portefoelje',
    '/portefoelje/fravaer',
    '/virksomheder/:companyId',
    '/besoeg',
    '/besoeg/nyt',
    '/besoeg/:visitId',
    '/henvendelser',
    '/henvendelser?vis=mine',
    '/henvendelser?vis=alle',
    '/henvendelser/:inquiryId',
    '/arbejdssteder/:workplaceId/saeson',
    '/dialoger',
    '/arrangementer',
    '/arrangementer/:gatheringId',
  ],
  manager: [
    '/',
    '/borgere',
    '/arbejdssteder',
    '/forloeb?vis=alle',
    '/tal',
    '/tal/arbejdssteder/:workplaceId',
    '/henvendelser',
    '/dialoger',
    '/matchning',
    '/matchning/borgere',
    '/matchning/vaegte',
    '/matchning/ord',
  ],
  administrator: ['/', '/indstillinger/konti'],
});

/** Pages that weigh, count or search the whole municipality each time, and so take longer in a larger one. */
export const growing = asked({
  citizen: ['/markedsplads/job', '/markedsplads/job?q=rengøring'],
  caseworker: [
    '/borgere/:citizenId/jobforslag',
    '/forloeb?vis=venter',
    '/borgere?q=Ols',
    '/maanedens-billede',
    '/markedsplads',
    '/markedsplads/profiler',
    '/borgere/:citizenId/smaajob',
    '/branchenyt',
    '/jobbank/:callOffId',
    '/markedsplads/profiler/:profileId',
  ],
  consultant: [
    '/jobaabninger/:openingId/kandidater',
    '/jobaabninger?visning=uden-kandidater',
    '/saeson',
    '/arbejdssteder/:workplaceId/smaajob',
    '/arbejdssteder?visning=alle&kan=stillerum',
    '/besoeg/nyt?q=Ols',
    '/henvendelser/tal',
    '/markedsplads/virksomheder',
    '/markedsplads/anmeldelser',
  ],
  manager: [
    '/portefoelje',
    '/portefoelje/fordeling',
    '/portefoelje/fordeling/:consultantId',
    '/tal/arbejdssteder',
    `/matchning/vaegte/proev?${otherWeights}`,
  ],
});
