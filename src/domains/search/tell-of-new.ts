import { sql } from 'kysely';
import type { Actor, Role } from '#domains/access/index.ts';
import { admittedWorkplaces, shutTo } from '#domains/marketplace-doors/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import { type Criteria, type Kind, queryOf } from './criteria.ts';
import { roughly } from './few.ts';
import { mayBeTold } from './may-be-told.ts';
import type { OpeningCard } from './opening-card.ts';
import { addressOf } from './pages/search-form.tsx';
import { type Results, searchDocuments } from './search-documents.ts';
import { stopAddress } from './stop-telling.ts';
import { viewerOf } from './viewer.ts';

const mostNamed = 5;

/** Whoever is to be told. */
export interface DueAccount {
  accountId: string;
  citizenId: string | null;
  role: Role;
  accountName: string;
  email: string;
  language: 'da' | 'en';
}

interface Due extends DueAccount {
  id: string;
  kind: Kind;
  name: string;
  criteria: Criteria;
  toldUntil: Temporal.Instant;
}

export interface Telling {
  clock: Clock;
  baseUrl: string;
  secret: string;
  municipality: { id: string; name: string };
}

/**
 * Writes to those whose saved search has found something since they were last told. Of openings what employers tell
 * everybody; of profiles only that there are new ones, and how many when they are at least five.
 * Returns how many messages were sent.
 */
export async function tellOfNew(tx: Tx, telling: Telling): Promise<number> {
  const now = telling.clock.now();
  let sent = 0;
  for (const due of await dueSearches(tx, now)) {
    const actor = accountOf(due, telling);
    if (!mayBeTold(actor, due.kind)) continue;
    const found = await newSince(tx, actor, due, telling.clock.today());
    // What is not shown yet is told of when it is.
    if (found === 'too-few') continue;
    if (found && found.rows.length > 0) {
      await sendMessage(
        tx,
        { ...messageOf(due, found, telling), toName: due.accountName, toAddress: due.email },
        now,
      );
      sent += 1;
    }
    await tx.updateTable('savedSearch').set({ toldUntil: now }).where('id', '=', due.id).execute();
  }
  return sent;
}

/** Of saved search `s`. An hour of slack: the job does not begin at the same second each day. */
export const isDueNow = (now: Temporal.Instant) => sql`(
  s.every = 'day' and s.told_until <= ${now.subtract({ hours: 23 }).toString()}::timestamptz
  or s.every = 'week' and s.told_until <= ${now.subtract({ hours: 167 }).toString()}::timestamptz)`;

const dueSearches = async (tx: Tx, now: Temporal.Instant): Promise<Due[]> =>
  (
    await sql<Due>`
      select s.id, s.kind, s.name, s.criteria, s.told_until, a.id as account_id, a.citizen_id, a.role,
             a.name as account_name, a.email, a.language
      from saved_search s join account a on a.id = s.account_id
      where s.kind in ('opening', 'profile') and a.closed_at is null and a.email is not null and ${isDueNow(now)}
      order by s.id`.execute(tx)
  ).rows;

export const accountOf = (due: DueAccount, { municipality }: Pick<Telling, 'municipality'>): Actor => ({
  municipalityId: municipality.id,
  municipalityName: municipality.name,
  role: due.role,
  name: due.accountName,
  language: due.language,
  accountId: due.accountId,
  citizenId: due.citizenId,
  link: null,
});

/** Null for an employer whom the marketplace is closed to by now. Asked as staff: the mail itself tells no more than a few words. */
async function newSince(
  tx: Tx,
  actor: Actor,
  { kind, criteria, toldUntil }: Due,
  today: Temporal.PlainDate,
): Promise<Results | 'too-few' | null> {
  if (kind === 'profile' && actor.role === 'employer' && (await admittedWorkplaces(tx, actor)).length === 0)
    return null;
  const viewer = viewerOf(actor);
  const shut = shutTo(kind, actor, today);
  if (kind === 'profile' && viewer === 'party') {
    // A mail at one new profile would say that it is there, where the page does not say it of fewer than five.
    const { rows } = await searchDocuments(tx, kind, criteria, { page: 1, viewer, shut });
    if (rows.length === 0) return 'too-few';
  }
  return searchDocuments(tx, kind, criteria, {
    page: 1,
    viewer: 'staff',
    since: toldUntil,
    shut,
  });
}

function messageOf(due: Due, found: Results, { baseUrl, secret, municipality }: Telling) {
  const words = textsFor(due.language).search.mail;
  const address = `${baseUrl}${addressOf[due.kind]}${queryOf({ ...due.criteria, sort: 'newest' })}`;
  const stop = stopAddress(secret, baseUrl, { municipalityId: municipality.id, savedSearchId: due.id });
  return {
    channel: 'mail' as const,
    subject: words.subject(due.name),
    body: [newWords(due, found, baseUrl), words.see(address), words.stop(stop)].join('\n\n'),
    about: `saved-search:${due.id}`,
  };
}

function newWords({ kind, language }: Due, { rows, total }: Results, baseUrl: string): string {
  const words = textsFor(language).search.mail;
  if (kind === 'profile') return words.profiles(roughly(total ?? 0));
  const named = rows.slice(0, mostNamed).map(({ id, card }) => {
    const { title, workplace, area } = card as OpeningCard;
    return `${[title, workplace, area].filter(Boolean).join(', ')}\n${baseUrl}${addressOf.opening}/${id}`;
  });
  const more = (total ?? 0) - named.length;
  return [words.openings(total ?? 0), ...named, ...(more > 0 ? [words.more(more)] : [])].join('\n\n');
}
