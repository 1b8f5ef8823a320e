import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/open.ts';
import { type Mailer, MailNotSent } from '#platform/mail/mailer.ts';
import { SmsNotSent, type SmsSender } from '#platform/sms/sms-gateway.ts';
import type { StoredAttachment } from './outbox.ts';
import { retries } from './start-jobs.ts';

export type Carriers = {
  mailer: Mailer | null;
  sms: SmsSender | null;
  /** In the demo a message with no carrier counts as sent: it is read in the demo's own outbox. */
  demo: boolean;
};

export type Delivery = { database: Database; carriers: Carriers; clock: Clock };

/** Says only that it failed: why is on the message, as a server's answer may hold somebody's address. */
export class NotDelivered extends Error {
  override name = 'NotDelivered';
}

/**
 * Sends one message if it still has to be sent. A process that dies between the mail server's yes and
 * our writing it down makes the next try send it again, under the same message id.
 * @returns whether it was sent now
 * @throws NotDelivered when another try may help
 */
export async function deliver(
  delivery: Delivery,
  municipalityId: string,
  messageId: string,
): Promise<boolean> {
  const { database, carriers, clock } = delivery;
  const message = await database.inMunicipality(municipalityId, (tx) =>
    tx
      .selectFrom('message')
      .selectAll()
      .where('id', '=', messageId)
      .where('sentAt', 'is', null)
      .where('failedAt', 'is', null)
      .where('channel', '<>', 'letter')
      .executeTakeFirst(),
  );
  if (!message) return false;

  // Outside any transaction: a slow mail server must not hold the database.
  const failure = await carry(carriers, message).then(
    () => null,
    (error: Error) => error,
  );
  const attempts = message.attempts + 1;
  const gaveUp = failure !== null && (isPermanent(failure) || attempts > retries);
  const at = clock.now();
  await database.inMunicipality(municipalityId, (tx) =>
    tx
      .updateTable('message')
      .set({
        attempts,
        sentAt: failure ? null : at,
        failedAt: gaveUp ? at : null,
        lastError: failure ? failure.message.slice(0, 500) : null,
      })
      .where('id', '=', messageId)
      .execute(),
  );
  if (failure && !gaveUp) throw new NotDelivered('The message could not be delivered');
  return failure === null;
}

type MessageToCarry = {
  id: string;
  channel: string;
  toName: string | null;
  toAddress: string;
  subject: string;
  body: string;
  attachments: StoredAttachment[];
  replyTo: string | null;
};

async function carry({ mailer, sms, demo }: Carriers, message: MessageToCarry): Promise<void> {
  if (message.channel === 'sms') {
    if (sms) return sms.send({ to: message.toAddress, text: message.body, reference: message.id });
  } else if (mailer) {
    return mailer.send({
      to: message.toAddress,
      toName: message.toName,
      subject: message.subject,
      text: message.body,
      messageId: message.id,
      replyTo: message.replyTo,
      attachments: message.attachments.map(({ filename, contentType, base64 }) => ({
        filename,
        contentType,
        content: Buffer.from(base64, 'base64'),
      })),
    });
  }
  if (!demo)
    throw new Error(message.channel === 'sms' ? 'No SMS gateway is set up' : 'No mail server is set up');
}

const isPermanent = (error: Error): boolean =>
  (error instanceof MailNotSent || error instanceof SmsNotSent) && error.permanent;

/** Sends everything that waits in one municipality, oldest first, here and now. Returns how many it sent. */
export async function deliverDue(delivery: Delivery, municipalityId: string): Promise<number> {
  let sent = 0;
  for (const id of await waiting(delivery.database, municipalityId)) {
    try {
      if (await deliver(delivery, municipalityId, id)) sent += 1;
    } catch (error) {
      if (!(error instanceof NotDelivered)) throw error;
    }
  }
  return sent;
}

/** The messages not yet sent or given up, oldest first. */
export async function waiting(database: Database, municipalityId: string): Promise<string[]> {
  const rows = await database.inMunicipality(municipalityId, (tx) =>
    tx
      .selectFrom('message')
      .select('id')
      .where('sentAt', 'is', null)
      .where('failedAt', 'is', null)
      .where('channel', '<>', 'letter')
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),
  );
  return rows.map(({ id }) => id);
}
