import { sql } from 'kysely';
import { recordEvent, siteActor } from '#domains/access/index.ts';
import { readSettings } from '#domains/administration/index.ts';
import { textsFor } from '#locales/index.ts';
import { type Clock, timeZone } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { pauseEmployer } from './admit-employer.ts';
import { employerSilentSince, isOpen, waitsForEmployer } from './contact-queries.ts';
import { endContact } from './end-contact.ts';
import { tellCitizen, tellColleague, tellWorkplace } from './tell.ts';

interface Silent {
  id: string;
  conversationId: string;
  citizenId: string;
  workplaceId: string;
  workplaceName: string;
  consultantId: string | null;
  since: Temporal.Instant;
  remindedAt: Temporal.Instant | null;
  promisedAt: Temporal.Instant | null;
}

/** After so many left lying the workplace rests. */
const mostLeftLying = 2;
/** A promise holds for the day it is given and the one after. */
const promiseHours = 48;

/** Reminds workplaces that have not answered a citizen, and gives up those reminded in vain. */
export async function chaseAnswers(
  tx: Tx,
  { clock, baseUrl }: { clock: Clock; baseUrl: string },
  municipality: { id: string; name: string },
): Promise<void> {
  const { marketplaceAnswerDays: days } = await readSettings(tx);
  const { rows } = await sql<Silent>`
    select k.id, k.conversation_id, k.citizen_id, k.workplace_id, w.name as workplace_name,
      coalesce(w.consultant_id, f.consultant_id) as consultant_id, ${employerSilentSince} as since, k.reminded_at, k.promised_at
    from marketplace_contact k
      join workplace w on w.id = k.workplace_id join company f on f.id = w.company_id
    where ${isOpen} and ${waitsForEmployer}
    order by k.started_at, k.id`.execute(tx);
  const now = clock.now();
  const old = (at: Temporal.Instant | null, hours: number) =>
    at !== null && Temporal.Instant.compare(at.add({ hours }), now) <= 0;
  for (const one of rows) {
    // A promise puts both the reminder and the giving up off.
    if (one.promisedAt && !old(one.promisedAt, promiseHours)) continue;
    // Reminded of something older: the citizen has written again after an answer.
    const reminded =
      one.remindedAt && Temporal.Instant.compare(one.remindedAt, one.since) >= 0 ? one.remindedAt : null;
    if (!reminded && old(one.since, days * 24)) await remindThem(tx, clock, baseUrl, municipality, one);
    else if (reminded && old(reminded, days * 24)) await giveUp(tx, clock, baseUrl, municipality, one);
  }
}

async function remindThem(
  tx: Tx,
  clock: Clock,
  baseUrl: string,
  municipality: { id: string; name: string },
  one: Silent,
): Promise<void> {
  await tx
    .updateTable('marketplaceContact')
    .set({ remindedAt: clock.now() })
    .where('id', '=', one.id)
    .execute();
  const waited = one.since
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .until(clock.today(), { largestUnit: 'days' }).days;
  const { conversationId, workplaceId } = one;
  const { reminder } = textsFor('da').marketplace.messages;
  await tellWorkplace(tx, clock, municipality.id, { workplaceId, baseUrl, conversationId }, (url, name) => ({
    subject: reminder.subject,
    body: reminder.body(name, waited, url),
    sms: reminder.sms(url),
  }));
}

async function giveUp(
  tx: Tx,
  clock: Clock,
  baseUrl: string,
  municipality: { id: string; name: string },
  one: Silent,
): Promise<void> {
  const actor = siteActor(municipality);
  const { conversationId, workplaceId, workplaceName } = one;
  await tx
    .updateTable('marketplaceContact')
    .set({ unansweredAt: clock.now() })
    .where('id', '=', one.id)
    .execute();
  await endContact(tx, clock, actor, { conversationId, reason: 'unanswered', words: null });
  await tellCitizen(tx, clock, one.citizenId, (lang, name) => {
    const { unanswered } = textsFor(lang).marketplace.messages;
    return {
      subject: unanswered.subject,
      body: unanswered.body(name, workplaceName),
      sms: unanswered.sms(),
    };
  });
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from marketplace_contact k
    join marketplace_employer e on e.workplace_id = k.workplace_id
    where k.workplace_id = ${workplaceId} and k.unanswered_at >= coalesce(e.counted_from, e.admitted_at)`.execute(
    tx,
  );
  if (rows[0]!.count < mostLeftLying) return;
  const paused = await pauseEmployer(tx, clock, actor, { workplaceId, reason: 'silence' });
  if (!paused) return;
  const { messages } = textsFor('da').marketplace;
  await tellWorkplace(
    tx,
    clock,
    municipality.id,
    { workplaceId, baseUrl, conversationId: null },
    (_url, name) => ({
      subject: messages.paused.subject,
      body: messages.paused.body(name),
      sms: messages.paused.sms(),
    }),
  );
  await tellColleague(tx, clock, one.consultantId, (name) => ({
    subject: messages.consultant.subject,
    body: messages.consultant.body(name, workplaceName),
    sms: messages.consultant.subject,
  }));
  await recordEvent(tx, clock, actor, {
    kind: 'marketplace.employer-silent',
    subjectId: workplaceId,
    data: { letters: rows[0]!.count },
  });
}
