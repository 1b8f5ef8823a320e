import { seal, unseal } from '#domains/access/index.ts';

/** Nobody reads the page and fills it in within this. Seconds. */
const fastestPerson = 3;

interface Opened {
  /** When the page was opened. */
  at: number;
  municipalityId: string;
}

/** Goes with the form: when it was opened, which cannot be made up elsewhere. */
export const timeToken = (secret: string, municipalityId: string, now: Temporal.Instant): string =>
  seal(secret, { at: now.epochMilliseconds, municipalityId } satisfies Opened);

/** `none`: not from a page of ours. However old it is, it holds: a page may lie open for days. */
export function howLongOpen(
  secret: string,
  municipalityId: string,
  token: unknown,
  now: Temporal.Instant,
): 'none' | 'too-fast' | 'fair' {
  const opened = typeof token === 'string' ? unseal<Opened>(secret, token) : null;
  if (opened?.municipalityId !== municipalityId) return 'none';
  return now.epochMilliseconds - opened.at < fastestPerson * 1000 ? 'too-fast' : 'fair';
}
