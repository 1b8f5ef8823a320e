import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { createMailer, type Mailer, MailNotSent } from './mailer.ts';

describe('mail', () => {
  let received: { from: string; to: string[]; raw: string }[] = [];
  let refuse: { code: number; message: string } | undefined;
  let server: SMTPServer;
  let mailer: Mailer;

  before(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo(_address, _session, done) {
        done(refuse && Object.assign(new Error(refuse.message), { responseCode: refuse.code }));
      },
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          received.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            raw: Buffer.concat(parts).toString('latin1'),
          });
          done();
        });
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    mailer = createMailer({
      url: `smtp://127.0.0.1:${port}`,
      from: 'Fodfæste <fodfaeste@eksempel.dk>',
    });
  });
  after(() => {
    mailer.close();
    return new Promise<void>((done) => server.close(done));
  });
  beforeEach(() => {
    received = [];
    refuse = undefined;
  });

  const mail = {
    to: 'aase@eksempel.dk',
    toName: 'Åse Kjær, Øster "Ø"',
    subject: 'Mød Jørgen på værkstedet: æøå',
    text: 'Hej Åse\n.\n..prikker\n.slut på linjen\n\nVenlig hilsen',
    messageId: '0198c0de-0000-7000-8000-000000000001',
  };

  /** Unfolds headers, joins neighbouring encoded words and decodes them, as RFC 2047 asks of a reader. */
  function header(raw: string, name: string): string {
    const value = new RegExp(`^${name}: (.*)$`, 'mi').exec(
      raw.split('\r\n\r\n')[0]!.replaceAll(/\r\n\s+/g, ' '),
    )![1]!;
    return value
      .replaceAll(/\?=\s+=\?/g, '?==?')
      .replaceAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
        encoding.toUpperCase() === 'B'
          ? Buffer.from(text, 'base64').toString()
          : quotedPrintable(text.replaceAll('_', ' ')),
      );
  }
  const quotedPrintable = (text: string): string =>
    Buffer.from(
      text
        .replaceAll(/=\r?\n/g, '')
        .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      'latin1',
    ).toString();
  function part(raw: string, contentType: string): string {
    const found = raw
      .split(/\r\n--[^\r\n]+/)
      .find((piece) => piece.includes(`Content-Type: ${contentType}`))!;
    const gap = found.indexOf('\r\n\r\n');
    const body = found.slice(gap + 4);
    return /encoding: base64/i.test(found.slice(0, gap))
      ? Buffer.from(body, 'base64').toString()
      : /quoted-printable/i.test(found.slice(0, gap))
        ? quotedPrintable(body)
        : body;
  }

  test('a mail arrives with its Danish letters, its name, its own id and its dotted lines', async () => {
    await mailer.send(mail);
    const [{ from, to, raw }] = received as [(typeof received)[0]];
    assert.equal(from, 'fodfaeste@eksempel.dk');
    assert.match(header(raw, 'From'), /^"?Fodfæste"? <fodfaeste@eksempel.dk>$/);
    assert.deepEqual(to, ['aase@eksempel.dk']);
    assert.equal(header(raw, 'Subject'), mail.subject);
    assert.match(header(raw, 'To'), /Åse Kjær, Øster/);
    assert.equal(header(raw, 'Message-ID'), `<${mail.messageId}@eksempel.dk>`);
    assert.equal(part(raw, 'text/plain').replaceAll('\r\n', '\n').trim(), mail.text);
    assert.match(part(raw, 'text/html'), /<p>Hej Åse<br>/);
  });

  test('attachments arrive byte for byte, and an invitation also as the part calendars read', async () => {
    await mailer.send({
      ...mail,
      attachments: [
        {
          filename: 'Aftale æøå.pdf',
          contentType: 'application/pdf',
          content: new Uint8Array([37, 80, 68, 70, 0, 255]),
        },
        {
          filename: 'moede.ics',
          contentType: 'text/calendar; method=REQUEST',
          content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR',
        },
      ],
    });
    const { raw } = received[0]!;
    assert.ok(raw.includes(Buffer.from([37, 80, 68, 70, 0, 255]).toString('base64')));
    assert.match(raw, /Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    assert.match(part(raw, 'text/calendar'), /BEGIN:VCALENDAR/);
  });

  test('a line break in a subject or a name cannot add a header or a recipient', async () => {
    await mailer.send({
      ...mail,
      subject: 'Hej\r\nBcc: andre@eksempel.dk',
      toName: 'Bo\r\nCc: x@eksempel.dk',
    });
    const { to, raw } = received[0]!;
    assert.deepEqual(to, ['aase@eksempel.dk']);
    assert.doesNotMatch(raw, /^(bcc|cc):/im);
  });

  test('an attachment cannot make the server read its own files', async () => {
    const attachments = [{ filename: 'x', contentType: 'text/plain', content: 'y', path: '/etc/passwd' }];
    await mailer.send({ ...mail, attachments });
    assert.doesNotMatch(received[0]!.raw, /root:|cm9vdD/);
  });

  test('a refusal for good is told apart from one that is worth another try', async () => {
    refuse = { code: 550, message: 'No such user' };
    await assert.rejects(
      mailer.send(mail),
      (error: MailNotSent) => error instanceof MailNotSent && error.permanent,
    );
    refuse = { code: 451, message: 'Try later' };
    await assert.rejects(
      mailer.send(mail),
      (error: MailNotSent) => error instanceof MailNotSent && !error.permanent,
    );
    assert.equal(received.length, 0);
  });
});
