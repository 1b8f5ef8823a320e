import { createHash } from 'node:crypto';
import { convert } from 'html-to-text';
import PostalMime from 'postal-mime';
import { stripQuoted } from './strip-quoted.ts';

/** What matters of a mail that answers one of ours. */
export interface ReceivedMail {
  /** The same for the same mail sent again. */
  mailId: string;
  /** In the mail, and in the conversation that brought it; null for bounces. */
  from: string | null;
  envelopeFrom: string | null;
  subject: string;
  /** What they wrote themself; empty when there is nothing. */
  words: string;
  hasAttachments: boolean;
  /** Written by a program: an out-of-office answer, a bounce, a list. */
  automatic: boolean;
}

const automaticSubject =
  /^(sv: |re: )?(automatisk (svar|besvarelse)|autosvar|automatic reply|auto(matisk)? ?reply|out of (the )?office|fraværs(besked|assistent)|ikke til stede|undeliverable|ikke leveret|returneret mail|delivery status)/iu;
const machines = /^(mailer-daemon|postmaster|no-?reply|ingen-svar)@/i;
const listPrecedence = /^(bulk|junk|list|auto_reply)$/i;

/** @throws when it is no mail at all */
export async function readMail(raw: Uint8Array, envelopeFrom: string | null): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(raw);
  const header = (name: string): string => mail.headers.find(({ key }) => key === name)?.value.trim() ?? '';
  const from = mail.from?.address?.trim().toLowerCase() || null;
  const subject = (mail.subject ?? '').trim();
  const submitted = header('auto-submitted').split(';')[0]!.trim().toLowerCase();
  const automatic =
    !envelopeFrom ||
    (submitted !== '' && submitted !== 'no') ||
    listPrecedence.test(header('precedence')) ||
    header('x-autoreply') !== '' ||
    header('x-autorespond') !== '' ||
    header('list-id') !== '' ||
    header('content-type').toLowerCase().startsWith('multipart/report') ||
    machines.test(from ?? '') ||
    automaticSubject.test(subject);
  return {
    mailId: mail.messageId?.trim() || `sha256:${createHash('sha256').update(raw).digest('base64url')}`,
    from,
    envelopeFrom: envelopeFrom?.trim().toLowerCase() || null,
    subject,
    words: wordsOf(mail),
    hasAttachments: mail.attachments.some(
      ({ disposition, related, mimeType }) =>
        disposition === 'attachment' || (!related && mimeType !== 'text/calendar'),
    ),
    automatic,
  };
}

/** A NUL would stop PostgreSQL. */
const clean = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, '');

function wordsOf({ text, html }: { text?: string; html?: string }): string {
  const written = text?.trim() ? text : html ? htmlWords(html) : '';
  return stripQuoted(clean(written));
}

/** Most programs put the mail they answer in an element of its own; the rest is found by its words. */
const htmlWords = (html: string): string =>
  convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'blockquote', format: 'skip' },
      { selector: 'div.gmail_quote', format: 'skip' },
      { selector: 'div.gmail_signature', format: 'skip' },
      { selector: 'div.moz-cite-prefix', format: 'skip' },
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
    ],
  });
