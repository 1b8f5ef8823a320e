import { sql } from 'kysely';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { Details } from './details-form.ts';

type Reached = Pick<Details, 'name' | 'email' | 'phone' | 'language' | 'digital'>;

/**
 * The account a citizen logs in to, kept in step with what we know. Made once the person uses the site and
 * has an address the log-in can be recognised by; an address somebody else has would lock both out.
 */
export async function keepCitizenAccount(
  tx: Tx,
  clock: Clock,
  citizenId: string,
  { name, email, phone, language, digital }: Reached,
): Promise<void> {
  const taken = await tx
    .selectFrom('account')
    .select('id')
    .where(sql`lower(email)`, '=', (email ?? '').toLowerCase())
    .where(sql<boolean>`citizen_id is distinct from ${citizenId}`)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  const reach = { name, phone, language, ...(!taken && { email }) };
  const own = await tx
    .updateTable('account')
    .set(reach)
    .where('citizenId', '=', citizenId)
    .returning('id')
    .executeTakeFirst();
  if (own || taken || !digital || !email) return;
  const now = clock.now();
  await tx
    .insertInto('account')
    .values({ id: newId(now.epochMilliseconds), role: 'citizen', citizenId, createdAt: now, ...reach })
    .execute();
}
