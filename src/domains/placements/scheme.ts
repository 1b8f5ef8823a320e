import type { Texts } from '#locales/index.ts';

/** The schemes a placement can be under: proper names of the law and the practice, as openings name them. */
export const schemes = [
  'virksomhedspraktik',
  'social-traeningsbane',
  'nytteindsats',
  'loentilskud',
  'fleksjob',
  'smaajob',
  'jobgaranti',
  '13u-praktik',
] as const;
export type Scheme = (typeof schemes)[number];

export const schemeName = (texts: Texts, scheme: string): string =>
  texts.openings.schemes[scheme]?.name ?? scheme;
