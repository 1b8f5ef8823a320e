import { phoneNumber } from './phone-number.ts';

export type Sms = {
  to: string;
  text: string;
  /** The message's own id; gateways that know it send a repeated one only once. */
  reference: string;
};
export type SmsSender = { send(sms: Sms): Promise<void> };

export type SmsGatewaySettings = {
  url: string;
  token: string;
  /** Who it is from, on the receiver's screen (`Fodfaeste` unless said): at most 11 letters and digits, or a number. */
  from?: string;
  /**
   * The JSON body the gateway wants, with `{to}` (E.164), `{from}`, `{text}` and `{reference}` inside its
   * strings. `{toDigits}` is the number without its plus. Gateways that want the number as a JSON number:
   * write `"{toDigits:number}"`.
   */
  body?: string;
  timeoutMs?: number;
};

export class SmsNotSent extends Error {
  override name = 'SmsNotSent';
  /** The gateway said no to this message for good: another try gives the same answer. */
  permanent: boolean;
  constructor(permanent: boolean, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.permanent = permanent;
  }
}

export const defaultSmsBody = '{"to":"{to}","from":"{from}","text":"{text}","reference":"{reference}"}';

function fill(template: unknown, values: Record<string, string>): unknown {
  if (Array.isArray(template)) return template.map((item) => fill(item, values));
  if (template && typeof template === 'object') {
    return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fill(value, values)]));
  }
  if (template === '{toDigits:number}') return Number(values.toDigits);
  if (typeof template !== 'string') return template;
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Sends through the gateway's HTTP interface: a POST of JSON with a bearer token. */
export function createSmsGateway(settings: SmsGatewaySettings): SmsSender {
  // Filled as parsed JSON, never as text, so that no message can write its own fields.
  const template: unknown = JSON.parse(settings.body ?? defaultSmsBody);

  return {
    async send({ to, text, reference }) {
      const number = phoneNumber(to);
      if (!number) throw new SmsNotSent(true, 'Not a phone number');
      const values = {
        to: number,
        toDigits: number.slice(1),
        from: settings.from ?? 'Fodfaeste',
        text,
        reference,
      };
      let response: Response;
      try {
        response = await fetch(settings.url, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${settings.token}`,
            'content-type': 'application/json',
            'idempotency-key': reference,
          },
          body: JSON.stringify(fill(template, values)),
          redirect: 'error',
          signal: AbortSignal.timeout(settings.timeoutMs ?? 10_000),
        });
      } catch (cause) {
        const late = cause instanceof Error && cause.name === 'TimeoutError';
        throw new SmsNotSent(
          false,
          late ? 'The SMS gateway did not answer in time' : 'The SMS gateway cannot be reached',
          {
            cause,
          },
        );
      }
      const answer = (await response.text().catch(() => '')).slice(0, 200);
      if (response.ok) return;
      // A wrong token or too many at once is put right by people or by waiting, not by giving up on the message.
      const worthTrying = response.status >= 500 || [401, 403, 408, 425, 429].includes(response.status);
      throw new SmsNotSent(!worthTrying, `The SMS gateway answered ${response.status}: ${answer}`);
    },
  };
}
