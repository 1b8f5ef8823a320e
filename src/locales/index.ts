import * as da from './da/index.ts';
import * as en from './en/index.ts';

export type Lang = 'da' | 'en';
export type Texts = typeof da;

// The assignment is the check: English has every text Danish has, of the same kind.
const languages: Record<Lang, Texts> = { da, en };

export const textsFor = (lang: Lang): Texts => languages[lang];
