import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import type { Actor, Role } from './actor.ts';
import type { LinkPurpose } from './link-purposes.ts';
import { recordLogInDay } from './log-in-days.ts';

/** A working day for staff and citizens alike; link holders get a shorter one. */
const accountHours = 10;
const linkHours = 2;

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
export const newGuestKey = (): string => newToken('guest');
const newToken = (municipalityId: string): string =>
  `${municipalityId}.${randomBytes(24).toString('base64url')}`;
/** Tokens carry their municipality, so that also the look-up happens inside it. */
export const municipalityOf = (token: string): string | null => {
  const municipalityId = /^([a-z][a-z0-9-]{1,30})\.[\w-]{32}$/.exec(token)?.[1];
  return municipalityId && municipalityId !== 'guest' ? municipalityId : null;
};

/** Opens a session and returns the cookie's value; only its hash is stored. */
export async function openSession(
  tx: Tx,
  clock: Clock,
  municipalityId: string,
  holder: { accountId: string } | { linkHash: string },
): Promise<string> {
  const token = newToken(municipalityId);
  const now = clock.now();
  await tx
    .insertInto('session')
    .values({
      tokenHash: hashToken(token),
      accountId: 'accountId' in holder ? holder.accountId : null,
      linkHash: 'linkHash' in holder ? holder.linkHash : null,
      createdAt: now,
      expiresAt: now.add({ hours: 'accountId' in holder ? accountHours : linkHours }),
    })
    .execute();
  if ('accountId' in holder) await recordLogInDay(tx, clock, holder.accountId);
  return token;
}

export async function closeSession(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom('session').where('tokenHash', '=', hashToken(token)).execute();
}

/** The actor behind a session cookie; null when it is unknown, expired, closed or its link revoked. */
export async function actorOfSession(tx: Tx, clock: Clock, token: string): Promise<Actor | null> {
  const row = await tx
    .selectFrom('session as s')
    .innerJoin('municipality as m', 'm.id', 's.municipalityId')
    .leftJoin('account as a', 'a.id', 's.accountId')
    .leftJoin('accessLink as l', 'l.tokenHash', 's.linkHash')
    .select(['m.id as municipalityId', 'm.name as municipalityName'])
    .select(['a.id as accountId', 'a.role', 'a.name', 'a.language', 'a.citizenId'])
    .select(['l.party', 'l.purpose', 'l.subjectId', 'l.address', 'l.name as linkName'])
    .where('s.tokenHash', '=', hashToken(token))
    .where('s.expiresAt', '>', clock.now())
    .where('a.closedAt', 'is', null)
    .where('l.revokedAt', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  return {
    municipalityId: row.municipalityId,
    municipalityName: row.municipalityName,
    role: (row.role ?? row.party) as Role,
    name: (row.name ?? row.linkName) as string,
    language: row.language === 'en' ? 'en' : 'da',
    accountId: row.accountId,
    citizenId: row.citizenId,
    link:
      row.subjectId === null
        ? null
        : {
            purpose: row.purpose as LinkPurpose,
            subjectId: row.subjectId,
            address: row.address!,
          },
  };
}
