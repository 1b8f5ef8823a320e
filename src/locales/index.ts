import * as da from './da/index.ts';
import type { MatchingTexts } from './da/matching.ts';
import * as en from './en/index.ts';

export type Lang = 'da' | 'en';
export type Texts = Omit<typeof da, 'matching'> & { matching: MatchingTexts };

// The assignment is the check: English has every text Danish has, of the same kind.
const languages: Record<Lang, Texts> = { da, en };

export const textsFor = (lang: Lang): Texts => languages[lang];
