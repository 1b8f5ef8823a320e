import { sql } from 'kysely';
import { json, type Tx } from '#platform/database/open.ts';
import { newId } from '#platform/id.ts';
import type { MailAttachment } from '#platform/mail/mailer.ts';

export type Channel = 'mail' | 'sms' | 'letter';

export type NewMessage = {
  channel: Channel;
  toName: string | null;
  /** Mail address, phone number, or for a letter the postal address. */
  toAddress: string;
  subject: string;
  body: string;
  attachments?: readonly MailAttachment[];
  /** Where an answer by mail goes; left out where nobody reads answers. */
  replyTo?: string | null;
  /** What it is about, for those who look after the outbox: `placement:0198…`, never a name. */
  about: string;
};

export type StoredAttachment = { filename: string; contentType: string; base64: string };

export const deliverMessage = 'deliver-message';

/**
 * Puts a message in the outbox; it is sent when the transaction has committed and never if it did not.
 * The job that sends it comes with the row (see `joinOutboxToJobs`), so nothing else is to be done.
 */
export async function sendMessage(tx: Tx, message: NewMessage, at: Temporal.Instant): Promise<string> {
  const id = newId(at.epochMilliseconds);
  const { attachments = [], ...rest } = message;
  await tx
    .insertInto('message')
    .values({ id, ...rest, attachments: json(attachments.map(stored)), createdAt: at })
    .execute();
  return id;
}

const stored = ({ filename, contentType, content }: MailAttachment): StoredAttachment => ({
  filename,
  contentType,
  base64: Buffer.from(content).toString('base64'),
});

/**
 * Gives every new message its job, in the database and so in the same transaction, whoever wrote the
 * row. The job has the message's id, so the same message is never put in line twice. Letters are
 * printed by people. As the owner, after pg-boss has made its tables.
 */
export async function joinOutboxToJobs(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(20260702)`.execute(tx);
  await sql`
    create or replace function pgboss.enqueue_message() returns trigger
      language plpgsql security definer set search_path = pg_catalog as $$
    begin
      insert into pgboss.job (id, name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max,
        expire_seconds, deletion_seconds, keep_until)
      select new.id, q.name, jsonb_build_object('municipalityId', new.municipality_id, 'messageId', new.id),
        q.policy, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max,
        q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 second'
      from pgboss.queue q where q.name = '${sql.raw(deliverMessage)}'
      on conflict do nothing;
      -- Wakes the workers as pg-boss does; without it they look again within a minute.
      perform pg_notify('pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24), '${sql.raw(deliverMessage)}');
      return null;
    end $$`.execute(tx);
  await sql`
    create or replace trigger enqueue_message after insert on message for each row
    when (new.sent_at is null and new.channel <> 'letter') execute function pgboss.enqueue_message()`.execute(
    tx,
  );
}
