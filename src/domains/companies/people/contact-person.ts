import { z } from 'zod';
import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { choice, optionalEmail, optionalPhone, optionalText, text, ticked } from '#platform/http/form.ts';
import { newId } from '#platform/id.ts';
import { CONTACT_CHANNELS } from '../contact-channel.ts';

export const personForm = z
  .object({
    name: text(200),
    jobTitle: optionalText(100),
    phone: optionalPhone(),
    email: optionalEmail(),
    channel: choice(CONTACT_CHANNELS),
    bestTime: optionalText(80),
    left: ticked,
  })
  .superRefine(({ channel, email, phone }, context) => {
    if (channel === 'mail' && !email)
      context.addIssue({ code: 'custom', path: ['email'], message: 'channelNeedsMail' });
    if (channel !== 'mail' && !phone)
      context.addIssue({ code: 'custom', path: ['phone'], message: 'channelNeedsPhone' });
  });
export type PersonInput = z.output<typeof personForm>;

export const findPerson = (tx: Tx, workplaceId: string, personId: string) =>
  tx
    .selectFrom('workplaceContact')
    .selectAll()
    .where('workplaceId', '=', workplaceId)
    .where('id', '=', personId)
    .executeTakeFirst();

export async function addPerson(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { workplaceId, left, ...input }: PersonInput & { workplaceId: string },
): Promise<string> {
  const addedAt = clock.now();
  const id = newId(addedAt.epochMilliseconds);
  await tx
    .insertInto('workplaceContact')
    .values({ id, workplaceId, addedAt, leftOn: left ? clock.today() : null, ...input })
    .execute();
  await recordEvent(tx, clock, actor, { kind: 'workplace.contact-added', subjectId: workplaceId });
  return id;
}

/** `version` is the one the actor saw; a newer one in the database is told, not overwritten. */
export async function changePerson(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  {
    workplaceId,
    personId,
    version,
    left,
    ...input
  }: PersonInput & { workplaceId: string; personId: string; version: number },
): Promise<'changed' | 'stale'> {
  const changed = await tx
    .updateTable('workplaceContact')
    .set((eb) => ({
      ...input,
      version: version + 1,
      // The day they left is the day it was first said.
      leftOn: left ? eb.fn.coalesce('leftOn', eb.val(clock.today())) : null,
    }))
    .where('id', '=', personId)
    .where('workplaceId', '=', workplaceId)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  if (!changed) return 'stale';
  await recordEvent(tx, clock, actor, { kind: 'workplace.contact-changed', subjectId: workplaceId });
  return 'changed';
}
