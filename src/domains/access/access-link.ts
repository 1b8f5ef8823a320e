import { randomBytes } from 'node:crypto';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { LinkPurpose } from './link-purposes.ts';
import { hashToken } from './session.ts';

const validDays = 14;
/** A second request within this time sends nothing new, so that nobody can flood a phone. Minutes. */
const renewalPauseMinutes = 2;

export interface LinkHolder {
  party: 'citizen' | 'employer' | 'mentor';
  purpose: LinkPurpose;
  subjectId: string;
  name: string;
  channel: 'mail' | 'sms';
  address: string;
}

/** Makes a link and returns the path to send; only the token's hash is kept. */
export async function createLink(
  tx: Tx,
  clock: Clock,
  municipalityId: string,
  holder: LinkHolder,
): Promise<string> {
  const token = `${municipalityId}.${randomBytes(24).toString('base64url')}`;
  const now = clock.now();
  await tx
    .insertInto('accessLink')
    .values({
      tokenHash: hashToken(token),
      ...holder,
      createdAt: now,
      expiresAt: now.add({ hours: validDays * 24 }),
    })
    .execute();
  return `/l/${token}`;
}

export type FoundLink = LinkHolder & {
  tokenHash: string;
  valid: boolean;
  /** Taken away, and not only run out: whoever holds it is to get no other. */
  revoked: boolean;
};

/** The link behind a token, also when it has expired; null when there never was one. */
export async function findLink(tx: Tx, clock: Clock, token: string): Promise<FoundLink | null> {
  const row = await tx
    .selectFrom('accessLink')
    .selectAll()
    .where('tokenHash', '=', hashToken(token))
    .executeTakeFirst();
  if (!row) return null;
  const revoked = row.revokedAt !== null;
  const valid = !revoked && Temporal.Instant.compare(row.expiresAt, clock.now()) > 0;
  return { ...(row as unknown as LinkHolder), tokenHash: row.tokenHash, valid, revoked };
}

/**
 * A new link to the same holder, so that a lost or expired one is never a dead end.
 * Returns null when one was just sent. It goes to the address we know, not to whoever asks.
 */
export async function renewLink(
  tx: Tx,
  clock: Clock,
  municipalityId: string,
  old: FoundLink,
): Promise<string | null> {
  // Of two who ask at once, the second waits and finds what the first was sent.
  await tx
    .selectFrom('accessLink')
    .select('tokenHash')
    .where('tokenHash', '=', old.tokenHash)
    .forUpdate()
    .execute();
  const justSent = await tx
    .selectFrom('accessLink')
    .select('tokenHash')
    .where('subjectId', '=', old.subjectId)
    .where('address', '=', old.address)
    .where('tokenHash', '!=', old.tokenHash)
    .where('createdAt', '>', clock.now().subtract({ minutes: renewalPauseMinutes }))
    .executeTakeFirst();
  if (justSent) return null;
  const { party, purpose, subjectId, name, channel, address } = old;
  return createLink(tx, clock, municipalityId, { party, purpose, subjectId, name, channel, address });
}

/** Ends every link of a party to a thing, and with it the sessions opened by them. */
export async function revokeLinks(
  tx: Tx,
  clock: Clock,
  subjectId: string,
  party: LinkHolder['party'],
): Promise<void> {
  await tx
    .updateTable('accessLink')
    .set({ revokedAt: clock.now() })
    .where('subjectId', '=', subjectId)
    .where('party', '=', party)
    .where('revokedAt', 'is', null)
    .execute();
}
