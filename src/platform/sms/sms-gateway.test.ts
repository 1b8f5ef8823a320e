import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createSmsGateway, SmsNotSent } from './sms-gateway.ts';

describe('SMS gateway', () => {
  let received: { headers: IncomingHttpHeaders; body: unknown }[] = [];
  let answer: { status: number; body?: string; headers?: Record<string, string> } | 'silence' = {
    status: 202,
  };
  let url: string;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    received.push({ headers: request.headers, body: JSON.parse(body) });
    if (answer !== 'silence') response.writeHead(answer.status, answer.headers).end(answer.body);
  });

  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    received = [];
    answer = { status: 202 };
  });

  const settings = () => ({ url, token: 'hemmelig', from: 'Fodfaeste' });
  const sms = { to: '20 12 34 56', text: 'Hej Åse, husk mødet "i dag"', reference: 'b-1' };
  const rejectsWith = (permanent: boolean, reason: RegExp) => (error: unknown) =>
    error instanceof SmsNotSent && error.permanent === permanent && reason.test(error.message);

  test('a message is posted with the number in E.164, the token and its own reference', async () => {
    await createSmsGateway(settings()).send(sms);
    assert.deepEqual(received[0]!.body, {
      to: '+4520123456',
      from: 'Fodfaeste',
      text: sms.text,
      reference: 'b-1',
    });
    assert.equal(received[0]!.headers.authorization, 'Bearer hemmelig');
    assert.equal(received[0]!.headers['idempotency-key'], 'b-1');
  });

  test('the body takes the shape the gateway wants, and a message cannot write fields of its own', async () => {
    const body =
      '{"message":{"sender":"{from}","recipients":[{"msisdn":"{toDigits:number}"}],"text":"{text}","flash":false}}';
    const text = '","flash":true,"x":"{from} {to}';
    await createSmsGateway({ ...settings(), body }).send({ ...sms, text });
    assert.deepEqual(received[0]!.body, {
      message: { sender: 'Fodfaeste', recipients: [{ msisdn: 4520123456 }], text, flash: false },
    });
  });

  test('what is not a phone number never leaves the house', async () => {
    await assert.rejects(
      createSmsGateway(settings()).send({ ...sms, to: 'ukendt' }),
      rejectsWith(true, /phone number/),
    );
    assert.equal(received.length, 0);
  });

  test('a refusal for good is told apart from one that is worth another try', async () => {
    const gateway = createSmsGateway(settings());
    for (const [status, permanent] of [
      [400, true],
      [422, true],
      [401, false],
      [429, false],
      [500, false],
      [503, false],
    ] as const) {
      answer = { status, body: 'grund' };
      await assert.rejects(gateway.send(sms), rejectsWith(permanent, new RegExp(`${status}: grund`)));
    }
  });

  test('a gateway that never answers, or is not there, is an error worth another try', async () => {
    answer = 'silence';
    await assert.rejects(
      createSmsGateway({ ...settings(), timeoutMs: 50 }).send(sms),
      rejectsWith(false, /in time/),
    );
    await assert.rejects(
      createSmsGateway({ ...settings(), url: 'http://127.0.0.1:1/' }).send(sms),
      rejectsWith(false, /reached/),
    );
  });

  test('the token is not carried on to wherever a gateway redirects', async () => {
    answer = { status: 302, headers: { location: `${url}/andetsteds` } };
    await assert.rejects(createSmsGateway(settings()).send(sms), rejectsWith(false, /reached/));
    assert.equal(received.length, 1);
  });
});
