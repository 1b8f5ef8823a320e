import assert from 'node:assert/strict';
import type { Route } from '#domains/access/index.ts';
import { exampleWords } from '#test/support/example-words.ts';
import type { TestSite } from '../../support/site.ts';
import { citizenName, type World } from '../../support/world.ts';

/** Every page there is, filled with what belongs to somebody: what one can guess who has seen an address once. */
export const addressesFilledWith = (routes: readonly Route[], ids: Record<string, string>) =>
  routes
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => ({
      path: path.replace(
        /:(\w+)/g,
        (_, name: string) =>
          ids[name] ?? exampleWords[name] ?? assert.fail(`${path}: no example of :${name}`),
      ),
      // A job on the marketplace is there for everybody who is let in; who has to do with it is not told.
      aboutThem:
        /:(citizen|suggestion|placement|workplace|opening)Id/.test(path) &&
        !path.startsWith('/markedsplads/job/'),
    }));

/** What only those who have to do with the person may read. */
export const whatIsSecret = async (site: TestSite, { ids }: World): Promise<string[]> => {
  const person = await site.database.inMunicipality(site.municipalityId, (tx) =>
    tx
      .selectFrom('citizen')
      .select(['name', 'email', 'address'])
      .where('id', '=', ids.citizenId)
      .executeTakeFirstOrThrow(),
  );
  const told = ['Hemmelig undgå-note', 'Hemmelig hjælp-note', 'fylde varer op'];
  return [person.name, citizenName.split(' ')[0]!, person.email!, person.address!, ...told];
};

/** The mentor has not promised anything yet. */
export const forget = (site: TestSite, mentorAccountId: string) =>
  site.database.inMunicipality(site.municipalityId, (tx) =>
    tx.deleteFrom('confidentiality').where('holder', '=', mentorAccountId).execute(),
  );
