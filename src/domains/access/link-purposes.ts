/** What a link can be to, and the page it opens. */
export const linkPages = {
  suggestion: (id: string) => `/forslag/${id}`,
  placement: (id: string) => `/forloeb/${id}`,
  inquiry: (id: string) => `/virksomhed/hjaelp/${id}`,
  conversation: (id: string) => `/dialoger/${id}`,
  'call-off': (id: string) => `/jobbank/${id}`,
  // Whoever holds it has signed up to one thing: the page finds it.
  'event-sign-up': () => '/min-tilmelding',
} satisfies Record<string, (subjectId: string) => string>;

export type LinkPurpose = keyof typeof linkPages;
