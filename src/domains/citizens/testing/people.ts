import { newId } from '#platform/id.ts';
import type { TestSite } from '#test/support/site.ts';

/** A citizen without an account, and the colleagues named for them. */
export async function newCitizen(
  site: TestSite,
  fields: {
    name: string;
    caseworkerId?: string;
    consultantId?: string;
    protected?: boolean;
    registeredAt?: Temporal.Instant;
  },
): Promise<string> {
  const id = newId();
  await site.database.inMunicipality(site.municipalityId, (tx) =>
    tx
      .insertInto('citizen')
      .values({ id, email: `${id}@borger.example`, registeredAt: site.clock.now(), ...fields })
      .execute(),
  );
  return id;
}

export const hiddenField = (page: { text: string }, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(
    page.text.slice(page.text.indexOf('class="ff-form"')),
  )?.[1] ?? '';
