import type { Texts } from '#locales/index.ts';
import type { NameOf } from './name-of.ts';

/** The words for codes; what people wrote themselves (competences) is its own word. */
export const wordsFor =
  ({ openings }: Texts): NameOf =>
  (kind, code) => {
    if (kind === 'scheme') return openings.schemes[code]?.name ?? code;
    if (kind === 'licence') return openings.licences[code] ?? code;
    return code;
  };
