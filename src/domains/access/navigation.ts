import type { Texts } from '#locales/index.ts';
import type { Actor, Role } from './actor.ts';

type Place = keyof Texts['access']['nav'];

const addresses: Record<Place, string> = {
  front: '/',
  citizens: '/borgere',
  portfolio: '/portefoelje',
  visits: '/besoeg',
  workplaces: '/arbejdssteder',
  openings: '/jobaabninger',
  season: '/saeson',
  placements: '/forloeb',
  conversations: '/dialoger',
  inquiries: '/henvendelser',
  library: '/viden',
  gatherings: '/arrangementer',
  figures: '/tal',
  matching: '/matchning',
  needs: '/mine-behov',
  looks: '/mine-opslag',
  marketplace: '/markedsplads',
  settings: '/indstillinger',
};

/** The main menu of each role, in the order of how often it is needed. */
const menus: Record<Role, readonly Place[]> = {
  citizen: ['front', 'conversations', 'marketplace', 'needs', 'library', 'gatherings', 'looks'],
  employer: ['front', 'marketplace', 'conversations', 'library', 'gatherings'],
  mentor: ['front', 'conversations', 'library', 'gatherings'],
  caseworker: [
    'front',
    'citizens',
    'placements',
    'conversations',
    'openings',
    'workplaces',
    'visits',
    'marketplace',
    'library',
  ],
  consultant: [
    'front',
    'portfolio',
    'visits',
    'inquiries',
    'conversations',
    'workplaces',
    'season',
    'matching',
    'openings',
    'placements',
    'citizens',
    'marketplace',
    'library',
  ],
  manager: [
    'front',
    'figures',
    'matching',
    'inquiries',
    'citizens',
    'conversations',
    'placements',
    'workplaces',
    'portfolio',
    'visits',
    'openings',
    'library',
  ],
  administrator: ['front', 'settings'],
};

export function navigationFor(actor: Actor | null, path: string, texts: Texts) {
  // The holder of a link has one errand and no menu.
  if (!actor || actor.link) return [];
  return menus[actor.role].map((place) => {
    const href = addresses[place];
    return {
      href,
      label: texts.access.nav[place],
      current: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`),
    };
  });
}
