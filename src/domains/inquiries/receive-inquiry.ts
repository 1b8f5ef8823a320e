import { sql } from 'kysely';
import { type Actor, recordEvent } from '#domains/access/index.ts';
import { readSettings } from '#domains/administration/index.ts';
import { holidaysAround } from '#domains/placements/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { CvrCompany } from '#platform/cvr/cvr-search.ts';
import type { Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { Inquiry } from './inquiry.ts';
import type { InquiryInput, Reach } from './inquiry-form.ts';
import { addStep } from './inquiry-steps.ts';
import { promiseOf } from './promise.ts';
import { type Recognised, recogniseCompany } from './recognise-company.ts';
import { type Answerer, whoAnswers } from './who-answers.ts';

export interface NewInquiry extends InquiryInput {
  inRegister: CvrCompany | null;
  /** Why it is kept aside for a person to look at; null when there is no reason to. */
  suspicion: Inquiry['suspicion'];
  language: 'da' | 'en';
  /** Set when staff writes down what they were told. */
  onBehalf: { reason: string; note: string | null } | null;
}

export interface Received {
  inquiryId: string;
  /** They had asked already and wait for the answer: this was laid to it. */
  merged: boolean;
  companyName: string;
  answerBy: Temporal.Instant;
  answerer: Answerer | null;
}

/** Takes an inquiry in, promises an answer, and gives it to the one who is to keep the promise. */
export async function receiveInquiry(
  tx: Tx,
  clock: Clock,
  sender: Actor,
  input: NewInquiry,
): Promise<Received> {
  const company = await recogniseCompany(tx, input.company, input.inRegister);
  const answerer = await whoAnswers(tx, { ...company, today: clock.today() });
  if (!input.suspicion) {
    const waiting = await alreadyWaiting(tx, input.reach, company);
    if (waiting) return { ...(await layTo(tx, clock, sender, waiting, input)), answerer };
  }
  const { answerDays } = await readSettings(tx);
  const now = clock.now();
  const today = clock.today();
  const promise = promiseOf(now, answerDays, holidaysAround(today, today.add({ days: 3 * answerDays })));
  const inquiryId = newId(now.epochMilliseconds);
  await tx
    .insertInto('inquiry')
    .values({
      id: inquiryId,
      receivedAt: now,
      ...promise,
      need: input.need,
      companyText: input.company,
      companyName: company.name,
      cvr: company.cvr,
      industry: company.industry,
      companyId: company.companyId,
      contactName: input.name,
      ...input.reach,
      words: input.words,
      language: input.language,
      onBehalfReason: input.onBehalf?.reason ?? null,
      registeredBy: input.onBehalf ? sender.accountId : null,
      accountId: input.onBehalf ? null : sender.accountId,
      consultantId: answerer?.accountId ?? null,
      suspicion: input.suspicion,
    })
    .execute();
  await recordEvent(tx, clock, sender, {
    kind: 'inquiry.received',
    subjectId: inquiryId,
    onBehalfOf: input.onBehalf ? 'employer' : null,
    onBehalfReason: input.onBehalf?.reason ?? null,
    data: {
      need: input.need,
      suspicion: input.suspicion,
      ...(input.onBehalf?.note && { onBehalfNote: input.onBehalf.note }),
    },
  });
  return { inquiryId, merged: false, companyName: company.name, answerBy: promise.answerBy, answerer };
}

type Waiting = Pick<Inquiry, 'id' | 'companyName' | 'answerBy' | 'words'>;

/** The same people about the same company, not answered yet. The lock lets the second of two at once see the first. */
async function alreadyWaiting(tx: Tx, { phone, email }: Reach, company: Recognised): Promise<Waiting | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`inquiry ${phone ?? email!.toLowerCase()}`}, 5))`.execute(
    tx,
  );
  const { rows } = await sql<Waiting>`
    select i.id, i.company_name, i.answer_by, i.words from inquiry i
    where i.closed_at is null and i.answered_at is null and i.suspicion is null
      and (i.phone = ${phone} or lower(i.email) = ${email?.toLowerCase() ?? null})
      and (i.cvr = ${company.cvr} or lower(i.company_name) = ${company.name.toLowerCase()})
    order by i.received_at limit 1`.execute(tx);
  return rows[0] ?? null;
}

async function layTo(tx: Tx, clock: Clock, sender: Actor, waiting: Waiting, { words, need }: NewInquiry) {
  // Sent twice by impatience it says nothing new.
  if (words && words !== waiting.words) {
    await addStep(tx, clock, sender, waiting.id, { kind: 'wrote', note: words });
    await recordEvent(tx, clock, sender, {
      kind: 'inquiry.wrote-again',
      subjectId: waiting.id,
      data: { need },
    });
  }
  const { id: inquiryId, companyName, answerBy } = waiting;
  return { inquiryId, merged: true, companyName, answerBy };
}
