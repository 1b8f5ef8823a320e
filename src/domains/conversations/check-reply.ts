import type { Actor } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Participant } from './participant.ts';
import { revealsIdentity } from './reveals-identity.ts';

/** Whether words by a citizen with an alias tell who it is. */
export function revealsTheCitizen(body: string, author: Participant | null): boolean {
  if (author?.party !== 'citizen' || author.shownAs === null) return false;
  if (author.identityItems.includes('name')) return false;
  const { name, phone, email } = author;
  return revealsIdentity(body, { name, phone, mail: email });
}

/** The colleague who answered for the same workplace since the form was shown with this version; null when nobody did. */
export async function answeredMeanwhile(
  tx: Tx,
  actor: Actor,
  conversationId: string,
  own: Participant | null,
  version: number,
): Promise<string | null> {
  if (own?.party !== 'employer' || !Number.isInteger(version)) return null;
  const written = await tx
    .selectFrom('conversationMessage')
    .select(['authorName', 'writtenBy'])
    .where('conversationId', '=', conversationId)
    .where('authorId', '=', own.id)
    .orderBy('at', 'desc')
    .execute();
  const isNewer = written.length + 1 > version;
  const last = written[0];
  return isNewer && last && last.writtenBy !== actor.accountId ? last.authorName : null;
}
