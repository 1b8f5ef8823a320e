import { createHmac } from 'node:crypto';
import { sameToken } from '#platform/http/csrf.ts';

const signatureOf = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(`value:${text}`).digest('base64url');

/** A value that may lie in the browser for a while: readable there, but not changeable. */
export function seal(secret: string, value: unknown): string {
  const text = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${text}.${signatureOf(secret, text)}`;
}

/** What was sealed; null when it has been changed or is not ours. */
export function unseal<T>(secret: string, sealed: string | undefined): T | null {
  const [text, signature] = (sealed ?? '').split('.');
  if (!text || !sameToken(signatureOf(secret, text), signature)) return null;
  return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as T;
}
