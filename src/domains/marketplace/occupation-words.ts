import type { Texts } from '#locales/index.ts';
import { OCCUPATIONS } from './sections.ts';

/** The work on a card in words: a job, a whole field of work, or any work. */
export const occupationWords = (iscoCode: string | null, texts: Texts): string =>
  (iscoCode && (OCCUPATIONS.get(iscoCode) ?? texts.marketplace.fields[iscoCode.slice(0, 1)])) ||
  texts.marketplace.anyWork;
