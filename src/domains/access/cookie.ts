import { getCookie, setCookie } from 'hono/cookie';
import type { RequestContext } from './route.ts';

const nameOf = (secure: boolean) => (secure ? '__Host-fodfaeste' : 'fodfaeste');

/** What ties this browser's requests together: a session's token, or a guest's random key. Null when it has none yet. */
export function browserKeyOf(c: RequestContext): string | null {
  return getCookie(c, nameOf(c.var.secure)) ?? null;
}

export function setBrowserKey(c: RequestContext, key: string): void {
  setCookie(c, nameOf(c.var.secure), key, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.var.secure,
  });
}

export const languageOf = (c: RequestContext): string | undefined => getCookie(c, 'sprog');

export function setLanguage(c: RequestContext, lang: 'da' | 'en'): void {
  setCookie(c, 'sprog', lang, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.var.secure,
    maxAge: 365 * 24 * 3600,
  });
}
