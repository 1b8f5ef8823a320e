/** What a link can be to, and the page it opens. */
export const linkPages = {
  suggestion: (id: string) => `/forslag/${id}`,
  placement: (id: string) => `/forloeb/${id}`,
  inquiry: (id: string) => `/virksomhed/hjaelp/${id}`,
  conversation: (id: string) => `/dialoger/${id}`,
  'call-off': (id: string) => `/jobbank/${id}`,
  'event-sign-up': (id: string) => `/tilmeldinger/${id}`,
} satisfies Record<string, (subjectId: string) => string>;

export type LinkPurpose = keyof typeof linkPages;
