import type { Context } from 'hono';
import { Refusal } from './refusal.ts';
import type { FormBody } from './request.ts';

/** A form with every field filled to its limit stays well below this. Bytes. */
export const bodyLimit = 512 * 1024;

/**
 * Reads a form body, counting while it streams so that a lying Content-Length does not help.
 * @throws Refusal 413 above the limit, 400 for anything but a form
 */
export async function readBody(c: Context): Promise<FormBody> {
  const type = c.req.header('content-type') ?? '';
  if (!c.req.raw.body) return {};
  if (!type.startsWith('application/x-www-form-urlencoded')) throw new Refusal(400, 'not-a-form');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body) {
    size += chunk.byteLength;
    if (size > bodyLimit) throw new Refusal(413, 'too-large');
    chunks.push(chunk);
  }
  const body: FormBody = Object.create(null);
  for (const [name, value] of new URLSearchParams(Buffer.concat(chunks).toString('utf8'))) {
    const known = body[name];
    if (Array.isArray(known)) known.push(value);
    else body[name] = known === undefined ? value : [known, value];
  }
  return body;
}
