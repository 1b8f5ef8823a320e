/** The schemes an opening can be offered under. Their names stand in the locales' openings.ts. */
export const SCHEMES = [
  'virksomhedspraktik',
  'social-traeningsbane',
  'nytteindsats',
  'loentilskud',
  'fleksjob',
  'smaajob',
  'jobgaranti',
  '13u-praktik',
] as const;
export type Scheme = (typeof SCHEMES)[number];
