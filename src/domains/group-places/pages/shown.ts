import type { OpeningLine, Vacancy } from '#domains/matching/index.ts';
import type { OpenSuggestion } from '#domains/suggestions/index.ts';
import type { Texts } from '#locales/index.ts';
import type { Member } from '../member-queries.ts';
import type { SharedOut } from '../share.ts';

/** A proposal with the names that belong to it. */
export interface Shown {
  members: readonly Member[];
  vacancies: ReadonlyMap<string, Vacancy>;
  lines: ReadonlyMap<string, OpeningLine>;
  shared: SharedOut;
  /** Suggestions these people have at these openings already. */
  suggested: readonly OpenSuggestion[];
  texts: Texts;
}

export const titleAt = ({ title, workplaceName }: OpeningLine, texts: Texts): string =>
  texts.groupPlaces.places.at(title, workplaceName);
