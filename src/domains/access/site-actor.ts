import type { Actor } from './actor.ts';

/** Nobody pressed a button: what happens is the site's own doing, and says so. */
export const siteActor = (municipality: { id: string; name: string }): Actor => ({
  municipalityId: municipality.id,
  municipalityName: municipality.name,
  role: 'administrator',
  name: 'Fodfæste',
  language: 'da',
  accountId: null,
  citizenId: null,
  link: null,
});
