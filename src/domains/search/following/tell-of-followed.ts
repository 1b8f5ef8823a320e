import { sql } from 'kysely';
import { openingLines } from '#domains/matching/index.ts';
import { textsFor } from '#locales/index.ts';
import type { Database, Tx } from '#platform/database/open.ts';
import { sendMessage } from '#platform/jobs/outbox.ts';
import { mayBeTold } from '../may-be-told.ts';
import { stopAddress } from '../stop-telling.ts';
import { accountOf, type DueAccount, isDueNow, type Telling } from '../tell-of-new.ts';
import { bestIdsOf, told } from './followed-queries.ts';
import { addressesOf, type FollowedKind, type Subject } from './subject.ts';

interface DueFollow extends DueAccount {
  id: string;
  kind: FollowedKind;
  subjectId: string;
  known: string[];
  /** The opening's title; of a citizen nothing. */
  title: string | null;
}

/**
 * Writes to staff when somebody or something they follow has got new ones among the best. The mail names no citizen.
 * Returns how many messages were sent.
 */
export async function tellOfFollowed(tx: Tx, telling: Telling & { database: Database }): Promise<number> {
  await dropClosed(tx);
  const now = telling.clock.now();
  let sent = 0;
  for (const due of await dueFollows(tx, now)) {
    const actor = accountOf(due, telling);
    if (!mayBeTold(actor, due.kind)) continue;
    const subject = { kind: due.kind, id: due.subjectId };
    const { database } = telling;
    const best = await bestIdsOf({ database, tx, actor, today: telling.clock.today() }, subject);
    const fresh = best.slice(0, told).filter((id) => !due.known.includes(id));
    if (fresh.length > 0) {
      const message = await messageOf(tx, due, subject, fresh, telling);
      await sendMessage(tx, message, now);
      sent += 1;
    }
    await tx
      .updateTable('savedSearch')
      .set({ toldUntil: now, known: best })
      .where('id', '=', due.id)
      .execute();
  }
  return sent;
}

/** Nobody follows a closed case or opening. */
const dropClosed = (tx: Tx) =>
  sql`
    delete from saved_search s
    where exists (select from citizen c where c.id = s.citizen_id and c.closed_at is not null)
       or exists (select from opening o join workplace w on w.id = o.workplace_id
                  where o.id = s.opening_id and (o.closed_at is not null or w.closed_at is not null))`.execute(
    tx,
  );

/** A protected citizen is told of to the named caseworker and consultant alone. */
const dueFollows = async (tx: Tx, now: Temporal.Instant): Promise<DueFollow[]> =>
  (
    await sql<DueFollow>`
      select s.id, s.kind, coalesce(s.citizen_id, s.opening_id) as subject_id, s.known, o.title, a.id as account_id,
             a.citizen_id, a.role, a.name as account_name, a.email, a.language
      from saved_search s
      join account a on a.id = s.account_id
      left join citizen c on c.id = s.citizen_id
      left join opening o on o.id = s.opening_id
      where s.kind in ('for-citizen', 'for-opening') and a.closed_at is null and a.email is not null
        and (c.id is null or not c.protected or a.id in (c.caseworker_id, c.consultant_id))
        and ${isDueNow(now)}
      order by s.id`.execute(tx)
  ).rows;

async function messageOf(
  tx: Tx,
  due: DueFollow,
  subject: Subject,
  fresh: readonly string[],
  { baseUrl, secret, municipality }: Telling,
) {
  const words = textsFor(due.language).following.mail;
  const stop = stopAddress(secret, baseUrl, { municipalityId: municipality.id, savedSearchId: due.id });
  const openings = subject.kind === 'for-citizen' ? await openingLines(tx, fresh) : new Map();
  const named = fresh.flatMap((id) => {
    const line = openings.get(id);
    return line ? [[line.title, line.workplaceName, line.city].filter(Boolean).join(', ')] : [];
  });
  return {
    channel: 'mail' as const,
    toName: due.accountName,
    toAddress: due.email,
    subject: subject.kind === 'for-citizen' ? words.citizenSubject : words.openingSubject(due.title ?? ''),
    body: [
      subject.kind === 'for-citizen' ? words.openings(fresh.length) : words.citizens(fresh.length),
      ...named,
      words.see(baseUrl + addressesOf(subject).matches),
      words.stop(stop),
    ].join('\n\n'),
    about: `saved-search:${due.id}`,
  };
}
