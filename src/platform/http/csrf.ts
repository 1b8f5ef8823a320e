import { createHmac, timingSafeEqual } from 'node:crypto';

/** A token that only pages we sent to this browser can know: its session cookie, signed. */
export const csrfTokenFor = (secret: string, browserKey: string): string =>
  createHmac('sha256', secret).update(`csrf:${browserKey}`).digest('base64url');

export function sameToken(expected: string, given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const a = Buffer.from(expected);
  const b = Buffer.from(given);
  return a.length === b.length && timingSafeEqual(a, b);
}
