import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';

/** An answer may come after a holiday; longer than this the page is the way. */
const validDays = 60;

export const hashReplyToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

/** Lower case only, as some mail programs make all of an address so; the municipality first, as with every token. */
const newToken = (municipalityId: string): string => `${municipalityId}.${randomBytes(12).toString('hex')}`;

const form = /^svar\+(([a-z][a-z0-9-]{1,30})\.[0-9a-f]{24})@([^@\s]+)$/;

export interface ReplyAddress {
  token: string;
  municipalityId: string;
}

/** The token of an address of ours; null for any other. */
export function readReplyAddress(address: string, domain: string): ReplyAddress | null {
  const [, token, municipalityId, at] = form.exec(address.trim().toLowerCase()) ?? [];
  return token && municipalityId && at === domain.toLowerCase() ? { token, municipalityId } : null;
}

/** An address that answers in one thread as one participant. Only its hash is kept. */
export async function makeReplyAddress(
  tx: Tx,
  clock: Clock,
  to: { municipalityId: string; domain: string },
  holder: { conversationId: string; participantId: string; sentTo: string },
): Promise<string> {
  const token = newToken(to.municipalityId);
  const createdAt = clock.now();
  await tx
    .insertInto('replyAddress')
    .values({
      tokenHash: hashReplyToken(token),
      ...holder,
      createdAt,
      expiresAt: createdAt.add({ hours: validDays * 24 }),
    })
    .execute();
  return `svar+${token}@${to.domain}`;
}
