import nodemailer from 'nodemailer';
import { textToHtml } from './text-to-html.ts';

export type MailSettings = {
  /** `smtp://host:port`, `smtps://…` for TLS from the first byte; user and password may be in it. */
  url: string;
  /** `Name <address>`, or the address alone. */
  from: string;
};

export type MailAttachment = { filename: string; contentType: string; content: string | Uint8Array };

export type Mail = {
  to: string;
  toName?: string | null;
  subject: string;
  text: string;
  html?: string;
  attachments?: readonly MailAttachment[];
  replyTo?: string | null;
  /** The message's own id: the same on a second try, so that a mail program shows it once. */
  messageId: string;
};

export type Mailer = { send(mail: Mail): Promise<void>; close(): void };

export class MailNotSent extends Error {
  override name = 'MailNotSent';
  /** The server said no for good (5xx to this mail): another try gives the same answer. */
  permanent: boolean;
  constructor(permanent: boolean, reason: string, cause: unknown) {
    super(reason, { cause });
    this.permanent = permanent;
  }
}

const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim();

/** An invitation is sent the way calendars look for it, so that the reader gets yes and no buttons. */
function invitation(attachments: readonly MailAttachment[]) {
  const calendar = attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
  if (!calendar) return undefined;
  const method = /method=([A-Za-z]+)/.exec(calendar.contentType)?.[1] ?? 'PUBLISH';
  return { filename: calendar.filename, method, content: Buffer.from(calendar.content) };
}

export function createMailer(settings: MailSettings): Mailer {
  const transport = nodemailer.createTransport({
    url: settings.url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // Attachments come from the database; none of them may name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^\s>]+)/.exec(settings.from)?.[1] ?? 'localhost';

  return {
    async send({ to, toName, subject, text, html, attachments = [], replyTo, messageId }) {
      const title = oneLine(subject);
      try {
        await transport.sendMail({
          from: settings.from,
          to: { name: oneLine(toName ?? ''), address: oneLine(to) },
          replyTo: replyTo ? oneLine(replyTo) : undefined,
          subject: title,
          text,
          html: html ?? textToHtml(text, { title }),
          messageId: `<${messageId}@${domain}>`,
          icalEvent: invitation(attachments),
          attachments: attachments
            .filter(({ contentType }) => !contentType.startsWith('text/calendar'))
            .map(({ filename, contentType, content }) => ({
              filename,
              contentType,
              content: Buffer.from(content),
            })),
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        const { responseCode, message } = error as { responseCode?: number; message: string };
        const permanent = responseCode !== undefined && responseCode >= 500 && responseCode !== 535;
        throw new MailNotSent(permanent, message, error);
      }
    },
    close: () => transport.close(),
  };
}
