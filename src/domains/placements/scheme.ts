import type { Texts } from '#locales/index.ts';

/** A placement is under one of the schemes openings are offered under. */
export { SCHEMES as schemes, type Scheme } from '#domains/openings/index.ts';

export const schemeName = (texts: Texts, scheme: string): string =>
  texts.openings.schemes[scheme]?.name ?? scheme;
