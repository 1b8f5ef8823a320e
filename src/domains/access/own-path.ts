const here = 'http://here.invalid';

/** A page of our own, or the front page: neither a log-in nor a form may lead on to somebody else's site. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || !URL.canParse(asked, here)) return '/';
  const url = new URL(asked, here);
  // Read once more, as a browser will: “/.//x.dk” has become “//x.dk”, which is another site.
  const path = url.pathname + url.search;
  return url.origin === here && !path.startsWith('//') ? path : '/';
}
